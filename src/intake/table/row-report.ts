import type { RowIssue } from '../../foundation/issue/row-issue';
import type { Cell } from '../cell/cell';

/**
 * Accounts for every row of a table: what it became, or why it was refused.
 *
 * @typeParam Value - what good rows become
 * @category Intake
 */
export interface RowReport<Value> {
  /** What can be used, by the first of its rows. */
  readonly accepted: readonly AcceptedRows<Value>[];
  /**
   * Why the table was refused as a whole, so that no row of it was read: an empty file, a missing header, one that nobody knows. Empty
   * where each row was read for itself. The rows that came are in `rejected` then; a table without any has its errors here alone.
   */
  readonly tableErrors: readonly RowIssue[];
  /** The rows that were refused, all of them, in the order of the sheet. */
  readonly rejected: readonly RejectedRow[];
  /**
   * Errors and warnings, those about the whole table first, then by row; at most 1,000. What holds for many rows, as a heading
   * above them or an area that no unit has, stands at the first of them.
   */
  readonly issues: readonly RowIssue[];
  /** How many rows went where. */
  readonly stats: RowStats;
}

/**
 * Holds what one row or several became.
 *
 * @typeParam Value - what good rows become
 * @category Intake
 */
export interface AcceptedRows<Value> {
  /** The rows it was read from, as numbered in the sheet. */
  readonly rowNumbers: readonly number[];
  /** What they became. */
  readonly value: Value;
}

/**
 * Holds a row that was refused, as it was received.
 *
 * @category Intake
 */
export interface RejectedRow {
  /** The row, as numbered in the sheet. */
  readonly rowNumber: number;
  /** A copy of its cells, in the form of the table; `null` where something stood that is no cell. */
  readonly cells: readonly Cell[] | Readonly<Record<string, Cell>>;
  /** Every issue of the row, warnings too, and with it those for which the whole table was refused. */
  readonly issues: readonly RowIssue[];
}

/**
 * Counts the rows of a table below its header: `receivedRowCount` is `acceptedRowCount` plus `rejectedRowCount`.
 *
 * @category Intake
 */
export interface RowStats {
  /** Rows with something in them; totals, headings and notes left out. */
  readonly receivedRowCount: number;
  /** Rows that became something. */
  readonly acceptedRowCount: number;
  /** Rows that were refused. */
  readonly rejectedRowCount: number;
  /** Blank rows, totals, headings and notes, which are counted nowhere else. */
  readonly skippedRowCount: number;
  /** Issues that are not listed, because there are more than 1,000; those of refused rows stand with the rows. */
  readonly suppressedIssueCount: number;
}
