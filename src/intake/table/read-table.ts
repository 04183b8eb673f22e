import type { RowIssue } from '../../foundation/issue/row-issue';
import { limitsOf } from '../../foundation/reading/snapshot';
import { checkTableOptions } from './check-table-options';
import { findHead, type Head } from './find-head';
import { aimlessHeaders } from './header-meanings';
import { layOutRows } from './lay-out-rows';
import { receiveRows } from './receive-rows';
import { placeIssue, type Table, type TableKind } from './table';
import type { TableOptions } from './table-options';

/** Reads the header of a table and puts its rows into their regions; what the cells say is for others to read. */
export function readTable(rows: unknown, kind: TableKind, given: TableOptions): Table {
  const { options, faults } = checkTableOptions(given);
  const received = receiveRows(rows, limitsOf(options.limits));
  if (!received.ok) {
    const issues = [...faults, ...received.issues].map((issue) => ({ issue }));
    return { form: 'list', columns: [], ...noRows, issues };
  }
  const { form } = received.value;
  const firstRowNumber = options.firstRowNumber ?? 1;
  const head = findHead(received.value, kind, options);
  // Rows that are objects stand below a header that is no row of its own here.
  const offset = firstRowNumber + (form === 'object' ? 1 : 0);
  const below = received.value.rows.slice(head.firstRow);
  const { issues, ...laidOut } = layOutRows(below, head, offset, kind, options);
  const ofOptions = [...faults, ...aimlessHeaders(kind.columns, options)];
  return {
    form,
    columns: head.columns,
    ...laidOut,
    issues: [
      ...ofOptions.map((issue) => ({ issue })),
      ...headIssues(head, firstRowNumber),
      ...issues,
    ],
  };
}

const noRows = {
  rows: [],
  totals: [],
  unread: [],
  filledColumns: new Set<number>(),
  skippedRowCount: 0,
};

function headIssues(
  { columns, faults, position }: Head,
  firstRowNumber: number,
): readonly RowIssue[] {
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
