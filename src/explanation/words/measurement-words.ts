import type { Movement } from '../../criteria-set/requirement';
import type { UnitOfMeasure } from '../../foundation/value/unit-of-measure';

/** The side of a bound on which a measured value must lie. */
export type Bound = 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** Everything that is said of measurements in one language. */
export interface MeasurementWords {
  readonly unit: (unit: UnitOfMeasure, amount: number) => string;
  readonly required: (bound: Bound, amount: string) => string;
  readonly distance: (bound: Bound, amount: string) => string;
  readonly occurrences: (count: string) => string;
  readonly noneOccurred: string;
  readonly noneRequired: string;
  readonly coverage: (received: string, expected: string) => string;
  readonly cases: (count: number) => string;
  readonly stillToFall: (amount: string) => string;
  readonly onlyRankRequired: (rank: string) => string;
  readonly unnamedRank: (id: string) => string;
  readonly periods: (before: string, after: string) => string;
  readonly movements: Readonly<Record<Movement['kind'], (share: string) => string>>;
  readonly title: (rank: string) => string;
  readonly noTitle: string;
  readonly rankRequired: (rank: string) => string;
  readonly ranksMissing: (count: number) => string;
}
