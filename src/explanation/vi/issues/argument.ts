import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of argument issues. */
export const argumentTexts: IssueTexts<'argument'> = {
  'argument/not-parsed': {
    problem: ({ parameter, firstCall }) =>
      `Tham số ${quote(parameter)} không phải là kết quả của hàm ${firstCall}.`,
    remedy: ({ parameter, firstCall }) =>
      `Gọi hàm ${firstCall} trước, rồi dùng kết quả làm tham số "${parameter}".`,
  },
};
