import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

/** Texts of target issues. */
export const targetTexts: IssueTexts<'target'> = {
  'target/due-year-mismatch': {
    problem: ({ dueYear, dueOn }) =>
      `Ngày đến hạn ${dayText(dueOn)} không thuộc năm đến hạn ${dueYear}.`,
    remedy: () => 'Sửa năm hoặc ngày đến hạn cho khớp.',
  },
  'target/period-order': {
    problem: ({ fromYear, dueYear }) =>
      `Năm đầu của giai đoạn (${fromYear}) sau năm đến hạn (${dueYear}).`,
    remedy: () => 'Sửa năm đầu hoặc năm đến hạn để năm đầu không sau năm đến hạn.',
  },
  'target/decided-before-due': {
    problem: ({ decidedBy, dueOn }) =>
      `Hạn ban hành quyết định ${dayText(decidedBy)} trước ngày đến hạn ${dayText(dueOn)}.`,
    remedy: () =>
      'Ghi hạn ban hành quyết định từ ngày đến hạn trở đi, hoặc bỏ trống để áp dụng quy định về duy trì.',
  },
};
