import type { AccountWords } from '../words/account-words';
import { say } from './numbers';

export const accountVi: AccountWords = {
  notCounted: (unit, year, number, reason) =>
    `Kết quả đánh giá năm ${year} của ${unit}, số ${say(number)} trong danh sách, không được tính: ${reason}.`,
  reasons: {
    withdrawn: 'kết quả đã được rút',
    'recorded-later': 'kết quả được ghi nhận sau ngày chốt hồ sơ',
    'earlier-year': 'kết quả thuộc năm trước năm báo cáo',
    'later-year': 'kết quả thuộc năm sau năm báo cáo',
    'no-unit-on-day': 'tại ngày báo cáo, đơn vị không thuộc diện được mang danh hiệu',
    superseded: 'một kết quả khác của đơn vị trong cùng năm được tính thay',
  },
};
