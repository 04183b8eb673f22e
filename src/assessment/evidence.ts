import type { PlainDate } from '../foundation/value/plain-date';

/**
 * Names a piece of evidence ("minh chứng") for an answer. An answer counts only while all its evidence is valid.
 *
 * @category Assessments
 */
export interface Evidence {
  /** Identifies the document in the host's own files. */
  readonly id: string;
  /** The day it was collected. */
  readonly collectedOn?: PlainDate;
  /** The last day it is valid; absent where it does not expire. */
  readonly validUntil?: PlainDate;
}

/**
 * Records that an authority set the status of a criterion against what its answer says.
 *
 * It holds from its day on, and only where the answer still gives the status that was overridden.
 *
 * @category Assessments
 */
export interface Override {
  /** The status that the answer gives. */
  readonly statusBefore: DecidedStatus;
  /** The status that the authority sets. */
  readonly statusAfter: DecidedStatus;
  /** Why. */
  readonly reason: string;
  /** Which authority decided. */
  readonly authority: string;
  /** The day of the decision. */
  readonly decidedOn: PlainDate;
}

/**
 * Names a status that leaves nothing open.
 *
 * @category Assessments
 */
export type DecidedStatus = 'met' | 'not-met' | 'not-applicable';
