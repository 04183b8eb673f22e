import type { UncertainCount } from '../foundation/value/count-range';
import type { Share } from '../foundation/value/share';
import type { UnitOfMeasure } from '../foundation/value/unit-of-measure';
import type { Evidence } from './evidence';

/**
 * Says what was found for a criterion or a part of one; each kind answers one kind of requirement.
 *
 * @category Assessments
 */
export type Answer =
  | AttestedAnswer
  | QuantityAnswer
  | ShareAnswer
  | OccurrencesAnswer
  | ChangeAnswer
  | TitleAnswer
  | PartsAnswer
  | NotApplicableAnswer
  | UnknownAnswer;

/**
 * Holds the assessor's own word.
 *
 * @category Assessments
 */
export interface AttestedAnswer {
  /** Tells the kinds of answer apart. */
  readonly kind: 'attested';
  /** What the assessor says. */
  readonly status: 'met' | 'not-met';
}

/**
 * Holds a measured amount.
 *
 * @category Assessments
 */
export interface QuantityAnswer {
  /** Tells the kinds of answer apart. */
  readonly kind: 'quantity';
  /** What was measured. @range from 0 to 10^12, at most three decimals */
  readonly amount: number;
  /** Its unit, which must be the unit of the requirement. */
  readonly unit: UnitOfMeasure;
}

/**
 * Holds a counted part of a counted whole.
 *
 * @category Assessments
 */
export interface ShareAnswer {
  /** Tells the kinds of answer apart. */
  readonly kind: 'share';
  /** How many of the whole, or bounds where some are still open. @range whole numbers from 0 to `whole` */
  readonly part: UncertainCount;
  /** How many there are, or bounds where that is still open. @range whole numbers from 1 to 10^11; bounds from 0 */
  readonly whole: UncertainCount;
}

/**
 * Counts the events of a kind in the period, and says how much of the reporting has come in.
 *
 * @category Assessments
 */
export interface OccurrencesAnswer {
  /** Tells the kinds of answer apart. */
  readonly kind: 'occurrences';
  /** How many events were reported. @range a whole number from 0 to 10^11 */
  readonly occurrenceCount: number;
  /** How many reports came in, of how many that are due. @unit reports */
  readonly coverage: Share;
}

/**
 * Holds an amount in the period before and in this one.
 *
 * @category Assessments
 */
export interface ChangeAnswer {
  /** Tells the kinds of answer apart. */
  readonly kind: 'change';
  /** The amount in the period before. @range from 0 to 10^12, at most three decimals */
  readonly before: number;
  /** The amount in this period. @range from 0 to 10^12, at most three decimals */
  readonly after: number;
  /** The unit of both, which must be the unit of the requirement. */
  readonly unit: UnitOfMeasure;
}

/**
 * Says which rank of a ladder is held.
 *
 * @category Assessments
 */
export interface TitleAnswer {
  /** Tells the kinds of answer apart. */
  readonly kind: 'title';
  /** The id of the rank; `null` where none is held. */
  readonly rank: string | null;
}

/**
 * Holds an answer for each part of a requirement that has several; a part without an answer is unknown.
 *
 * @category Assessments
 */
export interface PartsAnswer {
  /** Tells the kinds of answer apart. */
  readonly kind: 'parts';
  /** The answers, in any order. */
  readonly parts: readonly PartAnswer[];
}

/**
 * Holds the answer for one part.
 *
 * @category Assessments
 */
export interface PartAnswer {
  /** Which part of the requirement. */
  readonly partId: string;
  /** What was found. */
  readonly answer: Answer;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
}

/**
 * Says that a criterion does not apply to the unit.
 *
 * @category Assessments
 */
export interface NotApplicableAnswer {
  /** Tells the kinds of answer apart. */
  readonly kind: 'not-applicable';
  /** Why; without it the status stays unknown where the criterion demands a reason. */
  readonly reason?: string;
}

/**
 * Says outright that nothing is known yet, and why.
 *
 * @category Assessments
 */
export interface UnknownAnswer {
  /** Tells the kinds of answer apart. */
  readonly kind: 'unknown';
  /** Why nothing is known: not yet assessed, no report received, or there is a dispute. */
  readonly reason: 'not-assessed' | 'not-reported' | 'disputed';
}
