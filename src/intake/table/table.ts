import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import type { Issue } from '../../foundation/issue/issue';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { Cell } from '../cell/cell';
import type { CellFault, RowForm } from './receive-rows';
import type { Saying } from './saying';

/** A column that a reader of tables knows, and the headers it goes by. */
export interface TableColumn {
  readonly field: string;
  readonly headers: readonly string[];
  /** Whether it answers a criterion: those are too many to list. */
  readonly isAnswer?: true;
  /** Whether several columns may hold it, as areas within areas. */
  readonly mayRepeat?: true;
}

/** What a reader of tables knows of its table: the columns, and what tells a row from a heading. */
export interface TableKind {
  readonly columns: readonly TableColumn[];
  /** Whether a text that stands alone in its row is what its column holds, so that the row is no heading. */
  isCell(field: string, text: string): boolean;
  /** Whether a text names an area, by any of its names. */
  isArea(text: string): boolean;
}

/** One text is never a whole row, so that alone it is a heading; it names no area. */
export const aloneIsHeading: Pick<TableKind, 'isCell' | 'isArea'> = {
  isCell: () => false,
  isArea: () => false,
};

/** A table whose header was read, without the rows that are passed over. */
export interface Table {
  readonly form: RowForm;
  /** The columns, by position. */
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly TableRow[];
  /** The columns with something in them: an option may stand in for the others. */
  readonly filledColumns: ReadonlySet<number>;
  /** The rows that add up others. They are passed over, but what they say of the others can be checked. */
  readonly totals: readonly TableRow[];
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
  /** Whether it holds this only because nothing else says what its results are about. */
  readonly isOnlyResult?: true;
  /** What its header says beyond the known words for the field: that of the host, or of a group of columns. */
  readonly heading?: Heading;
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
  /** Where something stood that is no cell: it was told, and what is blank there is not missing. */
  readonly unreadColumns: readonly number[];
  readonly surroundings: Surroundings;
}

/** A text around the rows of a table. */
export interface Heading {
  readonly text: string;
  readonly rowNumber: number;
  readonly saying: Saying;
}

/** What stands around a row: shared by all rows between two headings. */
export interface Surroundings {
  /** What may contradict the row: titles, sections and footers that say anything. */
  readonly headings: readonly Heading[];
  /** What the headings mean for the row, where an option says so. */
  readonly meaning: HeadingMeaning;
}

/** What a heading stands in for. */
export interface HeadingMeaning {
  readonly area?: string;
  readonly basis?: AssessmentBasis;
  readonly assessmentYear?: number;
}

type Columns = Table['columns'];

/** The positions of the columns of a table, by what they hold; of several the first. */
export function positionsByField({ columns }: Pick<Table, 'columns'>): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  columns.forEach(({ field }, position) => {
    if (field !== undefined && !positions.has(field)) positions.set(field, position);
  });
  return positions;
}

/** Places an issue in a row, and in a column where it is about one cell. */
export function placeIssue(
  columns: Columns,
  { rowNumber, position }: Pick<TableRow, 'rowNumber' | 'position'>,
  { column, issue }: CellFault,
): RowIssue {
  if (column === undefined) return { rowNumber, issue: issueAt(issue, [position]) };
  // A list may be longer than its header.
  const { key, name }: FoundColumn = columns[column] ?? { key: column };
  const placed = issueAt(issue, [position, key]);
  return name === undefined
    ? { rowNumber, issue: placed }
    : { rowNumber, columnName: name, issue: placed };
}

/** An issue at another place: written out, since a spread gives each of a million issues a class of its own. */
function issueAt({ code, severity, params, message }: Issue, path: Issue['path']): Issue {
  // A text that was made of parts stays a tree of them, three times as large, until somebody looks at a sign of it.
  message.charCodeAt(0);
  return { code, severity, path, params, message } as Issue;
}
