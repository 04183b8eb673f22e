import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of status issues. */
export const statusTexts: IssueTexts<'status'> = {
  'status/unreadable': {
    problem: ({ received, allowed }) =>
      `${quote(received)} không cho biết đạt hay chưa đạt; các cách ghi được chấp nhận: ${listOf(allowed)}.`,
    remedy: () => 'Dùng một trong các cách ghi đó; để trống ô nếu chưa có thông tin.',
  },
  'status/yes-or-no': {
    problem: ({ received }) =>
      `${quote(received)} không cho biết đạt hay chưa đạt, vì câu hỏi có thể là “không có” một việc nào đó.`,
    remedy: () =>
      'Ghi “Đạt” hoặc “Chưa đạt”; hoặc dùng tùy chọn yesMeans để nêu rõ, theo tên cột, “Có” nghĩa là đạt hay chưa đạt.',
  },
};
