import { notParsed } from '../foundation/issue/not-parsed';
import type { PackedAssessments } from './packed-assessments';

/**
 * Holds the verdicts on packed assessments in columns: 7 bytes a row, whatever the number of criteria.
 *
 * @category Batch
 */
export interface PackedVerdicts {
  /** The rows that were judged; which criteria are not met or unknown stands there. */
  readonly assessments: PackedAssessments;
  /** The reason of each row, as its place in `verdictReasons`; each reason belongs to one outcome. */
  readonly reasons: Uint8Array;
  /** How many criteria are met. */
  readonly metCounts: Uint16Array;
  /** How many criteria are not met. */
  readonly notMetCounts: Uint16Array;
  /** How many criteria do not apply; of all others that are not counted here it is not known. */
  readonly notApplicableCounts: Uint16Array;
}

/** Throws where columns are not those of verdicts, one for each row: a verdict alone, or a list of them, would count as none. */
export function assertVerdicts(verdicts: PackedVerdicts): void {
  const { assessments, reasons } = verdicts;
  if (assessments?.rowCount === undefined || reasons?.length !== assessments.rowCount) {
    notParsed(verdicts, 'verdicts', 'decideBatch');
  }
}
