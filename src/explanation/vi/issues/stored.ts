import { quote, shorten } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

const decideAgain = (): string =>
  'Không sử dụng kết quả này vì đã bị hỏng hoặc bị sửa; tính lại từ dữ liệu đầu vào.';

const endText = (end: number | string): string =>
  typeof end === 'number' ? String(end) : dayText(end);

/** Texts of issues of stored results. */
export const storedTexts: IssueTexts<'stored'> = {
  'stored/no-stamp': {
    problem: ({ expected }) =>
      `Dữ liệu không ghi được lưu theo cấu trúc nào và bằng phiên bản nào; cần loại ${quote(expected)}.`,
    remedy: () =>
      'Lưu kết quả bằng hàm toStored. Kết quả đã lưu mà không qua hàm này thì tính lại từ dữ liệu đầu vào.',
  },
  'stored/other-kind': {
    problem: ({ kind, expected }) =>
      `Dữ liệu đã lưu là loại ${quote(kind)}, trong khi cần loại ${quote(expected)}.`,
    remedy: ({ kind }) => `Đọc bằng lược đồ của loại ${quote(kind)}, hoặc tìm đúng dòng cần đọc.`,
  },
  'stored/newer-shape': {
    problem: ({ kind, shape, knownShape, version }) =>
      `Loại ${quote(kind)} được lưu theo cấu trúc ${shape} bằng phiên bản ${shorten(version)}; phiên bản này chỉ đọc được đến cấu trúc ${knownShape}.`,
    remedy: ({ version }) =>
      `Đọc bằng phiên bản ${shorten(version)} của phần mềm hoặc phiên bản sau đó.`,
  },
  'stored/count-differs': {
    problem: ({ stated, counted }) =>
      `Số đã lưu là ${stated}, trong khi phần còn lại của kết quả cho số ${counted}.`,
    remedy: decideAgain,
  },
  'stored/order-reversed': {
    problem: ({ first, last }) => `${endText(first)} không thể đứng sau ${endText(last)}.`,
    remedy: decideAgain,
  },
  'stored/contradiction': {
    problem: ({ stated, part }) =>
      `Nội dung đã lưu ${quote(stated)} mâu thuẫn với mục ${quote(part)} của cùng kết quả.`,
    remedy: decideAgain,
  },
};
