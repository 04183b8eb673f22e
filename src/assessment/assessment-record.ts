import type { PlainDate } from '../foundation/value/plain-date';

/**
 * Records where an assessment comes from: at which stage it was made, by whom, and when. Everything is optional.
 *
 * @category Assessments
 */
export interface AssessmentRecord {
  /** The stage of the procedure, one of the stages of a `StageLadder`, such as `self-assessment`. */
  readonly stage?: string;
  /** Who made it. Free text; never repeated in messages, sentences or results. */
  readonly assessedBy?: string;
  /** The day on which it was made. */
  readonly assessedOn?: PlainDate;
  /** The day from which it is on record; `assessedOn` where absent. */
  readonly recordedOn?: PlainDate;
  /** The day from which it no longer counts; absent where it was not withdrawn. */
  readonly withdrawnOn?: PlainDate;
  /** The days it covers; absent where it is the whole assessment year or is not known. */
  readonly period?: AssessmentPeriod;
}

/**
 * Gives the days that an assessment covers, both included.
 *
 * @category Assessments
 */
export interface AssessmentPeriod {
  /** The first day. */
  readonly from: PlainDate;
  /** The last day. */
  readonly to: PlainDate;
}

/**
 * Tells which of several assessments of a unit something rests on, in results: the stage, and the days.
 *
 * @category Assessments
 */
export type AssessmentMention = Pick<AssessmentRecord, 'stage' | 'assessedOn' | 'recordedOn'>;

/** Takes the stage and the days out of a record or a result, where it has any. */
export function mentionOf({ stage, assessedOn, recordedOn }: AssessmentMention): AssessmentMention {
  return {
    ...(stage === undefined ? {} : { stage }),
    ...(assessedOn === undefined ? {} : { assessedOn }),
    ...(recordedOn === undefined ? {} : { recordedOn }),
  };
}

/** The day from which an assessment is on record; `undefined` where it has none, so that it always is. */
export function dayOfRecord({ recordedOn, assessedOn }: AssessmentRecord): PlainDate | undefined {
  return recordedOn ?? assessedOn;
}
