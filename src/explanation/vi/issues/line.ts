import { listOf } from '../../../foundation/text/list-of';
import type { IssueTexts } from '../../issue-texts';

/** Texts of line issues. */
export const lineTexts: IssueTexts<'line'> = {
  'line/not-utf8': {
    problem: ({ byteNumber }) =>
      `Dòng không được mã hóa bằng UTF-8: lỗi tại byte thứ ${byteNumber} của dòng.`,
    remedy: () => 'Lưu lại tệp với bảng mã UTF-8 rồi gửi lại dòng này.',
  },
  'line/too-long': {
    problem: ({ maximum }) => `Dòng dài quá ${maximum} byte.`,
    remedy: () =>
      'Ghi mỗi kết quả đánh giá trên một dòng, hoặc tăng giới hạn maxLineBytes nếu dòng dài là đúng.',
  },
  'line/repeated': {
    problem: ({ lineNumbers }) =>
      `Các dòng ${listOf(lineNumbers)} ghi cùng một kết quả của một đơn vị.`,
    remedy: () => 'Chỉ nên giữ lại một dòng; kết quả không thay đổi.',
  },
  'line/contradictory': {
    problem: ({ lineNumbers }) => `Các dòng ${listOf(lineNumbers)} ghi kết quả trái ngược nhau.`,
    remedy: () => 'Giữ lại dòng đúng, hoặc ghi rõ cấp đánh giá hay ngày ghi nhận của từng dòng.',
  },
};
