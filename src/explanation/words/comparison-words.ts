import type { TargetComparison } from '../../programme/report-comparison';

/** Everything that is said of the differences between two reports in one language. */
export interface ComparisonWords {
  /** The days of the two reports, or of their records where the day is the same. */
  readonly between: (before: string, after: string) => string;
  readonly noChange: string;
  readonly unchanged: (unitCount: number) => string;
  /** A name, with the former one where it had another. */
  readonly renamed: (name: string, former: string) => string;
  readonly metCount: (before: number, after: number) => string;
  readonly firstMetCount: (after: number) => string;
  readonly noMetCount: string;
  /** A value of before and one of after, both written out. */
  readonly change: (before: string, after: string) => string;
  readonly result: string;
  readonly title: string;
  readonly noVerdict: string;
  readonly disagree: string;
  readonly forYear: (year: number) => string;
  readonly regrouped: (before: string, after: string) => string;
  readonly none: string;
  readonly target: (id: string, area: string) => string;
  readonly wholeRegister: string;
  readonly reached: (reached: string, dueCount: number) => string;
  readonly notMeasured: string;
  readonly statuses: Readonly<Record<Exclude<TargetComparison['status'], 'compared'>, string>>;
}
