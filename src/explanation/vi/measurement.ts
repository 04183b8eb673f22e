import type { Bound } from '../../foundation/value/bound';
import type { UnitOfMeasure } from '../../foundation/value/unit-of-measure';
import type { MeasurementWords } from '../words/measurement-words';
import { say } from './numbers';

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

export const measurementVi: MeasurementWords = {
  unit: (unit) => units[unit],
  required: (bound, amount) => `yêu cầu ${required[bound](amount)}`,
  distance: (bound, amount) => distance[bound](amount),
  occurrences: (count) => `xảy ra ${count} vụ, việc`,
  noneOccurred: 'không để xảy ra',
  noneRequired: 'yêu cầu không để xảy ra',
  shareOf: (part, whole, counted) => `${part}/${whole} ${counted}`,
  openShareOf: (part, whole, counted) => `${part} trên tổng số ${whole} ${counted}`,
  ofCounted: (count, counted) => `${say(count)} ${counted}`,
  upTo: (amount) => `không quá ${amount}`,
  moreThan: (amount) => `hơn ${amount}`,
  stillToFall: (amount) => `còn phải giảm thêm ${amount}`,
  fellTooFar: (amount) => `thấp hơn mức cho phép ${amount}`,
  onlyRankRequired: (rank) => `yêu cầu có danh hiệu ${rank}`,
  unnamedRank: (id) => `bậc mã “${id}”`,
  coverage: (received, expected) => `đã nhận ${received}/${expected} báo cáo`,
  periods: (before, after) => `kỳ trước ${before}, kỳ này ${after}`,
  movements: {
    fell: 'yêu cầu giảm',
    rose: 'yêu cầu tăng',
    'did-not-rise': 'yêu cầu không tăng',
    'did-not-fall': 'yêu cầu không giảm',
    'fell-by': (extent) => `yêu cầu giảm ${extent}`,
    'rose-by': (extent) => `yêu cầu tăng ${extent}`,
  },
  bounded: (bound, amount) => required[bound](amount),
  bothZero: {
    met: 'cả hai kỳ đều bằng 0 thì tính là đạt',
    'not-met': 'cả hai kỳ đều bằng 0 thì tính là chưa đạt',
  },
  title: (rank) => `đang giữ ${rank}`,
  noTitle: 'chưa có danh hiệu',
  rankRequired: (rank) => `yêu cầu từ ${rank} trở lên`,
  ranksMissing: (count) => `còn thiếu ${say(count)} bậc`,
};
