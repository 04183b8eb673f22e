import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of status issues. */
export const statusTexts: IssueTexts<'status'> = {
  'status/unreadable': {
    problem: ({ received, allowed }) =>
      `${quote(received)} không cho biết tiêu chí đạt hay chưa đạt; các cách ghi được chấp nhận: ${listOf(allowed)}.`,
    remedy: () => 'Dùng một trong các cách ghi đó; để trống ô nếu chưa có thông tin.',
  },
};
