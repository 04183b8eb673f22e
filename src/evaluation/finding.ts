import type {
  ChangeAnswer,
  OccurrencesAnswer,
  QuantityAnswer,
  ShareAnswer,
  TitleAnswer,
} from '../assessment/answer';
import type { Override } from '../assessment/evidence';
import type {
  ChangeRequirement,
  NoneOccurredRequirement,
  QuantityRequirement,
  ShareRequirement,
  TitleHeldRequirement,
} from '../criteria-set/requirement';
import type { UncertainCount } from '../foundation/value/count-range';
import type { CriterionStatus, UnknownReason } from './criterion-status';

/**
 * Says how one criterion stands and why.
 *
 * @category Evaluation
 */
export interface Finding extends Judgement {
  /** Which criterion of the set. */
  readonly criterionId: string;
  /** The decision of an authority against the answer, where one was recorded: it always shows. */
  readonly override?: OverrideFinding;
  /** The criteria of the set before that prove the status, in their order; present where it was carried over. */
  readonly carriedFrom?: readonly string[];
}

/**
 * Says what became of an override.
 *
 * @category Evaluation
 */
export interface OverrideFinding {
  /** The decision as it was recorded. */
  readonly record: Override;
  /** The status that the answer gives by itself. */
  readonly judgedStatus: CriterionStatus;
  /**
   * Whether the decision set the status of the finding: it was made by the day asked about, and the answer still
   * gives the status that it overrode.
   */
  readonly isApplied: boolean;
}

/**
 * Says how one part of a criterion stands and why.
 *
 * @category Evaluation
 */
export interface PartFinding extends Judgement {
  /** Which part of the requirement. */
  readonly partId: string;
}

/**
 * Says how a requirement stands, on what that rests, and how far the unit is from it.
 *
 * @category Evaluation
 */
export interface Judgement {
  /** How it stands. */
  readonly status: CriterionStatus;
  /** On what the status rests. */
  readonly reason: FindingReason;
  /** Whether it may yet prove not applicable; present where the status is unknown. */
  readonly mayNotApply?: boolean;
  /** What was measured, and what the requirement asks; present where something was measured. */
  readonly measurement?: Measurement;
  /** How the parts stand; present where the requirement has parts and they were answered. */
  readonly parts?: readonly PartFinding[];
}

/**
 * Says on what a status rests: the assessor's word, a measurement, the parts, a tally, a claim that the criterion
 * does not apply, the decision of an authority, the results under another set, or the reason for which it is unknown. A
 * status that is known because fewer parts apply than must be met, so that the number was lowered, says `fewer-apply` too.
 *
 * @category Evaluation
 */
export type FindingReason =
  | 'attested'
  | 'measured'
  | 'parts'
  | 'tally'
  | 'claimed'
  | 'overridden'
  | 'carried-over'
  | UnknownReason;

/**
 * Puts what was measured beside what is required.
 *
 * @category Evaluation
 */
export type Measurement =
  | QuantityMeasurement
  | ShareMeasurement
  | OccurrencesMeasurement
  | ChangeMeasurement
  | TitleMeasurement;

/**
 * Puts a measured amount beside its bound.
 *
 * @category Evaluation
 */
export interface QuantityMeasurement {
  /** Tells the kinds of measurement apart. */
  readonly kind: 'quantity';
  /** What was measured. */
  readonly observed: QuantityAnswer;
  /** What is required. */
  readonly required: QuantityRequirement;
  /**
   * How far the amount is on the wrong side of the bound; 0 where it is not, and where an exclusive bound is
   * only just touched. @unit that of the requirement
   */
  readonly distance: number;
}

/**
 * Puts a counted share beside the percentage required.
 *
 * @category Evaluation
 */
export interface ShareMeasurement {
  /** Tells the kinds of measurement apart. */
  readonly kind: 'share';
  /** What was counted. */
  readonly observed: ShareAnswer;
  /** What is required. */
  readonly required: ShareRequirement;
  /** By how many the part would have to change, the whole staying as it is; bounds where counts are open. @unit things counted */
  readonly distance: UncertainCount;
}

/**
 * Puts counted events, and how much of the reporting came in, beside the requirement that there is none.
 *
 * @category Evaluation
 */
export interface OccurrencesMeasurement {
  /** Tells the kinds of measurement apart. */
  readonly kind: 'occurrences';
  /** What was counted. */
  readonly observed: OccurrencesAnswer;
  /** What is required. */
  readonly required: NoneOccurredRequirement;
  /** How many events there are too many. @unit events */
  readonly distance: number;
}

/**
 * Puts the amounts of two periods beside the movement required.
 *
 * @category Evaluation
 */
export interface ChangeMeasurement {
  /** Tells the kinds of measurement apart. */
  readonly kind: 'change';
  /** What was measured. */
  readonly observed: ChangeAnswer;
  /** What is required. */
  readonly required: ChangeRequirement;
  /**
   * By how much this period's amount would have to differ, to three decimals; by more than that where the limit itself is
   * not enough. @unit that of the requirement
   */
  readonly distance: number;
}

/**
 * Puts the rank that is held beside the rank required.
 *
 * @category Evaluation
 */
export interface TitleMeasurement {
  /** Tells the kinds of measurement apart. */
  readonly kind: 'title';
  /** What is held. */
  readonly observed: TitleAnswer;
  /** What is required. */
  readonly required: TitleHeldRequirement;
  /** How many ranks are missing. @unit ranks of the ladder */
  readonly distance: number;
}

/** Tells whether something does not apply or may yet prove so. */
export function isOrMayBeWaived({ status, mayNotApply }: Judgement): boolean {
  return status === 'not-applicable' || mayNotApply === true;
}
