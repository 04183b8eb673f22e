import type { IssueTexts } from '../../issue-texts';

/** Texts of revision issues. */
export const revisionTexts: IssueTexts<'revision'> = {
  'revision/of-tally': {
    problem: () =>
      'Kết quả này chỉ có số đếm chung, không có câu trả lời từng tiêu chí để thay đổi.',
    remedy: () => 'Dùng kết quả theo từng tiêu chí để tính thử.',
  },
};
