import type { AreaLevel } from '../../unit/unit';
import type { ProgressWords } from '../words/progress-words';

const levels: Readonly<Record<AreaLevel, string>> = {
  country: 'quốc gia',
  province: 'tỉnh',
  'centrally-run-city': 'thành phố trực thuộc trung ương',
  'urban-district': 'quận',
  'rural-district': 'huyện',
  town: 'thị xã',
  'provincial-city': 'thành phố thuộc tỉnh',
};

export const progressVi: ProgressWords = {
  countings: {
    registered: 'Đăng ký',
    'newly-built': 'Xây dựng mới',
    recognised: 'Được công nhận',
    maintained: 'Được duy trì',
    eligible: 'Đủ điều kiện',
    'projected-eligible': 'Dự kiến đủ điều kiện',
  },
  outcomes: { reached: 'Đã đạt', open: 'Còn bỏ ngỏ', missed: 'Không đạt' },
  noUnits: 'Không áp dụng: không có phường nào để tính',
  noAreas: (level, day) => `Không áp dụng: tại ngày ${day} không có ${levels[level]} nào`,
  populations: {
    'on-day': (day) => `Tính trên số phường tại ngày ${day}`,
    baseline: (day) => `Tính trên số phường của kỳ gốc, ngày ${day}`,
    cohort: (from, until) => `Tính trên các phường so sánh được từ ngày ${from} đến ngày ${until}`,
  },
  range: (least, most) => `${least} đến ${most}`,
  counted: {
    units: (count, whole, share) => `${count}/${whole} phường (${share})`,
    areas: (count, whole, share) => `${count}/${whole} địa bàn đủ số phường (${share})`,
  },
  allDue: 'chỉ tiêu là tất cả',
  achieved: (share, due) => `đạt ${share} chỉ tiêu ${due} phường`,
  missing: (count) => `còn thiếu ${count}`,
  excess: (count, share) => `vượt ${count} (${share})`,
  step: (name, dueOn, isCurrent) =>
    `“${name}” (đến hạn ngày ${dueOn}${isCurrent ? ', bước hiện tại' : ''})`,
  nextStep: (name, dueOn) => `Bước cần đạt tiếp theo: “${name}”, đến hạn ngày ${dueOn}`,
  noNextStep: 'Không còn bước nào phải thực hiện',
  trackOutcomes: {
    achieved: 'Đã hoàn thành',
    'on-track': 'Đúng tiến độ',
    'at-risk': 'Có nguy cơ chậm',
    'off-track': 'Chậm tiến độ',
    'moving-away': 'Thụt lùi',
  },
  trackUndetermined: (least, most) => `Chưa xác định được (${least} đến ${most})`,
  track: ({ outcome, reached, asOf, expected, from, fromDay, dueCount, dueOn }) =>
    `${outcome}: đến ngày ${asOf} có ${reached}; theo tiến độ đều từ ${from} (ngày ${fromDay}) đến ${dueCount} (ngày ${dueOn}) cần có ${expected}`,
};
