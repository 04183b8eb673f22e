import type { ComparisonWords } from '../words/comparison-words';
import { say } from './numbers';

const difference = (before: number, after: number): string => {
  if (before === after) return 'không đổi';
  return after > before ? `tăng ${say(after - before)}` : `giảm ${say(before - after)}`;
};

export const comparisonVi: ComparisonWords = {
  between: (before, after) => `Từ ngày ${before} đến ngày ${after}`,
  noChange: 'không có đơn vị nào thay đổi',
  unchanged: (unitCount) => `${say(unitCount)} đơn vị không thay đổi`,
  renamed: (name, former) => `${name} (trước là ${former})`,
  metCount: (before, after) => `đạt ${say(after)} tiêu chí (${difference(before, after)})`,
  firstMetCount: (after) => `đạt ${say(after)} tiêu chí (chưa có số liệu kỳ trước)`,
  noMetCount: 'không còn số liệu về số tiêu chí đạt',
  change: (before, after) => `${before} → ${after}`,
  result: 'kết quả',
  title: 'danh hiệu',
  noVerdict: 'chưa có kết quả',
  disagree: 'các bản đánh giá khác nhau',
  forYear: (year) => `cho năm ${year}`,
  regrouped: (before, after) => `Sắp xếp, thành lập mới hoặc không còn: ${before} → ${after}`,
  none: 'không có',
  target: (id, area) => `Chỉ tiêu mã “${id}”, ${area}`,
  wholeRegister: 'toàn bộ danh sách đơn vị',
  reached: (reached, dueCount) => `có ${reached}, chỉ tiêu ${say(dueCount)}`,
  notMeasured: 'không áp dụng',
  statuses: {
    'different-units': 'không so sánh, vì hai báo cáo tính trên các đơn vị khác nhau',
    'not-measured': 'không so sánh, vì một trong hai báo cáo không tính chỉ tiêu này',
  },
};
