import { MAX_ISSUES } from '../../foundation/issue/issue-list';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { Cell } from '../cell/cell';
import type { AcceptedRows, RejectedRow, RowReport } from './row-report';
import type { Table, TableRow } from './table';

/** What became of rows: a value with its warnings, or nothing but issues. */
export type RowOutcome<Value> = UsedRows<Value> | RefusedRow;

interface UsedRows<Value> {
  readonly rows: readonly TableRow[];
  readonly value: Value;
  readonly warnings: readonly RowIssue[];
}

/** A row of which nothing came, with what is wrong with it. */
export interface RefusedRow {
  readonly row: TableRow;
  readonly issues: readonly RowIssue[];
}

/** Accounts for the rows of a table from what became of each. */
export function accountForRows<Value>(
  table: Table,
  ofRows: readonly RowOutcome<Value>[],
  ofTable: readonly RowIssue[] = [],
): RowReport<Value> {
  const unread = table.unread.map((row) => ({ row, issues: row.faults }));
  const outcomes = [...ofRows, ...unread];
  const used = outcomes.filter((outcome) => 'value' in outcome);
  const refused = outcomes.filter((outcome) => 'row' in outcome);
  const accepted = used.map(({ rows, value }) => ({ rowNumbers: rows.map(numberOf), value }));
  const rejected = refused.map(({ row, issues }) => toRejected(table, row, issues));
  const told = outcomes.map((outcome) => ('value' in outcome ? outcome.warnings : outcome.issues));
  return {
    ...reportOf(table, accepted, rejected, [table.issues, ofTable, ...told]),
    tableErrors: [],
  };
}

/** Refuses every row of a table for what is wrong with the whole of it. */
export function refuseTable(table: Table, faults: readonly RowIssue[]): RowReport<never> {
  const ofTable = [...table.issues, ...faults];
  const errors = ofTable.filter(isError);
  const rows = [...table.rows, ...table.unread];
  const rejected = rows.map((row) =>
    // One list for all the rows that have no fault of their own.
    toRejected(table, row, row.faults.length === 0 ? errors : [...row.faults, ...errors]),
  );
  const ofRows = rows.map(({ faults: own }) => own);
  return { ...reportOf(table, [], rejected, [ofTable, ...ofRows]), tableErrors: errors };
}

/** Tells errors from warnings. */
export const isError = ({ issue }: RowIssue): boolean => issue.severity === 'error';

const numberOf = ({ rowNumber }: TableRow): number => rowNumber;

function reportOf<Value>(
  { skippedRowCount }: Table,
  accepted: readonly AcceptedRows<Value>[],
  rejected: readonly RejectedRow[],
  told: readonly (readonly RowIssue[])[],
): Omit<RowReport<Value>, 'tableErrors'> {
  const inOrder = toldOnce(told.flat().sort((a, b) => (a.rowNumber ?? 0) - (b.rowNumber ?? 0)));
  // A row may make several things, as an assessment at each of two stages.
  const acceptedRowCount = new Set(accepted.flatMap(({ rowNumbers }) => rowNumbers)).size;
  return {
    accepted: [...accepted].sort(
      (a, b) => (a.rowNumbers[0] as number) - (b.rowNumbers[0] as number),
    ),
    rejected: [...rejected].sort((a, b) => a.rowNumber - b.rowNumber),
    issues: inOrder.slice(0, MAX_ISSUES),
    stats: {
      receivedRowCount: acceptedRowCount + rejected.length,
      acceptedRowCount,
      rejectedRowCount: rejected.length,
      skippedRowCount,
      suppressedIssueCount: Math.max(0, inOrder.length - MAX_ISSUES),
    },
  };
}

/** What holds for many rows, as a heading above them, is told at the first of them. */
function toldOnce(issues: readonly RowIssue[]): readonly RowIssue[] {
  const told = new Set<string>();
  return issues.filter(({ issue }) => {
    if (issue.code !== 'unit/unknown-area' && !('textRow' in issue.params)) return true;
    const key = JSON.stringify([issue.code, issue.params]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

function toRejected(
  { form, columns }: Table,
  { rowNumber, received }: TableRow,
  issues: readonly RowIssue[],
): RejectedRow {
  return {
    rowNumber,
    cells: form === 'list' ? received : keyed(columns, received),
    issues,
  };
}

/** The cells under the keys they came with; `fromEntries` defines keys and sets none. */
function keyed(columns: Table['columns'], cells: readonly Cell[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    // Holes are left out: an object without a key has none here.
    Object.entries(cells).map(([position, cell]) => [columns[Number(position)]?.key, cell]),
  );
}
