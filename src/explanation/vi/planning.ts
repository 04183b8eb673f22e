import type { PlanningWords } from '../words/planning-words';
import { bounds, say } from './numbers';

export const planningVi: PlanningWords = {
  pace: (unitsPerYear, goal) => `Mỗi năm cần xây dựng ít nhất ${say(unitsPerYear)} phường ${goal}`,
  paceEither: (ifBadly, ifWell, goal) =>
    `Mỗi năm cần xây dựng ít nhất ${say(ifBadly)} phường (${say(ifWell)} phường nếu các kết quả chưa xác định đều thuận lợi) ${goal}`,
  nothingToBuild: (goal) => `Không cần xây dựng thêm phường nào ${goal}`,
  goal: (dueCount, dueYear) =>
    `để đến hết năm ${dueYear} có ${say(dueCount)} phường được công nhận`,
  outOfReach: (dueCount, dueYear, because) =>
    `Đến hết năm ${dueYear} không thể có ${say(dueCount)} phường được công nhận: ${because}`,
  unreachable: {
    'no-years-left': 'không còn năm nào để xây dựng',
    'due-over-ward-count': 'chỉ tiêu lớn hơn tổng số phường',
    'success-too-low': 'tỷ lệ phường xây dựng đạt quá thấp so với số năm còn lại',
    'lapse-too-high': 'tỷ lệ phường không giữ được danh hiệu quá cao',
  },
  atMost: (endCount) => `nhiều nhất là ${bounds(endCount)} phường`,
  ifOpenTurnsOut: {
    well: 'nếu các kết quả chưa xác định đều thuận lợi',
    badly: 'nếu các kết quả chưa xác định đều không thuận lợi',
  },
  year: (year, counts) => `Năm ${year}: ${counts}`,
  start: (count) => `đầu năm ${bounds(count)} phường`,
  lapsed: (count) => `không giữ được danh hiệu ${bounds(count)}`,
  built: (count) => `xây dựng ${bounds(count)}`,
  builtOf: (count, plannedCount) =>
    `xây dựng ${bounds(count)} trong số ${say(plannedCount)} dự kiến`,
  newlyRecognised: (count) => `công nhận mới ${bounds(count)}`,
  end: (count) => `cuối năm ${bounds(count)}`,
  reached: (dueCount, year) => `Đạt chỉ tiêu ${say(dueCount)} phường vào cuối năm ${year}`,
  notReached: (dueCount) => `Chưa đạt chỉ tiêu ${say(dueCount)} phường trong các năm này`,
  allotment: (area, dueCount) => `${area}: ${say(dueCount)} phường`,
  credit: (count) => `đã được công nhận ${say(count)}`,
  assigned: (count) => `cần thêm ${say(count)}`,
  tied: (areas) => `Có phần dư bằng nhau nên xếp theo thứ tự mã đơn vị: ${areas}`,
};
