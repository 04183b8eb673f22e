import type { StoredWords } from '../words/stored-words';
import { say } from './numbers';

export const storedVi: StoredWords = {
  answer: {
    changed: 'Hai kết quả đã lưu khác nhau về kết luận.',
    same: 'Hai kết quả đã lưu có cùng kết luận.',
  },
  grounds: {
    unit: 'Đơn vị',
    year: 'Năm',
    day: 'Ngày tính kết quả',
    'known-at': 'Ngày chốt hồ sơ',
    counting: 'Phạm vi tính',
    'criteria-set': 'Bộ tiêu chí',
    policy: 'Quy tắc công nhận hoặc duy trì',
    scheme: 'Thang điểm',
    crosswalk: 'Bảng đối chiếu tiêu chí',
    target: 'Chỉ tiêu',
    roadmap: 'Lộ trình',
  },
  changed: (what, before, after) => `${what} khác nhau: ${before} → ${after}.`,
  none: 'không có',
  version: (before, after, promise) =>
    `Phiên bản phần mềm khác nhau: ${before} → ${after}, ${promise}.`,
  versionMayChange: 'có thể cho kết quả khác nhau',
  versionMayNotChange: 'lẽ ra phải cho cùng kết quả',
  input: (names) => `Dữ liệu đầu vào khác nhau: ${names}.`,
  inputOnly: 'Dữ liệu đầu vào chắc chắn khác nhau, vì không còn nguyên nhân nào khác.',
  inputNotKnown:
    'Chưa rõ dữ liệu đầu vào có khác nhau hay không, vì không lưu kèm đủ mã kiểm tra của dữ liệu.',
  further: (count) => `và ${say(count)} mục khác`,
  damage:
    'Một trong hai kết quả đã bị sửa sau khi lưu: cùng phiên bản và cùng dữ liệu thì luôn cho cùng một kết quả.',
};
