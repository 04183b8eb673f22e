import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of json issues. */
export const jsonTexts: IssueTexts<'json'> = {
  'json/syntax': {
    problem: ({ line, column, found }) =>
      `Nội dung không đúng cú pháp JSON: ${found === undefined ? 'nội dung bị thiếu ở cuối' : `lỗi tại ${quote(found)}`}, dòng ${line}, cột ${column}.`,
    remedy: () =>
      'Xuất lại dữ liệu từ hệ thống nguồn và kiểm tra tệp không bị cắt cụt hoặc sửa tay.',
  },
};
