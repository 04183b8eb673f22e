import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of share issues. */
export const shareTexts: IssueTexts<'share'> = {
  'share/part-over-whole': {
    problem: ({ part, whole }) => `Phần (${part}) lớn hơn tổng (${whole}).`,
    remedy: () => 'Kiểm tra lại hai số; có thể đã ghi ngược.',
  },
  'share/bounds-order': {
    problem: ({ least, most }) => `Mức thấp nhất (${least}) lớn hơn mức cao nhất (${most}).`,
    remedy: () => 'Kiểm tra lại hai số; có thể đã ghi ngược.',
  },
  'share/whole-is-zero': {
    problem: () => 'Tổng bằng 0 nên không tính được tỷ lệ.',
    remedy: () => 'Nếu không có đối tượng nào thì ghi không áp dụng hoặc chưa rõ.',
  },
  'share/format': {
    problem: ({ received }) =>
      `Tỷ lệ viết bằng hai số đếm không có số 0 ở đầu, ví dụ 45/60; đã nhận ${quote(received)}.`,
    remedy: () =>
      'Viết phần, dấu gạch chéo và tổng số trong ô định dạng văn bản, vì bảng tính có thể tự đổi thành ngày.',
  },
};
