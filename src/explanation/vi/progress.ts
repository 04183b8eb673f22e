import type { CountBounds } from '../../roll-up/count-bounds';
import type { CountedUnits, Counting } from '../../roll-up/counting';
import type { TargetBase } from '../../targets/target';
import type { AreaTier } from '../../unit/area-tier';
import type { AreaLevel } from '../../unit/unit';
import type { Measured, ProgressWords } from '../words/progress-words';
import { bounds, say } from './numbers';

const levels: Readonly<Record<AreaLevel | AreaTier, string>> = {
  country: 'quốc gia',
  province: 'tỉnh',
  'centrally-run-city': 'thành phố trực thuộc trung ương',
  'urban-district': 'quận',
  'rural-district': 'huyện',
  town: 'thị xã',
  'provincial-city': 'thành phố thuộc tỉnh',
  'province-level': 'tỉnh, thành phố trực thuộc trung ương',
  'district-level': 'quận, huyện, thị xã, thành phố thuộc tỉnh',
};

const nounOf = ({ counted: what, areaLevel }: Pick<Measured, 'counted' | 'areaLevel'>): string => {
  if (what === 'units') return 'phường';
  return areaLevel === undefined ? 'địa bàn' : levels[areaLevel];
};

const bases: Readonly<Record<TargetBase, string>> = {
  all: '',
  'recognised-before': ' có danh hiệu từ trước',
  registered: ' đăng ký',
  assessed: ' được đánh giá',
};

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

const amongUnits: Readonly<Record<Counting['among'], string>> = {
  all: '',
  kept: ' trong số phường giữ danh hiệu từ trước',
  new: ' trong số phường xây dựng mới',
};

const reachedBy: Readonly<Record<CountedUnits, string>> = {
  registered: 'Đăng ký đủ chỉ tiêu',
  recognised: 'Đã đạt chỉ tiêu',
  maintained: 'Đã đạt chỉ tiêu',
  eligible: 'Đủ điều kiện theo chỉ tiêu',
  'projected-eligible': 'Dự kiến đạt chỉ tiêu',
};

