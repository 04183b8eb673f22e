import type { Assessment } from '../../assessment/assessment';
import type { Issue } from '../../foundation/issue/issue';

/**
 * Accounts for every line of a file: what it became, or why it was refused.
 *
 * @category Intake
 */
export interface LineReport {
  /** The assessments that can be used, in the order of the lines. */
  readonly accepted: readonly AcceptedLine[];
  /** The lines that were refused, all of them, in their order. */
  readonly rejected: readonly RejectedLine[];
  /** How many lines went where. */
  readonly stats: LineStats;
}

/**
 * Holds what a line became.
 *
 * @category Intake
 */
export interface AcceptedLine {
  /** The line, as an editor numbers it. */
  readonly lineNumber: number;
  /** The checked assessment. */
  readonly value: Assessment;
  /** What a careful reader should look at, though the line was accepted. */
  readonly warnings: readonly Issue[];
}

/**
 * Says why a line was refused.
 *
 * @category Intake
 */
export interface RejectedLine {
  /** The line, as an editor numbers it. */
  readonly lineNumber: number;
  /** Every issue of the line, warnings too. */
  readonly issues: readonly Issue[];
}

/**
 * Counts lines: `receivedLineCount` is `acceptedLineCount` plus `rejectedLineCount`.
 *
 * @category Intake
 */
export interface LineStats {
  /** Lines with something in them. */
  readonly receivedLineCount: number;
  /** Lines that became an assessment. */
  readonly acceptedLineCount: number;
  /** Lines that were refused. */
  readonly rejectedLineCount: number;
}
