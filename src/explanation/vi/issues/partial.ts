import type { PartialFault } from '../../../foundation/issue/kinds/partial';
import { shorten } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

const faults: Readonly<Record<PartialFault, string>> = {
  ranges: 'các đoạn byte',
  counts: 'các số đếm',
  keys: 'các khóa',
};

/** Texts of issues of partial results. */
export const partialTexts: IssueTexts<'partial'> = {
  'partial/other-identity': {
    problem: ({ field }) =>
      `Các kết quả từng phần không thuộc cùng một lần tính: khác nhau ở mục “${shorten(field)}”.`,
    remedy: () =>
      'Chỉ gộp các kết quả của cùng một tệp, cùng phiên bản, cùng bộ tiêu chí, cùng quy tắc và cùng ngày.',
  },
  'partial/other-content': {
    problem: ({ from, until }) =>
      `Hai kết quả của cùng đoạn từ byte ${from} đến trước byte ${until} khác nhau.`,
    remedy: () => 'Tính lại đoạn này từ đúng tệp dữ liệu và bỏ kết quả còn lại.',
  },
  'partial/overlap': {
    problem: ({ from, until, otherFrom, otherUntil }) =>
      `Đoạn từ byte ${from} đến trước byte ${until} và đoạn từ byte ${otherFrom} đến trước byte ${otherUntil} chồng lên nhau.`,
    remedy: () => 'Chia đoạn một lần cho cả tệp, mỗi tiến trình nhận một đoạn.',
  },
  'partial/bytes-differ': {
    problem: ({ expected, received }) =>
      `Dữ liệu kết thúc ở byte ${received}, trong khi phải đến byte ${expected}.`,
    remedy: () =>
      'Đưa vào dữ liệu của đúng tệp đã chia, từ trước đoạn một byte đến hết dòng cuối cùng của đoạn.',
  },
  'partial/impossible': {
    problem: ({ fault }) =>
      `Kết quả từng phần không hợp lệ: ${faults[fault]} không khớp phần còn lại.`,
    remedy: () => 'Tính lại đoạn này; kết quả đã lưu bị hỏng hoặc bị sửa.',
  },
};
