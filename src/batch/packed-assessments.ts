import type { Assessment } from '../assessment/assessment';
import type { GateAnswer } from '../assessment/gate-answer';
import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { Evaluation } from '../evaluation/evaluation';
import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitId } from '../unit/unit';

/**
 * Holds how the criteria of many assessments stand on a day, in columns: 12 bytes a row for up to 32 criteria.
 *
 * A row has `wordCount` words in each of the three mask columns, from `row * wordCount` on: a bit for each criterion, the
 * first criterion in the lowest bit of the first word. What is held are statuses; measurements, evidence and reasons stay
 * with the assessments.
 *
 * @category Batch
 */
export interface PackedAssessments {
  /** The set that all rows are judged by. */
  readonly criteriaSet: CriteriaSet;
  /** The day on which the criteria stand so. */
  readonly asOf: PlainDate;
  /** How many rows there are. */
  readonly rowCount: number;
  /** How many words a mask of one row has: one for each 32 criteria begun. */
  readonly wordCount: number;
  /** Set where the status of the criterion is not unknown. */
  readonly known: Int32Array;
  /** Set where the criterion is met. */
  readonly met: Int32Array;
  /** Set where the criterion does not apply and, where it is unknown, where it may yet prove not to. */
  readonly notApplicable: Int32Array;
  /** The unit of each row. */
  readonly unitIds: readonly UnitId[];
  /** The year that each row is for. */
  readonly assessmentYears: Uint16Array;
  /** 1 where the results of the row are only projected, 0 where they are confirmed. */
  readonly projected: Uint8Array;
  /** The rows that are tallies, in their order: their counts are known though the criteria are not. */
  readonly tallies: readonly PackedTally[];
  /** What was found for gates, by row, in their order; of a tally it is in its evaluation. */
  readonly gateAnswers: readonly PackedGateAnswers[];
  /** The assessments that are judged by another set and have no row, in the order given. */
  readonly setAside: readonly Assessment[];
}

/**
 * Keeps the evaluation of a tally beside its row.
 *
 * @category Batch
 */
export interface PackedTally {
  /** Which row. */
  readonly row: number;
  /** How its criteria stand, and their counts. */
  readonly evaluation: Evaluation;
}

/**
 * Keeps the answers for gates beside their row.
 *
 * @category Batch
 */
export interface PackedGateAnswers {
  /** Which row. */
  readonly row: number;
  /** What was found for the gates of a policy. */
  readonly gateAnswers: readonly GateAnswer[];
}
