import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

const encodingTexts = {
  'utf-8': {
    problem: 'văn bản UTF-8 đã bị đọc theo bảng mã khác',
    remedy: 'Trong Excel, lưu lại theo định dạng "CSV UTF-8" và mở tệp theo bảng mã UTF-8.',
  },
  tcvn3: {
    problem: 'có vẻ là văn bản dùng phông TCVN3 (ABC)',
    remedy:
      'Chuyển mã từ TCVN3 (ABC) sang Unicode bằng công cụ chuyển mã tiếng Việt, ví dụ công cụ của UniKey.',
  },
  vni: {
    problem: 'có vẻ là văn bản dùng phông VNI',
    remedy:
      'Chuyển mã từ VNI sang Unicode bằng công cụ chuyển mã tiếng Việt, ví dụ công cụ của UniKey.',
  },
  lost: {
    problem: 'một số chữ đã bị mất khi lưu tệp',
    remedy: 'Lấy lại tệp gốc và lưu theo định dạng "CSV UTF-8"; chữ đã mất không khôi phục được.',
  },
};

/** Texts of text issues. */
export const textTexts: IssueTexts<'text'> = {
  'text/confusable-letter': {
    problem: ({ received, found, expected }) =>
      `${quote(received)} có ký tự ${found} chỉ giống chữ ${expected}.`,
    remedy: ({ expected }) => `Gõ lại bằng chữ ${expected}.`,
  },
  'text/mojibake': {
    problem: ({ received, encoding }) =>
      `${quote(received)} không đọc được thành tiếng Việt: ${encodingTexts[encoding].problem}.`,
    remedy: ({ encoding }) => encodingTexts[encoding].remedy,
  },
  'text/perhaps-mojibake': {
    problem: ({ received }) =>
      `${quote(received)} có thể bị sai bảng mã; vẫn được giữ nguyên như đã ghi.`,
    remedy: () =>
      'Kiểm tra lại tên; nếu tên đúng như vậy thì khai báo trong tùy chọn vouchedNames.',
  },
  'text/changed-by-spreadsheet': {
    problem: ({ received }) =>
      `${quote(received)} có thể là số văn bản đã bị bảng tính đổi thành ngày hoặc thành số khác.`,
    remedy: () => 'Định dạng cột số văn bản là văn bản, rồi ghi lại đúng số và ký hiệu.',
  },
  'text/bare-number': {
    problem: ({ received }) => `${quote(received)} chỉ là một số, chưa đủ số và ký hiệu văn bản.`,
    remedy: () => 'Ghi đủ số và ký hiệu, ví dụ 12/QĐ-BCA.',
  },
  'text/two-spellings': {
    problem: ({ received, other }) => `${quote(received)} còn được viết là ${quote(other)}.`,
    remedy: () => 'Nên thống nhất một cách viết; kết quả không phụ thuộc vào cách viết này.',
  },
};
