import type { Movement, ProportionalMovement } from '../../criteria-set/requirement';
import type { Bound } from '../../foundation/value/bound';
import type { UnitOfMeasure } from '../../foundation/value/unit-of-measure';

/** What each movement asks for; where a percentage is asked for, it comes with its bound. */
export type MovementWords = {
  readonly [Kind in Movement['kind']]: Kind extends ProportionalMovement['kind']
    ? (extent: string) => string
    : string;
};

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
  readonly movements: MovementWords;
  readonly bounded: (bound: Bound, amount: string) => string;
  readonly bothZero: Readonly<Record<'met' | 'not-met', string>>;
  readonly title: (rank: string) => string;
  readonly noTitle: string;
  readonly rankRequired: (rank: string) => string;
  readonly ranksMissing: (count: number) => string;
}
