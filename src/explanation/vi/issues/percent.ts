import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of percent issues. */
export const percentTexts: IssueTexts<'percent'> = {
  'percent/no-sign': {
    problem: ({ received }) =>
      `${quote(received)} không có dấu phần trăm nên không rõ là phần trăm hay phần của 1.`,
    remedy: () =>
      'Viết thêm dấu phần trăm, hoặc khai báo ý nghĩa của số bằng tùy chọn bareNumbers: percent hoặc fraction.',
  },
  'percent/over-hundred': {
    problem: ({ received }) =>
      `${quote(received)} vượt quá 100 %, trong khi tỷ lệ này không thể vượt.`,
    remedy: () => 'Kiểm tra lại hai số dùng để tính tỷ lệ.',
  },
};
