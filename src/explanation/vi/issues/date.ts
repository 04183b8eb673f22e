import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

/** Texts of date issues. */
export const dateTexts: IssueTexts<'date'> = {
  'date/format': {
    problem: ({ received }) => `${quote(received)} không đúng dạng ngày.`,
    remedy: () => 'Viết ngày theo dạng yyyy-MM-dd, ví dụ 2024-12-18.',
  },
  'date/no-such-day': {
    problem: ({ received }) => `Lịch không có ngày ${quote(received)}.`,
    remedy: () => 'Kiểm tra lại ngày, tháng và năm nhuận.',
  },
  'date/undeclared-format': {
    problem: ({ received, dateFormat }) =>
      dateFormat === undefined
        ? `${quote(received)} không viết theo dạng yyyy-MM-dd và chưa khai báo định dạng ngày khác.`
        : `${quote(received)} không viết theo định dạng đã khai báo ${dateFormat}.`,
    remedy: ({ dateFormat }) =>
      dateFormat === undefined
        ? 'Khai báo định dạng bằng tùy chọn dateFormat, ví dụ dd/MM/yyyy, hoặc viết ngày theo dạng yyyy-MM-dd.'
        : `Viết ngày theo dạng ${dateFormat} hoặc yyyy-MM-dd, hoặc khai báo đúng định dạng của cột.`,
  },
  'date/undeclared-epoch': {
    problem: ({ received }) =>
      `${received} có thể là số sê-ri của một ngày, nhưng chưa khai báo mốc tính.`,
    remedy: () =>
      'Khai báo mốc tính bằng tùy chọn excelEpoch (1900; một số tệp dùng 1904), hoặc viết ngày theo dạng yyyy-MM-dd.',
  },
  'date/serial-out-of-range': {
    problem: ({ received, first, last }) =>
      `${received} không phải là số sê-ri của một ngày: số sê-ri từ ${first} đến ${last}.`,
    remedy: () => 'Viết ngày theo dạng yyyy-MM-dd.',
  },
  'date/two-digit-year': {
    problem: ({ received }) =>
      `Năm trong ${quote(received)} chỉ có hai chữ số nên không rõ thế kỷ nào.`,
    remedy: () => 'Viết năm đủ bốn chữ số.',
  },
  'date/incomplete': {
    problem: ({ received }) => `${quote(received)} không phải là một ngày cụ thể.`,
    remedy: () => 'Viết đầy đủ ngày, tháng, năm.',
  },
  'date/with-time': {
    problem: ({ received }) => `${quote(received)} có kèm giờ hoặc múi giờ.`,
    remedy: () => 'Bỏ phần giờ, sau khi kiểm tra ngày đó đúng theo giờ Việt Nam.',
  },
  'date/future': {
    problem: ({ received, asOf }) =>
      `Ngày ${dayText(received)} sau ngày ${dayText(asOf)} của bảng.`,
    remedy: () => 'Sửa lại ngày trong ô hoặc ngày lập bảng.',
  },
};
