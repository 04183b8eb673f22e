import type { RowIssue } from '../../foundation/issue/row-issue';
import type { Cell } from '../cell/cell';
import type { CellFault, RowForm } from './receive-rows';

/** A column that a reader of tables knows, and the headers it goes by. */
export interface TableColumn {
  readonly field: string;
  readonly headers: readonly string[];
  /** Whether it answers a criterion: those are too many to list. */
  readonly isAnswer?: true;
}

/** A table whose header was read, without the rows that are passed over. */
export interface Table {
  readonly form: RowForm;
  /** The columns, by position. */
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly TableRow[];
  /** Rows that could not be received as rows; they are refused for their own faults. */
  readonly unread: readonly TableRow[];
  /** What is wrong with the table as a whole, and which rows are passed over. */
  readonly issues: readonly RowIssue[];
  readonly skippedRowCount: number;
}

/** A column that was found. */
export interface FoundColumn {
  /** Where its cells stand in a row as given: a list position or a key. */
  readonly key: string | number;
  /** Its header, as it was found, without blanks around it; absent where it is blank. */
  readonly name?: string;
  /** What it holds; absent where it is to be ignored. */
  readonly field?: string;
}

/** A row below the header that has something in it. */
export interface TableRow {
  readonly rowNumber: number;
  /** Where it stands in what was given, from 0. */
  readonly position: number;
  readonly cells: readonly Cell[];
  /** The cells as they came, with the apostrophes that an export put before formulas. */
  readonly received: readonly Cell[];
  readonly faults: readonly RowIssue[];
}

type Columns = Table['columns'];

/** The positions of the columns of a table, by what they hold. */
export function positionsByField({ columns }: Pick<Table, 'columns'>): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  columns.forEach((column, position) => {
    if (column.field !== undefined) positions.set(column.field, position);
  });
  return positions;
}

/** Places an issue in a row, and in a column where it is about one cell. */
export function placeIssue(
  columns: Columns,
  { rowNumber, position }: Pick<TableRow, 'rowNumber' | 'position'>,
  { column, issue }: CellFault,
): RowIssue {
  if (column === undefined) return { rowNumber, issue: { ...issue, path: [position] } };
  // A list may be longer than its header.
  const { key, name }: FoundColumn = columns[column] ?? { key: column };
  return {
    rowNumber,
    ...(name === undefined ? {} : { columnName: name }),
    issue: { ...issue, path: [position, key] },
  };
}
