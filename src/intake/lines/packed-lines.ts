import type { PackedAssessments } from '../../batch/packed-assessments';
import type { Issue } from '../../foundation/issue/issue';
import type { LineStats, RejectedLine } from './line-report';

/**
 * Accounts for every line of a file that was read into columns.
 *
 * @category Intake
 */
export interface PackedLines {
  /** The accepted assessments in columns, in the order of the lines; those by another set are set aside. */
  readonly packed: PackedAssessments;
  /** The line that each row of the columns stands on. */
  readonly lineNumbers: Uint32Array;
  /** The accepted lines at which a careful reader should look, in their order. */
  readonly warned: readonly WarnedLine[];
  /** The lines that were refused, all of them, in their order. */
  readonly rejected: readonly RejectedLine[];
  /** How many lines went where. */
  readonly stats: LineStats;
}

/**
 * Says what a careful reader should look at in a line that was accepted.
 *
 * @category Intake
 */
export interface WarnedLine {
  /** The line, as an editor numbers it. */
  readonly lineNumber: number;
  /** What to look at; at least one. */
  readonly warnings: readonly Issue[];
}
