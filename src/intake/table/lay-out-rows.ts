import type { Issue } from '../../foundation/issue/issue';
import { sheetIssue } from '../../foundation/issue/kinds/intake/sheet';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import { columnLetters } from './column-letters';
import { type CellFiller, fillDown } from './fill-down';
import type { Head } from './find-head';
import { followHeadings, type HeadingTrail } from './headings';
import type { CellFault, ReceivedRow } from './receive-rows';
import { type RowKind, type SortedRow, sortRow } from './row-kind';
import { sayingOf } from './saying';
import { type Heading, placeIssue, type Table, type TableKind, type TableRow } from './table';
import type { TableOptions } from './table-options';

/** The rows of a table below its header, each in its region, and what is to be told of those that are passed over. */
export type LaidOutRows = Pick<
  Table,
  'rows' | 'totals' | 'unread' | 'issues' | 'filledColumns' | 'skippedRowCount'
>;

/** Puts the rows below a header into their regions; `offset` is the number of the row that was given first. */
export function layOutRows(
  below: readonly ReceivedRow[],
  head: Head,
  offset: number,
  kind: TableKind,
  options: TableOptions,
): LaidOutRows {
  const { columns, headers, titles } = head;
  const { sections } = options;
  // Below a header that cannot be read every row is refused, and none is looked at more closely.
  const isRead = !head.faults.some(({ issue }) => issue.severity === 'error');
  const sorted = below
    .map((row) => sortRow(row, columns, headers, kind))
    .map((one) => (isRead || isPassedOver(one) ? one : { ...one, kind: 'body' as const }));
  const lastBody = sorted.map(({ kind }) => kind).lastIndexOf('body');
  const isFooter = (place: number): boolean => place > lastBody;
  const footers = sorted.filter((one, place) => one.kind === 'text' && isFooter(place));
  const layout: Layout = {
    columns,
    offset,
    trail: followHeadings(
      titles,
      footers.map((one) => headingOf(one, offset)),
      sections,
      kind,
    ),
    fill: fillDown(columnsNamed(head, options.fillDown)),
    readsOn: sections !== undefined,
    secondHeader: undefined,
    rows: [],
    totals: [],
    issues: [],
  };
  sorted.forEach((one, place) => {
    layOut[one.kind](layout, one, isFooter(place));
  });
  const { rows, totals, issues } = layout;
  return {
    rows: rows.flatMap(({ row, isUnread }) => (isUnread ? [] : [row])),
    totals,
    unread: rows.flatMap(({ row, isUnread }) => (isUnread ? [row] : [])),
    issues: [...blankRuns(sorted, layout), ...issues],
    filledColumns: filledColumns(sorted),
    skippedRowCount: sorted.length - rows.length,
  };
}

const isPassedOver = ({ kind }: SortedRow): boolean => kind === 'blank' || kind === 'total';

/** What is known while rows are gone through from above. */
interface Layout {
  readonly columns: Head['columns'];
  readonly offset: number;
  readonly trail: HeadingTrail;
  readonly fill: CellFiller;
  /** Whether an option says what headings mean, so that the table goes on below a repeated header. */
  readonly readsOn: boolean;
  /** The number of the row in which another table begins. */
  secondHeader: number | undefined;
  readonly rows: PlacedRow[];
  readonly totals: TableRow[];
  readonly issues: RowIssue[];
}

interface PlacedRow {
  readonly row: TableRow;
  /** Whether the row itself was at fault as it was received, and not only single cells. */
  readonly isUnread: boolean;
}

type LayOut = (layout: Layout, one: SortedRow, isFooter: boolean) => void;

const layOut: Readonly<Record<RowKind, LayOut>> = {
  blank: ({ fill }, one) => {
    fill(one);
  },
  total: (layout, one) => {
    layout.totals.push(placed(layout, one, one.row.faults));
    tell(layout, one, (received) => tableIssue('table/total-row', [], { received }));
  },
  text: (layout, one, isFooter) => {
    layout.fill(one);
    // A total below a footer stands under no other heading than those above it.
    if (!isFooter) layout.trail.pass(headingOf(one, layout.offset));
    tell(layout, one, (received) =>
      sheetIssue(isFooter ? 'sheet/footer-row' : 'sheet/heading-row', [], { received }),
    );
  },
  'repeated-header': (layout, one, isFooter) => {
    if (!layout.readsOn) {
      layOut['other-header'](layout, one, isFooter);
      return;
    }
    layout.fill(one);
    tell(layout, one, (received) => sheetIssue('sheet/heading-row', [], { received }));
  },
  'other-header': (layout, one) => {
    layout.secondHeader = rowNumberOf(one, layout.offset);
    keep(layout, one);
  },
  body: (layout, one) => keep(layout, one),
};

