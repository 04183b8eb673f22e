import type { Issue } from '../../foundation/issue/issue';
import { statusIssue } from '../../foundation/issue/kinds/intake/status';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { Cell } from '../cell/cell';
import { readStatus } from '../cell/read-status';
import { statusWords } from '../cell/status-words';
import { placeIssue, positionsByField, type Table, type TableRow } from '../table/table';
import type { AssessmentField } from './assessment-headers';

/** A table in which one field is held by the column of another, or by none. */
export function withField(
  table: Table,
  fields: Readonly<Partial<Record<AssessmentField, AssessmentField | undefined>>>,
): Table {
  return {
    ...table,
    columns: table.columns.map(({ field, ...column }) => {
      const held =
        field !== undefined && field in fields ? fields[field as AssessmentField] : field;
      return held === undefined ? column : { ...column, field: held };
    }),
  };
}

/** Makes a column of results of two columns to tick, "Đạt" and "Chưa đạt"; one of them alone holds the words itself. */
export function resultsFromTicks(table: Table): Table {
  const positions = positionsByField(table);
  const met = positions.get('met');
  const notMet = positions.get('notMet');
  if (met === undefined) return table;
  const ticked = withField(table, { met: 'result', notMet: undefined });
  return notMet === undefined
    ? ticked
    : { ...ticked, rows: table.rows.map((row) => tickedRow(ticked, row, met, notMet)) };
}

function tickedRow(table: Table, row: TableRow, met: number, notMet: number): TableRow {
  const cells = [...row.cells];
  const ticks = [met, notMet].map((column) => ({ column, ...tickIn(row.cells[column]) }));
  const faults = ticks.flatMap(({ column, issue }) =>
    issue === undefined ? [] : [placeIssue(table.columns, row, { column, issue })],
  );
  const [isMet, isNotMet] = ticks.map(({ isTicked }) => isTicked);
  if (isMet === true && isNotMet === true) {
    faults.push(
      placeIssue(table.columns, row, {
        column: met,
        issue: tableIssue('table/both-ticked', [], {}),
      }),
    );
  }
  cells[met] = isMet === isNotMet ? undefined : statusWords[isMet === true ? 'met' : 'not-met'][0];
  return { ...row, cells, faults: [...row.faults, ...faults] };
}

interface Tick {
  readonly isTicked: boolean;
  readonly issue?: Issue;
}

/** A tick, or nothing; a word for a status would be read with the column, or against it. */
function tickIn(cell: Cell): Tick {
  const status = readStatus(cell);
  if (status.ok && status.value === undefined) return { isTicked: false };
  if (status.ok && status.value === 'met') return { isTicked: true };
  const received = String(cell);
  const issue = status.ok
    ? statusIssue('status/unreadable', [], { received, allowed: statusWords.met })
    : (status.issues[0] as Issue);
  return { isTicked: false, issue };
}
