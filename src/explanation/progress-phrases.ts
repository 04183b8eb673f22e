import type { Population } from '../targets/population';
import type { MeasuredProgress } from '../targets/target-progress';
import type { TrackOutcome, TrackStatus } from '../targets/track-status';
import type { AreaLevel } from '../unit/unit';
import type { Locale } from './locale';

/** Everything that is said of targets, roadmaps and paths in one language. */
export interface ProgressPhrases {
  readonly outcomes: Readonly<Record<MeasuredProgress['outcome'], string>>;
  readonly noUnits: string;
  readonly noAreas: (level: AreaLevel, day: string) => string;
  readonly populations: {
    readonly [Kind in Population['kind']]: (first: string, last: string) => string;
  };
  readonly range: (least: string, most: string) => string;
  readonly counted: Readonly<
    Record<MeasuredProgress['unit'], (count: string, whole: string, share: string) => string>
  >;
  readonly allDue: string;
  readonly achieved: (share: string, due: string) => string;
  readonly missing: (count: string) => string;
  readonly excess: (count: string, share: string) => string;
  readonly step: (name: string, dueOn: string, isCurrent: boolean) => string;
  readonly nextStep: (name: string, dueOn: string) => string;
  readonly noNextStep: string;
  readonly trackOutcomes: Readonly<Record<TrackOutcome, string>>;
  readonly trackUndetermined: (least: string, most: string) => string;
  readonly track: (words: TrackWords) => string;
}

/** What is said of a path, every number and day written out. */
export type TrackWords = Readonly<
  Record<
    | Extract<keyof TrackStatus, 'outcome' | 'reached' | 'asOf' | 'dueCount' | 'dueOn'>
    | 'expected'
    | 'from'
    | 'fromDay',
    string
  >
>;

const levelsVi: Readonly<Record<AreaLevel, string>> = {
  country: 'quốc gia',
  province: 'tỉnh',
  'centrally-run-city': 'thành phố trực thuộc trung ương',
  'urban-district': 'quận',
  'rural-district': 'huyện',
  town: 'thị xã',
  'provincial-city': 'thành phố thuộc tỉnh',
};

const levelsEn: Readonly<Record<AreaLevel, string>> = {
  country: 'country',
  province: 'province',
  'centrally-run-city': 'centrally-run city',
  'urban-district': 'urban district',
  'rural-district': 'rural district',
  town: 'town',
  'provincial-city': 'provincial city',
};

/** Everything that is said of targets, roadmaps and paths. */
export const progressPhrases: Readonly<Record<Locale, ProgressPhrases>> = {
  vi: {
    outcomes: { secured: 'Đã đạt', open: 'Còn bỏ ngỏ', 'out-of-reach': 'Không đạt' },
    noUnits: 'Không áp dụng: không có phường nào để tính',
    noAreas: (level, day) => `Không áp dụng: tại ngày ${day} không có ${levelsVi[level]} nào`,
    populations: {
      'on-day': (day) => `Tính trên số phường tại ngày ${day}`,
      baseline: (day) => `Tính trên số phường của kỳ gốc, ngày ${day}`,
      cohort: (from, until) =>
        `Tính trên các phường so sánh được từ ngày ${from} đến ngày ${until}`,
    },
    range: (least, most) => `${least} đến ${most}`,
    counted: {
      wards: (count, whole, share) => `${count}/${whole} phường (${share})`,
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
  },
  en: {
    outcomes: { secured: 'Reached', open: 'Open', 'out-of-reach': 'Missed' },
    noUnits: 'Not applicable: there is no ward to count',
    noAreas: (level, day) => `Not applicable: there is no ${levelsEn[level]} on ${day}`,
    populations: {
      'on-day': (day) => `Measured over the wards on ${day}`,
      baseline: (day) => `Measured over the wards of the baseline, ${day}`,
      cohort: (from, until) => `Measured over the wards comparable from ${from} to ${until}`,
    },
    range: (least, most) => `${least} to ${most}`,
    counted: {
      wards: (count, whole, share) => `${count} of ${whole} wards (${share})`,
      areas: (count, whole, share) =>
        `${count} of ${whole} areas with their number of wards (${share})`,
    },
    allDue: 'all due',
    achieved: (share, due) => `${share} of the ${due} due`,
    missing: (count) => `${count} missing`,
    excess: (count, share) => `${count} over (${share})`,
    step: (name, dueOn, isCurrent) =>
      `“${name}” (due on ${dueOn}${isCurrent ? ', current step' : ''})`,
    nextStep: (name, dueOn) => `Next to reach: “${name}”, due on ${dueOn}`,
    noNextStep: 'No step is left to reach',
    trackOutcomes: {
      achieved: 'Achieved',
      'on-track': 'On track',
      'at-risk': 'At risk',
      'off-track': 'Off track',
      'moving-away': 'Moving away',
    },
    trackUndetermined: (least, most) => `Undetermined (${least} to ${most})`,
    track: ({ outcome, reached, asOf, expected, from, fromDay, dueCount, dueOn }) =>
      `${outcome}: ${reached} on ${asOf}; the straight path from ${from} on ${fromDay} to ${dueCount} on ${dueOn} asks for ${expected}`,
  },
};