/** Tells of a row that is passed over, in its first cell with something in it. */
function tell(
  { columns, issues, offset }: Layout,
  one: SortedRow,
  issueOf: (received: string) => Issue,
): void {
  const [{ column, cell }] = one.said as readonly [SortedRow['said'][number]];
  const place = { rowNumber: rowNumberOf(one, offset), position: one.row.position };
  issues.push(placeIssue(columns, place, { column, issue: issueOf(String(cell).trim()) }));
}

/** Keeps a row to be read, with what is wrong with it where it stands. */
function keep(layout: Layout, one: SortedRow): void {
  const { columns, trail, secondHeader, rows } = layout;
  const { row } = one;
  const unexplained = trail.unexplained();
  const faults: readonly CellFault[] = [
    ...row.faults,
    ...surplusCells(columns, row.cells),
    ...(secondHeader === undefined
      ? []
      : [{ issue: tableIssue('table/second-table', [], { textRow: secondHeader }) }]),
    ...(unexplained === undefined ? [] : [{ issue: sectionIssue(unexplained) }]),
  ];
  rows.push({
    isUnread: row.faults.some(({ column }) => column === undefined),
    row: placed(layout, one, faults),
  });
}

/** A row with its number, its cells and what is wrong with it. */
function placed(
  { columns, trail, fill, offset }: Layout,
  one: SortedRow,
  faults: readonly CellFault[],
): TableRow {
  const { position, cells: received } = one.row;
  const place = { rowNumber: rowNumberOf(one, offset), position };
  return {
    ...place,
    cells: fill(one),
    received,
    // One list for all the rows that are not at fault.
    faults: faults.length === 0 ? noFaults : faults.map((one) => placeIssue(columns, place, one)),
    unreadColumns:
      one.row.faults.length === 0
        ? noColumns
        : one.row.faults.flatMap(({ column }) => column ?? []),
    surroundings: trail.surroundings(),
  };
}

const noFaults: readonly RowIssue[] = [];
const noColumns: readonly number[] = [];

const sectionIssue = ({ text, rowNumber }: Heading): Issue =>
  tableIssue('table/section-row', [], { received: text, textRow: rowNumber });

const rowNumberOf = ({ row }: SortedRow, offset: number): number => offset + row.position;

function headingOf(one: SortedRow, offset: number): Heading {
  const text = one.said.map(({ cell }) => String(cell).trim()).join(' ');
  return { text, rowNumber: rowNumberOf(one, offset), saying: sayingOf(text) };
}

function columnsNamed(
  { columns, fieldOf }: Head,
  names: readonly string[] = [],
): readonly number[] {
  const fields = new Set(names.map(fieldOf));
  return columns.flatMap(({ field }, column) =>
    field !== undefined && fields.has(field) ? [column] : [],
  );
}

function filledColumns(sorted: readonly SortedRow[]): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const { kind, row } of sorted) {
    if (kind !== 'body') continue;
    row.cells.forEach((cell, column) => {
      if (!filled.has(column) && !isBlank(cell)) filled.add(column);
    });
    for (const { column } of row.faults) if (column !== undefined) filled.add(column);
  }
  return filled;
}

interface BlankRun {
  readonly first: SortedRow;
  rowCount: number;
}

/** Blank rows that follow each other are told together: a sheet may end with thousands of them. */
function blankRuns(sorted: readonly SortedRow[], { columns, offset }: Layout): readonly RowIssue[] {
  const runs: BlankRun[] = [];
  for (const one of sorted) {
    if (one.kind !== 'blank') continue;
    const run = runs[runs.length - 1];
    if (run !== undefined && run.first.row.position + run.rowCount === one.row.position) {
      run.rowCount += 1;
    } else runs.push({ first: one, rowCount: 1 });
  }
  return runs.map(({ first, rowCount }) =>
    placeIssue(
      columns,
      { rowNumber: rowNumberOf(first, offset), position: first.row.position },
      { issue: tableIssue('table/blank-rows', [], { rowCount }) },
    ),
  );
}

/** Cells with something in them, in columns without a header. */
function surplusCells(columns: Head['columns'], cells: readonly Cell[]): readonly CellFault[] {
  const faults: CellFault[] = [];
  // Without a header every column lacks one, which is told once.
  if (columns.length === 0) return faults;
  cells.forEach((cell, column) => {
    if (columns[column]?.name !== undefined || isBlank(cell)) return;
    const params = { column: columnLetters(column) };
    faults.push({ column, issue: tableIssue('table/surplus-cell', [], params) });
  });
  return faults;
}
