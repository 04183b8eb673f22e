import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

/** Texts of target issues. */
export const targetTexts: IssueTexts<'target'> = {
  'target/due-year-mismatch': {
    problem: ({ dueYear, dueOn }) =>
      `Ngày đến hạn ${dayText(dueOn)} không thuộc năm đến hạn ${dueYear}.`,
    remedy: () => 'Sửa năm hoặc ngày đến hạn cho khớp.',
  },
};
