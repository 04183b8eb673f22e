import type { CountBounds } from '../../roll-up/count-bounds';
import type { CountedUnits, Counting } from '../../roll-up/counting';
import type { AreaLevel } from '../../unit/unit';
import type { ProgressWords } from '../words/progress-words';
import { bounds, say } from './numbers';

const levels: Readonly<Record<AreaLevel, string>> = {
  country: 'quốc gia',
  province: 'tỉnh',
  'centrally-run-city': 'thành phố trực thuộc trung ương',
  'urban-district': 'quận',
  'rural-district': 'huyện',
  town: 'thị xã',
  'provincial-city': 'thành phố thuộc tỉnh',
};

const nouns = { units: 'phường', areas: 'địa bàn' };

const ofAll = (reached: CountBounds, whole: number): string =>
  reached.least === reached.most
    ? `${say(reached.least)}/${say(whole)}`
    : `${bounds(reached)} trên tổng số ${say(whole)}`;

const notOver = (count: CountBounds): string =>
  count.least === 0 && count.most > 0 ? `không quá ${say(count.most)}` : bounds(count);

const counted: Readonly<Record<CountedUnits, string>> = {
  registered: 'Đăng ký',
  recognised: 'Được công nhận',
  maintained: 'Được duy trì',
  eligible: 'Đủ điều kiện',
  'projected-eligible': 'Dự kiến đủ điều kiện',
};

const enough: Readonly<Record<CountedUnits, string>> = {
  registered: 'Đăng ký đủ chỉ tiêu',
  recognised: 'Đã đạt chỉ tiêu',
  maintained: 'Đã đạt chỉ tiêu',
  eligible: 'Đủ điều kiện theo chỉ tiêu',
  'projected-eligible': 'Dự kiến đạt chỉ tiêu',
};

const amongUnits: Readonly<Record<Counting['among'], string>> = {
  all: '',
  kept: ' trong số phường giữ danh hiệu từ trước',
  new: ' trong số phường xây dựng mới',
};

export const progressVi: ProgressWords = {
  counting: ({ count, among }) =>
    count === 'registered' && among === 'new'
      ? 'Đăng ký xây dựng mới'
      : `${counted[count]}${amongUnits[among]}`,
  reached: ({ count, among }) =>
    count === 'registered' && among === 'new' ? 'Xây dựng mới đủ chỉ tiêu' : enough[count],
  missed: 'Không hoàn thành chỉ tiêu',
  open: { before: 'Đang thực hiện', after: 'Chưa xác định được' },
  noUnits: 'Không áp dụng: không có phường nào để tính',
  noAreas: (level, day) => `Không áp dụng: tại ngày ${day} không có ${levels[level]} nào`,
  populations: {
    'on-day': (day) => `Tính trên số phường tại ngày ${day}`,
    baseline: (day) => `Tính trên số phường của kỳ gốc, ngày ${day}`,
    cohort: (from, until) => `Tính trên các phường so sánh được từ ngày ${from} đến ngày ${until}`,
  },
  counted: {
    units: (reached, whole, share) => `${ofAll(reached, whole)} phường (${share})`,
    areas: (reached, whole, share) => `${ofAll(reached, whole)} địa bàn đạt chỉ tiêu (${share})`,
  },
  allDue: { units: 'chỉ tiêu: 100% số phường', areas: 'chỉ tiêu: 100% số địa bàn' },
  shareDue: (percent, due, measured, achieved) =>
    `chỉ tiêu từ ${percent} trở lên: ${say(due)} ${nouns[measured]} (đạt ${achieved})`,
  achieved: (share, due, measured) => `đạt ${share} chỉ tiêu ${say(due)} ${nouns[measured]}`,
  missing: (count, measured) => `còn thiếu ${notOver(count)} ${nouns[measured]}`,
  excess: (count, share, measured) =>
    count.least === 0
      ? `có thể vượt đến ${say(count.most)} ${nouns[measured]} (${share} so với chỉ tiêu)`
      : `vượt ${bounds(count)} ${nouns[measured]} (vượt ${share} so với chỉ tiêu)`,
  step: (name, dueOn, isCurrent) =>
    `${name} (đến hạn ngày ${dueOn}${isCurrent ? ', bước hiện tại' : ''})`,
  nextStep: (name, dueOn) => `Bước cần đạt tiếp theo: ${name}, đến hạn ngày ${dueOn}`,
  noNextStep: 'Không còn bước nào phải thực hiện',
  allPastDue: (missedCount) => `Các bước đều đã quá hạn, ${say(missedCount)} bước chưa đạt`,
  unnamedStep: (id) => `chỉ tiêu mã “${id}”`,
  trackOutcomes: {
    achieved: 'Đã hoàn thành',
    'on-track': 'Đúng tiến độ',
    'at-risk': 'Có nguy cơ chậm tiến độ',
    'off-track': 'Chậm tiến độ',
    'moving-away': 'Giảm so với kỳ gốc',
  },
  trackUndetermined: (least, most) => `Chưa xác định được (từ “${least}” đến “${most}”)`,
  track: ({ outcome, reached, asOf, path, expected }) =>
    `${outcome}: đến ngày ${asOf} có ${reached} phường; ${path} thì đến ngày này cần có ${expected} phường`,
  paths: {
    straight: ({ from, fromDay, dueCount, dueOn }) =>
      `nếu thực hiện đều từ ${from} phường (ngày ${fromDay}) đến ${dueCount} phường (ngày ${dueOn})`,
    stepped: ({ from, fromDay, dueCount, dueOn }, last, next) =>
      `nếu tăng theo từng đợt quyết định (${[
        last === undefined ? 'chưa có đợt nào' : `đợt gần nhất ngày ${last}`,
        ...(next === undefined ? [] : [`đợt tiếp theo ngày ${next}`]),
      ].join(', ')}) từ ${from} phường (ngày ${fromDay}) đến ${dueCount} phường (ngày ${dueOn})`,
  },
  trackDecidedBy: (day) => `quyết định còn có thể ban hành đến hết ngày ${day}`,
  ladder: (onTrack, atRisk, offTrack) =>
    `so với mức tăng cần có: đúng tiến độ từ ${onTrack}, có nguy cơ chậm từ ${atRisk}, chậm từ ${offTrack}`,
};
