import type { TargetComparison } from '../../programme/report-comparison';

/** What is needed from here, every count with its noun. */
export interface PaceWords {
  readonly missing: string;
  readonly intervalDays: number;
  readonly perInterval: string;
  readonly until: string;
  readonly daysLeft: number;
}

/** Everything that is said of the differences between two reports in one language. */
export interface ComparisonWords {
  /** The day of a report, with what it is of and what was on record, where that is not clear without it. */
  readonly moment: (day: string, asides: readonly string[]) => string;
  readonly year: (year: number) => string;
  readonly between: (before: string, after: string) => string;
  readonly inYear: (year: number, between: string) => string;
  readonly noChange: (unitCount: number) => string;
  readonly unchanged: (unitCount: number) => string;
  /** A name, with the former one where it had another. */
  readonly renamed: (name: string, former: string) => string;
  /** How many criteria were and are met, written out, with how many more that is. */
  readonly metCount: (before: string, after: string, more: number) => string;
  readonly firstMetCount: (after: string) => string;
  readonly noMetCount: (before: string) => string;
  /** A value of before and one of after, both written out. */
  readonly change: (before: string, after: string) => string;
  readonly result: string;
  readonly title: string;
  readonly noVerdict: string;
  /** Why a result is undetermined. */
  readonly reasons: Readonly<
    Record<'assessments-disagree' | 'unknown-criteria' | 'unknown-gates', string>
  >;
  readonly forYear: (year: number) => string;
  readonly regrouped: (before: string, after: string) => string;
  readonly none: string;
  readonly target: (id: string, revision: number, area: string) => string;
  readonly wholeRegister: string;
  readonly open: string;
  readonly notMeasured: string;
  readonly reached: (outcome: string, reached: string, due: string) => string;
  /** The same of a target that sets a limit. */
  readonly within: (outcome: string, reached: string, limit: string) => string;
  readonly came: (names: string) => string;
  readonly fellAway: (names: string) => string;
  readonly neededPace: (pace: PaceWords) => string;
  readonly statuses: Readonly<Record<Exclude<TargetComparison['status'], 'compared'>, string>>;
}