export const progressVi: ProgressWords = {
  counting: ({ count, among }) =>
    count === 'registered' && among === 'new'
      ? 'Đăng ký xây dựng mới'
      : `${counted[count]}${amongUnits[among]}`,
  period: (fromYear, dueYear, what) => `${what}, từ năm ${fromYear} đến năm ${dueYear}`,
  reached: ({ count, among }) =>
    count === 'registered' && among === 'new' ? 'Xây dựng mới đủ chỉ tiêu' : reachedBy[count],
  missed: 'Không hoàn thành chỉ tiêu',
  limit: { kept: 'Không vượt giới hạn', passed: 'Vượt giới hạn' },
  open: {
    before: 'Đang thực hiện',
    pending: 'Chưa xác định được, còn chờ quyết định',
    after: 'Chưa xác định được',
  },
  soFar: {
    reached: (dueOn) => `Hiện đã đủ chỉ tiêu, cần giữ vững đến hết ngày ${dueOn}`,
    'within-limit': (dueOn) => `Hiện không vượt giới hạn, tính đến hết ngày ${dueOn}`,
  },
  noUnits: {
    all: 'Không áp dụng: không có phường nào để tính',
    'recognised-before': 'Không áp dụng: không có phường nào có danh hiệu từ trước',
    registered: 'Không áp dụng: không có phường nào đăng ký',
    assessed: 'Không áp dụng: không có phường nào được đánh giá',
  },
  noAreas: (level) => `Không áp dụng: không có ${levels[level]} nào`,
  notCounted: (what) => `Nội dung tính: ${what}`,
  measured: (population) => `Tính trên ${population}`,
  moment: (asOf, dueOn, population) =>
    `Tính đến ngày ${asOf}, hạn hoàn thành ngày ${dueOn}, trên ${population}`,
  roadmapMoment: (asOf, population) => `Tính đến ngày ${asOf}, trên ${population}`,
  populations: {
    'on-day': (day) => `số phường tại ngày ${day}`,
    baseline: (day) => `số phường của kỳ gốc, ngày ${day}`,
    cohort: (from, until) => `các phường so sánh được từ ngày ${from} đến ngày ${until}`,
  },
  counted: (reached, whole, share, of) =>
    of.counted === 'areas'
      ? `${ofAll(reached, whole)} ${nounOf(of)} đạt chỉ tiêu (${share})`
      : `${ofAll(reached, whole)} phường${bases[of.base]} (${share})`,
  units: (count, of) => `${notOver(count)} ${nounOf(of)}`,
  openPopulation: (count, of) =>
    `trong đó ${say(count)} ${nounOf(of)} chưa xác định được có thuộc diện tính hay không`,
  allDue: (of) => `chỉ tiêu: 100% số ${nounOf(of)}`,
  eachDue: (unitsPerArea, of) =>
    `chỉ tiêu: mỗi ${nounOf(of)} ít nhất ${say(unitsPerArea)} phường${bases[of.base]}`,
  shareDue: (share, due, achieved, of) =>
    `chỉ tiêu ${share}: ${say(due)} ${nounOf(of)} (đạt ${achieved})`,
  shareBounds: {
    'at-least': (percent) => `từ ${percent} trở lên`,
    'more-than': (percent) => `trên ${percent}`,
    'at-most': (percent) => `không quá ${percent}`,
    'less-than': (percent) => `dưới ${percent}`,
  },
  achieved: (share, due, of) => `đạt ${share} chỉ tiêu ${say(due)} ${nounOf(of)}`,
  limited: (share, limit, of) => `giới hạn ${share}: ${say(limit)} ${nounOf(of)}`,
  missing: (count, of) => `còn thiếu ${notOver(count)} ${nounOf(of)}`,
  excess: (count, share, of) =>
    count.least === 0
      ? `có thể vượt đến ${say(count.most)} ${nounOf(of)} (${share} so với chỉ tiêu)`
      : `vượt ${bounds(count)} ${nounOf(of)} (vượt ${share} so với chỉ tiêu)`,
  over: (count, of) =>
    count.least === 0
      ? `có thể vượt đến ${say(count.most)} ${nounOf(of)}`
      : `vượt ${bounds(count)} ${nounOf(of)}`,
  closing: {
    until: (day) => `Quyết định còn có thể ban hành đến hết ngày ${day}`,
    byDay: (day) => `Hạn ban hành quyết định là hết ngày ${day}`,
    putOff: (day) => `Còn quyết định được lùi thời hạn sau ngày ${day}`,
    byHost: 'Theo xác nhận, không còn kết quả bổ sung',
    unknown: 'Chưa rõ thời hạn ban hành quyết định',
    registrationsOver: 'Đã hết thời hạn đăng ký',
  },
  suspended: (count) => `Không tính ${say(count)} phường đang bị tạm đình chỉ danh hiệu`,
  withoutVerdict: (count) => `Không tính ${say(count)} phường chưa có kết quả đánh giá`,
  reachedLate: (count) => `Không tính ${notOver(count)} phường chỉ được công nhận cho các năm sau`,
  lostSince: (count) => `Đến nay ${notOver(count)} phường trong số đó không còn danh hiệu`,
  latePapers: (papers) => `Đã tính lại theo văn bản ghi nhận sau thời hạn: ${papers}`,
  latePaper: (event, on, unit) => `${event} ngày ${on} (${unit})`,
  lateAssessment: {
    recorded: (year, on, unit) => `kết quả đánh giá năm ${year} ghi nhận ngày ${on} (${unit})`,
    withdrawn: (year, on, unit) => `hủy kết quả đánh giá năm ${year} ngày ${on} (${unit})`,
    overridden: (year, on, unit) =>
      `quyết định ngày ${on} về kết quả đánh giá năm ${year} (${unit})`,
  },
  furtherPapers: (count) => `và ${say(count)} văn bản khác`,
  noAreaMeasured: (id, revision, what) =>
    `Chỉ tiêu mã “${id}” (bản ${revision}), ${what}: không có địa bàn nào thuộc đối tượng của chỉ tiêu`,
  leftOut: (areas) => `Không tính các địa bàn không thuộc đối tượng của chỉ tiêu: ${areas}`,
  unmatched: (names) => `Chưa xác định được địa bàn mà chỉ tiêu nêu tên, nên chưa tính: ${names}`,
  furtherAreas: (count) => `và ${say(count)} địa bàn khác`,
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
  trackSettledBy:
    'cần có kết quả hoặc quyết định còn thiếu của cấp có thẩm quyền về các đơn vị chưa xác định được',
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
