import type { ComparisonWords } from '../words/comparison-words';
import { say } from './numbers';

const difference = (more: number): string => {
  if (more === 0) return 'số tiêu chí đạt không đổi';
  return more > 0 ? `tăng ${say(more)}` : `giảm ${say(-more)}`;
};

export const comparisonVi: ComparisonWords = {
  moment: (day, asides) => `ngày ${day}${asides.length === 0 ? '' : ` (${asides.join(', ')})`}`,
  year: (year) => `năm ${year}`,
  between: (before, after) => `từ ${before} đến ${after}`,
  inYear: (year, between) => `năm ${year}, ${between}`,
  noChange: (unitCount) =>
    unitCount === 0
      ? 'không có đơn vị nào để so sánh'
      : `không có đơn vị nào thay đổi (đã so sánh ${say(unitCount)} đơn vị)`,
  unchanged: (unitCount) => `${say(unitCount)} đơn vị không thay đổi`,
  renamed: (name, former) => `${name} (trước là ${former})`,
  metCount: (before, after, more) => `${before} → ${after} (${difference(more)})`,
  firstMetCount: (after) => `${after} (chưa có số liệu kỳ trước)`,
  noMetCount: (before) => `không còn số liệu về số tiêu chí đạt (kỳ trước ${before})`,
  change: (before, after) => `${before} → ${after}`,
  result: 'kết quả',
  title: 'danh hiệu',
  noVerdict: 'chưa có kết quả',
  reasons: {
    'assessments-disagree': 'các bản đánh giá khác nhau',
    'unknown-criteria': 'còn tiêu chí chưa rõ',
    'unknown-gates': 'còn điều kiện xét chưa rõ',
  },
  forYear: (year) => `cho năm ${year}`,
  regrouped: (before, after) => `Sắp xếp, thành lập mới hoặc không còn: ${before} → ${after}`,
  none: 'không có',
  target: (id, revision, area) => `Chỉ tiêu mã “${id}” (bản ${revision}), ${area}`,
  wholeRegister: 'toàn bộ danh sách đơn vị',
  open: 'chưa kết luận',
  notMeasured: 'không áp dụng',
  reached: (outcome, reached, due) => `${outcome}, có ${reached}, chỉ tiêu ${due}`,
  within: (outcome, reached, limit) => `${outcome}, có ${reached}, giới hạn ${limit}`,
  came: (names) => `thêm ${names}`,
  fellAway: (names) => `không còn ${names}`,
  neededPace: ({ missing, intervalDays, perInterval, until, daysLeft }) =>
    `${missing}, trung bình mỗi ${intervalDays === 1 ? 'ngày' : `${say(intervalDays)} ngày`} cần thêm ${perInterval} để đủ chỉ tiêu trước hết ngày ${until} (còn ${say(daysLeft)} ngày)`,
  statuses: {
    'different-units': 'không so sánh, vì hai báo cáo tính trên các đơn vị khác nhau',
    'not-measured': 'không so sánh, vì một trong hai báo cáo không tính chỉ tiêu này',
  },
};
