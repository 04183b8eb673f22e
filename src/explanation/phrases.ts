import type { Movement } from '../criteria-set/requirement';
import type { CriterionStatus } from '../evaluation/criterion-status';
import type { FindingReason } from '../evaluation/finding';
import type { UnitOfMeasure } from '../foundation/value/unit-of-measure';
import type { VerdictOutcome, VerdictReason } from '../recognition/verdict';
import type { CountBounds, Counting } from '../roll-up/count-bounds';

/** The side of a bound on which a measured value must lie. */
export type Bound = 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** Everything that is said in one language: the compiler names the word that is missing. */
export interface Phrases {
  readonly statuses: Readonly<Record<CriterionStatus, string>>;
  readonly reasons: Readonly<Record<FindingReason, string>>;
  readonly unit: (unit: UnitOfMeasure, amount: number) => string;
  readonly outcomes: Readonly<Record<VerdictOutcome, string>>;
  readonly projectedOutcomes: Readonly<Record<VerdictOutcome, string>>;
  readonly undetermined: Readonly<
    Record<Extract<VerdictReason, 'no-applicable-criteria' | 'policy-does-not-fit'>, string>
  >;
  readonly countings: Readonly<Record<Counting, string>>;
  readonly criterion: (name: string) => string;
  readonly required: (bound: Bound, amount: string) => string;
  readonly distance: (bound: Bound, amount: string) => string;
  readonly occurrences: (count: string) => string;
  readonly noneRequired: string;
  readonly coverage: (received: string, expected: string) => string;
  readonly periods: (before: string, after: string) => string;
  readonly movements: Readonly<Record<Movement['kind'], (share: string) => string>>;
  readonly title: (rank: string) => string;
  readonly noTitle: string;
  readonly rankRequired: (rank: string) => string;
  readonly ranksMissing: (count: number) => string;
  readonly override: (authority: string, day: string) => string;
  readonly overrideNotApplied: (authority: string, day: string) => string;
  readonly carriedFrom: (criterionIds: string) => string;
  readonly plan: (names: string) => string;
  readonly dependsOn: (names: string) => string;
  readonly dependsOnNothing: string;
  readonly absent: string;
  readonly metCount: (met: string, whole: string) => string;
  readonly unknownCount: (count: string) => string;
  readonly unnamedGap: (count: number) => string;
  readonly bounds: (bounds: CountBounds) => string;
}
