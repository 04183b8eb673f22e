import type { UnitOfMeasure } from '../foundation/value/unit-of-measure';
import { formatNumber } from './format';
import type { Bound, Phrases } from './phrases';

const required: Readonly<Record<Bound, (amount: string) => string>> = {
  'at-least': (amount) => `từ ${amount} trở lên`,
  'at-most': (amount) => `không quá ${amount}`,
  'more-than': (amount) => `trên ${amount}`,
  'less-than': (amount) => `dưới ${amount}`,
};

const distance: Readonly<Record<Bound, (amount: string) => string>> = {
  'at-least': (amount) => `còn thiếu ${amount}`,
  'at-most': (amount) => `vượt ${amount}`,
  'more-than': (amount) => `còn thiếu hơn ${amount}`,
  'less-than': (amount) => `vượt hơn ${amount}`,
};

const units: Readonly<Record<UnitOfMeasure, string>> = {
  'square-metre': 'm²',
  person: 'người',
  household: 'hộ',
  case: 'vụ',
  item: 'đơn vị trang bị',
  vehicle: 'phương tiện',
  point: 'điểm',
  minute: 'phút',
  hour: 'giờ',
  day: 'ngày',
  month: 'tháng',
};

/** Everything that is said in Vietnamese. */
export const phrasesVi: Phrases = {
  statuses: {
    met: 'đạt',
    'not-met': 'chưa đạt',
    'not-applicable': 'không áp dụng',
    unknown: 'chưa rõ',
  },
  reasons: {
    attested: 'theo xác nhận của người đánh giá',
    measured: 'theo số đo',
    parts: 'theo kết quả từng phần',
    tally: 'theo số tiêu chí đạt đã báo cáo',
    claimed: 'theo khai báo',
    'not-assessed': 'chưa đánh giá',
    'not-reported': 'chưa có báo cáo',
    overridden: 'theo quyết định điều chỉnh',
    'carried-over': 'chuyển từ bộ trước',
    'partial-coverage': 'chưa đủ báo cáo',
    'evidence-missing': 'thiếu minh chứng',
    'evidence-expired': 'minh chứng đã hết hạn',
    'zero-base': 'kỳ trước bằng 0 nên không tính được tỷ lệ',
    disputed: 'còn ý kiến khác nhau',
  },
  unit: (unit) => units[unit],
  outcomes: {
    eligible: 'Đủ điều kiện',
    'not-eligible': 'Chưa đủ điều kiện',
    undetermined: 'Chưa xác định được',
  },
  projectedOutcomes: {
    eligible: 'Dự kiến đủ điều kiện',
    'not-eligible': 'Dự kiến chưa đủ điều kiện',
    undetermined: 'Dự kiến chưa xác định được',
  },
  undetermined: {
    'no-applicable-criteria': 'không có tiêu chí nào áp dụng',
    'policy-does-not-fit': 'quy tắc nêu tiêu chí không có trong bộ tiêu chí',
  },
  countings: {
    registered: 'Đăng ký',
    'newly-built': 'Xây dựng mới',
    recognised: 'Được công nhận',
    maintained: 'Được duy trì',
    eligible: 'Đủ điều kiện',
    'projected-eligible': 'Dự kiến đủ điều kiện',
  },
  criterion: (name) => `Tiêu chí ${name}`,
  required: (bound, amount) => `yêu cầu ${required[bound](amount)}`,
  distance: (bound, amount) => distance[bound](amount),
  occurrences: (count) => `xảy ra ${count} vụ, việc`,
  noneRequired: 'yêu cầu không để xảy ra',
  coverage: (received, expected) => `nhận ${received}/${expected} báo cáo`,
  periods: (before, after) => `kỳ trước ${before}, kỳ này ${after}`,
  movements: {
    'fell-by': (share) => `yêu cầu giảm từ ${share} trở lên`,
    'rose-by': (share) => `yêu cầu tăng từ ${share} trở lên`,
    'did-not-rise': () => 'yêu cầu không tăng',
  },
  title: (rank) => `đang giữ ${rank}`,
  noTitle: 'chưa có danh hiệu',
  rankRequired: (rank) => `yêu cầu từ ${rank} trở lên`,
  ranksMissing: (count) => `còn thiếu ${formatNumber(count, 'vi')} bậc`,
  override: (authority, day) => `${authority} điều chỉnh ngày ${day}`,
  overrideNotApplied: (authority, day) =>
    `quyết định điều chỉnh của ${authority} ngày ${day} không áp dụng`,
  carriedFrom: (criterionIds) => `chuyển từ tiêu chí ${criterionIds} của bộ trước`,
  plan: (names) => `Sẽ đủ điều kiện khi đạt thêm: ${names}`,
  dependsOn: (names) => `Kết luận còn tùy thuộc vào: ${names}`,
  dependsOnNothing: 'Những điều chưa rõ không làm thay đổi kết luận',
  absent: 'không có trong bộ tiêu chí',
  metCount: (met, whole) => `đạt ${met}/${whole} tiêu chí`,
  unknownCount: (count) => `${count} tiêu chí chưa rõ`,
  unnamedGap: (count) => `Còn ${formatNumber(count, 'vi')} tiêu chí chưa đạt, không nêu tên`,
  bounds: ({ least, most }) =>
    least === most
      ? formatNumber(least, 'vi')
      : `${formatNumber(least, 'vi')} đến ${formatNumber(most, 'vi')}`,
};
