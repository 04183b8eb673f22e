import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

const sayings = {
  projected: 'nói về kết quả dự kiến',
  revoked: 'nói về việc thu hồi danh hiệu',
  cancelled: 'nói về việc hủy bỏ',
  withdrawn: 'nói về việc rút',
  'not-appraised': 'cho biết chưa được thẩm định',
  'another-year': 'nói về năm khác',
  'another-set': 'nói về bộ tiêu chí khác',
};

/** Texts of issues of sheets. */
export const sheetTexts: IssueTexts<'sheet'> = {
  'sheet/heading-row': {
    problem: ({ received }) => `${quote(received)} được đọc là đề mục, không phải là dòng số liệu.`,
    remedy: () => 'Không cần làm gì, trừ khi đó là dòng của một phường.',
  },
  'sheet/footer-row': {
    problem: ({ received }) => `${quote(received)} được đọc là phần ghi chú, ký tên dưới bảng.`,
    remedy: () => 'Không cần làm gì, trừ khi đó là dòng của một phường.',
  },
  'sheet/contradicting-text': {
    problem: ({ received, says, textRow }) =>
      `${quote(received)}${textRow === undefined ? '' : ` (dòng ${textRow})`} ${sayings[says]}, trái với nội dung được đọc ở dòng này.`,
    remedy: ({ says }) =>
      says === 'another-year' || says === 'another-set'
        ? 'Sửa lại dòng chữ hoặc tùy chọn, hoặc dùng tùy chọn sections để lấy năm theo đề mục.'
        : 'Sửa lại dòng chữ, ghi các dòng này là kết quả dự kiến, hoặc bỏ những gì chưa được xác lập.',
  },
  'sheet/noteworthy-text': {
    problem: ({ received, says }) => `${quote(received)} ${sayings[says]}; cột này không được đọc.`,
    remedy: () => 'Đọc lại dòng chữ và bỏ dòng này nếu không được tính.',
  },
  'sheet/sum-differs': {
    problem: ({ printed, sum }) =>
      `Số cộng ghi là ${printed}, nhưng các thành phần cộng lại là ${sum}.`,
    remedy: () =>
      'Đối chiếu từng số với nguồn; kiểm tra xem có dòng nào bị thiếu hoặc bị lặp không.',
  },
  'sheet/share-differs': {
    problem: ({ received, part, whole }) =>
      `Tỷ lệ ghi là ${quote(received)}, không khớp với ${part} trên tổng số ${whole}.`,
    remedy: () => 'Sửa lại số lượng hoặc tỷ lệ, tùy số nào ghi sai.',
  },
  'sheet/repeated-area': {
    problem: ({ rowNumbers }) => `Các dòng ${listOf(rowNumbers)} cùng tính một số đơn vị.`,
    remedy: () =>
      'Mỗi địa bàn chỉ để một dòng, không ghi địa bàn cùng với các địa bàn thuộc nó; dòng cộng thì ghi rõ là tổng cộng.',
  },
};
