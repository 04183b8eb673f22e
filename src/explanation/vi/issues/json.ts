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
  'json/repeated-key': {
    problem: ({ key, line, column }) =>
      `Khóa ${quote(key)} xuất hiện hai lần trong cùng một đối tượng JSON; lần thứ hai ở dòng ${line}, cột ${column}.`,
    remedy: () => 'Giữ lại giá trị đúng và bỏ giá trị kia; nếu cần cả hai thì ghi thành danh sách.',
  },
  'json/unknown-published': {
    problem: ({ received, known }) =>
      `Không có dữ liệu công bố ${quote(received)} trong gói; hiện có: ${known.map(quote).join(', ')}.`,
    remedy: () => 'Ghi đúng mã và số bản (dạng “mã@số”), hoặc gửi kèm toàn bộ nội dung.',
  },
  'json/not-answered': {
    problem: () => 'Không trả lời được yêu cầu: vượt giới hạn của máy, hoặc do lỗi của gói.',
    remedy: () => 'Chia nhỏ yêu cầu rồi gửi lại; nếu vẫn lỗi, báo lỗi kèm yêu cầu đã gửi.',
  },
};
