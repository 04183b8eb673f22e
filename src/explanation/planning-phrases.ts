import type { CountBounds } from '../roll-up/count-bounds';
import type { UnreachableReason } from '../targets/planning/pace';
import { formatNumber } from './format';
import type { Locale } from './locale';
import { phrasesByLocale } from './phrases-by-locale';

/** Everything that is said of plans and of splits in one language. */
export interface PlanningPhrases {
  readonly pace: (unitsPerYear: CountBounds, goal: string) => string;
  readonly nothingToBuild: (goal: string) => string;
  readonly goal: (dueCount: number, dueYear: number) => string;
  readonly outOfReach: (dueCount: number, dueYear: number, because: string) => string;
  readonly unreachable: Readonly<Record<UnreachableReason, string>>;
  readonly atMost: (endCount: CountBounds) => string;
  readonly ifOpenTurnsOut: Readonly<Record<'well' | 'badly', string>>;
  readonly dependingOnOpen: string;
  readonly year: (year: number, counts: string) => string;
  readonly start: (count: CountBounds) => string;
  readonly lapsed: (count: CountBounds) => string;
  readonly built: (count: CountBounds) => string;
  readonly builtOf: (count: CountBounds, plannedCount: number) => string;
  readonly newlyRecognised: (count: CountBounds) => string;
  readonly end: (count: CountBounds) => string;
  readonly reached: (dueCount: number, year: number) => string;
  readonly notReached: (dueCount: number) => string;
  readonly allotment: (area: string, dueCount: number) => string;
  readonly credit: (count: number) => string;
  readonly assigned: (count: number) => string;
}

const vi = (count: number): string => formatNumber(count, 'vi');
const en = (count: number): string => formatNumber(count, 'en');
const rangeVi = (count: CountBounds): string => phrasesByLocale.vi.bounds(count);
const rangeEn = (count: CountBounds): string => phrasesByLocale.en.bounds(count);
const wards = (count: string): string => (count === '1' ? '1 ward' : `${count} wards`);

/** Everything that is said of plans and of splits. */
export const planningPhrases: Readonly<Record<Locale, PlanningPhrases>> = {
  vi: {
    pace: (unitsPerYear, goal) =>
      `Mỗi năm cần xây dựng ít nhất ${rangeVi(unitsPerYear)} phường ${goal}`,
    nothingToBuild: (goal) => `Không cần xây dựng thêm phường nào ${goal}`,
    goal: (dueCount, dueYear) =>
      `để đến hết năm ${dueYear} có ${vi(dueCount)} phường được công nhận`,
    outOfReach: (dueCount, dueYear, because) =>
      `Đến hết năm ${dueYear} không thể có ${vi(dueCount)} phường được công nhận: ${because}`,
    unreachable: {
      'no-years-left': 'không còn năm nào để xây dựng',
      'due-over-ward-count': 'chỉ tiêu lớn hơn tổng số phường',
      'success-too-low': 'tỷ lệ phường xây dựng đạt quá thấp so với số năm còn lại',
      'lapse-too-high': 'tỷ lệ phường không giữ được danh hiệu quá cao',
    },
    atMost: (endCount) => `nhiều nhất là ${rangeVi(endCount)} phường`,
    ifOpenTurnsOut: {
      well: 'nếu kết quả còn bỏ ngỏ đều thuận lợi',
      badly: 'nếu kết quả còn bỏ ngỏ đều không thuận lợi',
    },
    dependingOnOpen: 'tùy kết quả còn bỏ ngỏ',
    year: (year, counts) => `Năm ${year}: ${counts}`,
    start: (count) => `đầu năm ${rangeVi(count)} phường`,
    lapsed: (count) => `không giữ được danh hiệu ${rangeVi(count)}`,
    built: (count) => `xây dựng ${rangeVi(count)}`,
    builtOf: (count, plannedCount) =>
      `xây dựng ${rangeVi(count)} trong số ${vi(plannedCount)} dự kiến`,
    newlyRecognised: (count) => `công nhận mới ${rangeVi(count)}`,
    end: (count) => `cuối năm ${rangeVi(count)}`,
    reached: (dueCount, year) => `Đạt chỉ tiêu ${vi(dueCount)} phường vào cuối năm ${year}`,
    notReached: (dueCount) => `Chưa đạt chỉ tiêu ${vi(dueCount)} phường trong các năm này`,
    allotment: (area, dueCount) => `${area}: ${vi(dueCount)} phường`,
    credit: (count) => `đã được công nhận ${vi(count)}`,
    assigned: (count) => `cần thêm ${vi(count)}`,
  },
  en: {
    pace: (unitsPerYear, goal) =>
      `At least ${wards(rangeEn(unitsPerYear))} must be built each year ${goal}`,
    nothingToBuild: (goal) => `No further ward has to be built ${goal}`,
    goal: (dueCount, dueYear) =>
      `to have ${wards(en(dueCount))} recognised at the end of ${dueYear}`,
    outOfReach: (dueCount, dueYear, because) =>
      `At the end of ${dueYear} there cannot be ${wards(en(dueCount))} recognised: ${because}`,
    unreachable: {
      'no-years-left': 'no year is left to build in',
      'due-over-ward-count': 'more are due than there are wards',
      'success-too-low': 'too few of those that are built succeed in the years that are left',
      'lapse-too-high': 'too many lose the title',
    },
    atMost: (endCount) => `${wards(rangeEn(endCount))} at the most`,
    ifOpenTurnsOut: {
      well: 'if everything that is open turns out well',
      badly: 'if everything that is open turns out badly',
    },
    dependingOnOpen: 'depending on what is open',
    year: (year, counts) => `${year}: ${counts}`,
    start: (count) => `${wards(rangeEn(count))} at the start`,
    lapsed: (count) => `${rangeEn(count)} lapsed`,
    built: (count) => `${rangeEn(count)} built`,
    builtOf: (count, plannedCount) => `${rangeEn(count)} of ${en(plannedCount)} planned built`,
    newlyRecognised: (count) => `${rangeEn(count)} newly recognised`,
    end: (count) => `${rangeEn(count)} at the end`,
    reached: (dueCount, year) => `${wards(en(dueCount))} due: reached at the end of ${year}`,
    notReached: (dueCount) => `${wards(en(dueCount))} due: not reached in these years`,
    allotment: (area, dueCount) => `${area}: ${wards(en(dueCount))}`,
    credit: (count) => `${en(count)} recognised already`,
    assigned: (count) => `${en(count)} still to be recognised`,
  },
};

/** Bounds a count that two ends of something open lead to; which of them leads to more is not settled. */
export function boundsBetween(one: number, other: number): CountBounds {
  return { least: Math.min(one, other), most: Math.max(one, other) };
}

/** Says once what holds either way, and else what holds when. */
export function eitherText(ifWell: string, ifBadly: string, locale: Locale): string {
  const { well, badly } = planningPhrases[locale].ifOpenTurnsOut;
  return ifWell === ifBadly ? `${ifWell}.` : `${ifWell} (${well}). ${ifBadly} (${badly}).`;
}
