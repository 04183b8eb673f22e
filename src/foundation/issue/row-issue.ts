import type { Issue } from './issue';

/**
 * Places an issue of a table where an office sees it: in a row and a column of the sheet.
 *
 * @category Results and issues
 */
export interface RowIssue {
  /** The row, as numbered in the sheet; absent where the issue is about the whole table. @range a whole number from 1 */
  readonly rowNumber?: number;
  /** The header of the column, as it was found; absent where the issue is about the whole row or table. */
  readonly columnName?: string;
  /** What is wrong; its `path` leads from the root of the given rows to the cell. */
  readonly issue: Issue;
}
