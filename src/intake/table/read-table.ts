import type { Issue } from '../../foundation/issue/issue';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { limitsOf } from '../../foundation/reading/snapshot';
import { isBlank } from '../cell/is-blank';
import { keysOf, textKey } from '../text/text-key';
import { checkTableOptions } from './check-table-options';
import { columnLetters } from './column-letters';
import { withoutEscape } from './escaped-text';
import { totalWords } from './fixed-words';
import { aimlessHeaders } from './header-meanings';
import { type MatchedHeaders, matchHeaders } from './match-headers';
import { type CellFault, type ReceivedRow, type ReceivedRows, receiveRows } from './receive-rows';
import { placeIssue, type Table, type TableColumn, type TableRow } from './table';
import type { TableOptions } from './table-options';

/** Reads the header of a table and lays out its rows; what the cells say is for others to read. */
export function readTable(
  rows: unknown,
  known: readonly TableColumn[],
  given: TableOptions,
): Table {
  const { options, faults } = checkTableOptions(given);
  const received = receiveRows(rows, limitsOf(options.limits));
  if (!received.ok) {
    const issues = [...faults, ...received.issues].map((issue) => ({ issue }));
    return { form: 'list', columns: [], rows: [], unread: [], issues, skippedRowCount: 0 };
  }
  const head = findHead(received.value, known, options);
  const ofOptions = [...faults, ...aimlessHeaders(known, options)];
  return layOut(received.value, head, ofOptions, options.firstRowNumber ?? 1);
}

/** The header of a table, and where its rows begin. */
interface Head extends MatchedHeaders {
  /** Where the header stands in what was given; absent where the keys of objects are the header. */
  readonly position?: number;
  readonly firstRow: number;
}

function findHead(
  { form, keys, rows }: ReceivedRows,
  known: readonly TableColumn[],
  options: TableOptions,
): Head {
  if (form === 'object') return { firstRow: 0, ...matchHeaders(keys, keys, known, options) };
  const { headerRow, firstRowNumber = 1 } = options;
  const position =
    headerRow === undefined
      ? rows.findIndex((row) => !isBlankRow(row))
      : headerRow - firstRowNumber;
  const row = rows[position];
  if (row === undefined) {
    return {
      columns: [],
      faults: [{ issue: tableIssue('table/no-header', [], {}) }],
      firstRow: 0,
    };
  }
  const { columns, faults } = matchHeaders(row.cells, [], known, options);
  const title = headerRow === undefined ? titleIn(rows, position, faults) : undefined;
  if (title !== undefined)
    return { position, columns: [], faults: [title], firstRow: position + 1 };
  return { position, columns, faults: [...row.faults, ...faults], firstRow: position + 1 };
}

/** A text that stands alone above wider rows and is no known header: a title, of which every column would be told. */
function titleIn(
  rows: readonly ReceivedRow[],
  position: number,
  faults: readonly CellFault[],
): CellFault | undefined {
  const [column, another] = filledColumns(rows[position] as ReceivedRow);
  const isUnknown = faults.some(({ issue }) => issue.code === 'header/unknown');
  if (column === undefined || another !== undefined || !isUnknown) return undefined;
  if (!rows.slice(position + 1).some((row) => filledColumns(row).length > 1)) return undefined;
  const received = String(rows[position]?.cells[column]).trim();
  return { issue: tableIssue('table/title-above-header', [], { received }) };
}

function filledColumns({ cells }: ReceivedRow): readonly number[] {
  return cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
}

function isBlankRow({ cells, faults }: ReceivedRow): boolean {
  return faults.length === 0 && cells.every(isBlank);
}

function layOut(
  { form, rows }: ReceivedRows,
  head: Head,
  ofOptions: readonly Issue[],
  firstRowNumber: number,
): Table {
  const { columns } = head;
  // Rows that are objects stand below a header that is no row of its own here.
  const offset = firstRowNumber + (form === 'object' ? 1 : 0);
  const place = ({ position }: ReceivedRow, fault: CellFault): RowIssue =>
    placeIssue(columns, { rowNumber: offset + position, position }, fault);
  const below = rows.slice(head.firstRow);
  const kept = below.filter((row) => !isBlankRow(row) && totalIn(row) === undefined);
  const toTableRow = (row: ReceivedRow): TableRow => ({
    rowNumber: offset + row.position,
    position: row.position,
    cells: row.cells.map(withoutEscape),
    received: row.cells,
    faults: [...row.faults, ...surplusCells(columns, row)].map((fault) => place(row, fault)),
  });
  return {
    form,
    columns,
    rows: kept.filter((row) => !isUnread(row)).map(toTableRow),
    unread: kept.filter(isUnread).map(toTableRow),
    issues: [
      ...ofOptions.map((issue) => ({ issue })),
      ...headIssues(head, firstRowNumber),
      ...blankRuns(below).map(({ row, rowCount }) =>
        place(row, { issue: tableIssue('table/blank-rows', [], { rowCount }) }),
      ),
      ...below.flatMap((row) => {
        const total = totalIn(row);
        return total === undefined ? [] : [place(row, total)];
      }),
    ],
    skippedRowCount: below.length - kept.length,
  };
}

/** Tells whether a row itself was at fault, and not only single cells. */
function isUnread({ faults }: ReceivedRow): boolean {
  return faults.some(({ column }) => column === undefined);
}

function headIssues({ columns, faults, position }: Head, firstRowNumber: number): RowIssue[] {
  return faults.map((fault) => {
    if (position !== undefined) {
      return placeIssue(columns, { rowNumber: firstRowNumber + position, position }, fault);
    }
    const name = fault.column === undefined ? undefined : columns[fault.column]?.name;
    return name === undefined
      ? { issue: fault.issue }
      : { rowNumber: firstRowNumber, columnName: name, issue: fault.issue };
  });
}

interface BlankRun {
  readonly row: ReceivedRow;
  rowCount: number;
}

/** Blank rows that follow each other are told together: a sheet may end with thousands of them. */
function blankRuns(rows: readonly ReceivedRow[]): readonly BlankRun[] {
  const runs: BlankRun[] = [];
  for (const row of rows.filter(isBlankRow)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.row.position + run.rowCount === row.position) run.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}

const totalKeys: ReadonlySet<string> = /* @__PURE__ */ keysOf(totalWords);

/** The cell that makes a row one of totals: the first that is not blank. */
function totalIn({ cells, faults }: ReceivedRow): CellFault | undefined {
  const column = cells.findIndex((cell) => !isBlank(cell));
  const first = cells[column];
  if (faults.length > 0 || typeof first !== 'string') return undefined;
  return totalKeys.has(textKey(first.replace(/:\s*$/, '')))
    ? { column, issue: tableIssue('table/total-row', [], { received: first }) }
    : undefined;
}

/** Cells with something in them, in columns without a header. */
function surplusCells(columns: Head['columns'], { cells }: ReceivedRow): readonly CellFault[] {
  const faults: CellFault[] = [];
  // Without a header every column lacks one, which is told once.
  if (columns.length === 0) return faults;
  cells.forEach((cell, column) => {
    if (columns[column]?.name !== undefined || isBlank(cell)) return;
    faults.push({
      column,
      issue: tableIssue('table/surplus-cell', [], { column: columnLetters(column) }),
    });
  });
  return faults;
}
