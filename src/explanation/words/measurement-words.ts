import type { Movement } from '../../criteria-set/requirement';
import type { Bound } from '../../foundation/value/bound';
import type { UnitOfMeasure } from '../../foundation/value/unit-of-measure';

/** Everything that is said of measurements in one language. */
export interface MeasurementWords {
  readonly unit: (unit: UnitOfMeasure, amount: number) => string;
  readonly required: (bound: Bound, amount: string) => string;
  readonly distance: (bound: Bound, amount: string) => string;
  readonly occurrences: (count: string) => string;
  readonly noneOccurred: string;
  readonly noneRequired: string;
  readonly coverage: (received: string, expected: string) => string;
  /** A share whose two counts are known. */
  readonly shareOf: (part: string, whole: string, counted: string) => string;
  /** A share of which a count is open, so that the part or the whole reads as a range. */
  readonly openShareOf: (part: string, whole: string, counted: string) => string;
  /** So many of what a share counts. */
  readonly ofCounted: (count: number, counted: string) => string;
  readonly upTo: (amount: string) => string;
  readonly stillToFall: (amount: string) => string;
  readonly fellTooFar: (amount: string) => string;
  readonly moreThan: (amount: string) => string;
  readonly onlyRankRequired: (rank: string) => string;
  readonly unnamedRank: (id: string) => string;
  readonly periods: (before: string, after: string) => string;
  /** The extent of a fall or a rise stands behind its bound; it is empty where any extent will do. */
  readonly movements: Readonly<Record<Movement['kind'], (extent: string) => string>>;
  readonly bounded: (bound: Bound, amount: string) => string;
  readonly bothZero: Readonly<Record<'met' | 'not-met', string>>;
  readonly title: (rank: string) => string;
  readonly noTitle: string;
  readonly rankRequired: (rank: string) => string;
  readonly ranksMissing: (count: number) => string;
}
