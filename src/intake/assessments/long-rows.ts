import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import { referenceText } from '../../criteria-set/select-criteria-set';
import { criterionIssue } from '../../foundation/issue/kinds/criterion';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { groupByKey } from '../../foundation/value/group-by-key';
import type { UnitId } from '../../unit/unit';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import type { CellFault } from '../table/receive-rows';
import { isError, type RowOutcome } from '../table/row-account';
import { placeIssue, type Table, type TableRow } from '../table/table';
import { textKey } from '../text/text-key';
import { assessmentHeaders } from './assessment-headers';
import { isWhole, type LongColumns, type LongRow, type WholeHead } from './long-row';
import { strayNeighbours } from './neighbours';
import { type AssessmentReader, readAssessment, toldOfRefused } from './read-assessment';
import type { AssessmentHead, RowReader } from './read-head';
import type { AnswerColumn } from './set-reader';
import { evidenceOf, withEvidence } from './shown-evidence';

/** Makes the reader of assessments once all columns are known that rows stand in for. */
export type ReaderMaker = (columns: readonly AnswerColumn[]) => AssessmentReader;

/** Reads a table in which the rows of one ward, year, set and basis make an assessment. */
export function readLongRows(
  table: Table,
  columns: LongColumns,
  isKnown: (key: string) => boolean,
  rowReader: RowReader,
  makeReader: ReaderMaker,
): readonly RowOutcome<SubmittedAssessment>[] {
  const rows = table.rows.map((row) => readLongRow(table, columns, isKnown, rowReader, row));
  const astray = rows.filter(({ head }) => !isWhole(head));
  const groups = [...groupByKey(rows, keysOfGroup).values()];
  const layOut = columnMaker(columns);
  const laidOut = groups.map((group) => ({ group, ...layOut.cellsOf(group) }));
  const reader = makeReader(layOut.answerColumns);
  const guiltyBeside = guiltyRows(table, rows, astray);
  const settled = laidOut.flatMap(({ group, cells, placeOf }) => {
    const [{ head }] = group as readonly [LongRow & { readonly head: WholeHead }];
    const { submitted, faults } = readAssessment(reader, head, cells);
    const shown = evidenceOf(table, columns, group, reader, head);
    const ofGroup = [
      ...faults.map((fault) => placeLong(table, group, placeOf, fault)),
      ...shown.faults,
    ];
    const guilty = guiltyBeside(head.unitId);
    const value = submitted === undefined ? undefined : withEvidence(submitted, shown.byCriterion);
    return settleGroup(group, ofGroup, guilty, value);
  });
  return [...astray.map(({ row, faults }) => ({ row, issues: faults })), ...settled];
}

/** The rows that are refused and may belong to a ward: those that name it, and those of nobody beside its own. */
function guiltyRows(
  table: Table,
  rows: readonly LongRow[],
  astray: readonly LongRow[],
): (unitId: UnitId) => readonly TableRow[] {
  const astrayByUnit = groupByKey(astray, ({ head: { unitId } }) => [unitId]);
  const beside = strayNeighbours(
    rows.map(({ row, head: { unitId } }) => ({ row, unitId })),
    table,
  );
  return (unitId) => [
    ...(astrayByUnit.get(unitId) ?? []).map(({ row }) => row),
    ...(beside.get(unitId) ?? []),
  ];
}

/** What the rows of an assessment have in common; nothing where it is not known to which one a row belongs. */
function keysOfGroup({ head }: LongRow): readonly string[] {
  if (!isWhole(head)) return [];
  const { unitId, assessmentYear, criteriaSet, basis, record } = head;
  const parts = [assessmentYear, referenceText(criteriaSet), basis, JSON.stringify(record), unitId];
  return [parts.join(' ')];
}

function readLongRow(
  table: Table,
  { criterion }: LongColumns,
  isKnown: (key: string) => boolean,
  { readHead, contradictionsOf }: RowReader,
  row: TableRow,
): LongRow {
  const head = readHead(row);
  const cell = row.cells[criterion];
  const key = textKey(String(cell));
  const issue = isBlank(cell)
    ? tableIssue('table/missing-cell', [], { expected: assessmentHeaders.criterion })
    : unknownCriterion(String(cell), isKnown(key), head);
  const faults: readonly CellFault[] = [
    ...head.faults,
    ...(issue === undefined ? [] : [{ column: criterion, issue }]),
  ];
  return {
    row,
    head,
    faults: [
      ...row.faults,
      ...faults.map((fault) => placeIssue(table.columns, row, fault)),
      ...contradictionsOf(row, head),
    ],
    key: issue === undefined ? key : undefined,
  };
}

function unknownCriterion(received: string, isKnown: boolean, { criteriaSet }: AssessmentHead) {
  if (isKnown || criteriaSet === undefined) return undefined;
  const params = { id: received.trim(), criteriaSetId: criteriaSet.id, foundIn: [] };
  return criterionIssue('criterion/unknown', [], params);
}

interface LaidOutCells {
  readonly cells: readonly Cell[];
  /** The row and the column in which a laid-out cell stands. */
  placeOf(column: number): { readonly row: TableRow; readonly column: number };
}

/** Lays the rows of an assessment side by side, each in a column of its criterion. */
function columnMaker({ result, reason }: LongColumns) {
  const answerColumns: AnswerColumn[] = [];
  const positions = new Map<string, number>();
  const positionOf = (key: string, repetition: number): number => {
    const name = `${repetition} ${key}`;
    const known = positions.get(name);
    if (known !== undefined) return known;
    const column = answerColumns.length;
    positions.set(name, column);
    answerColumns.push(
      { column, key, isReason: false },
      { column: column + 1, key, isReason: true },
    );
    return column;
  };
  const cellsOf = (group: readonly LongRow[]): LaidOutCells => {
    const cells: Cell[] = [];
    const places = new Map<number, { readonly row: TableRow; readonly column: number }>();
    const counts = new Map<string, number>();
    for (const { row, key } of group) {
      if (key === undefined) continue;
      const repetition = counts.get(key) ?? 0;
      counts.set(key, repetition + 1);
      const column = positionOf(key, repetition);
      cells[column] = row.cells[result];
      places.set(column, { row, column: result });
      if (reason !== undefined) {
        cells[column + 1] = row.cells[reason];
        places.set(column + 1, { row, column: reason });
      }
    }
    return {
      cells,
      placeOf: (column) => places.get(column) as ReturnType<LaidOutCells['placeOf']>,
    };
  };
  return { answerColumns, cellsOf };
}

function placeLong(
  { columns }: Table,
  [first]: readonly LongRow[],
  placeOf: LaidOutCells['placeOf'],
  { column, issue }: CellFault,
): RowIssue {
  if (column === undefined) return placeIssue(columns, (first as LongRow).row, { issue });
  const place = placeOf(column);
  return placeIssue(columns, place.row, { column: place.column, issue });
}

/** One refused row refuses all of its assessment: a result that was dropped is not one that nobody gave. */
function settleGroup(
  group: readonly LongRow[],
  ofGroup: readonly RowIssue[],
  alsoGuilty: readonly TableRow[],
  submitted: SubmittedAssessment | undefined,
): readonly RowOutcome<SubmittedAssessment>[] {
  const told = [...group.flatMap(({ faults }) => faults), ...ofGroup];
  const guilty = new Set([
    ...told.filter(isError).map(({ rowNumber }) => rowNumber as number),
    ...alsoGuilty.map(({ rowNumber }) => rowNumber),
  ]);
  const rows = group.map(({ row }) => row);
  if (submitted !== undefined && guilty.size === 0) {
    return [{ rows, value: submitted, warnings: told }];
  }
  const rowNumbers = [...guilty].sort((a, b) => a - b);
  const byRow = groupByKey(toldOfRefused(told), ({ rowNumber }) => [rowNumber]);
  return rows.map((row) => {
    const own = byRow.get(row.rowNumber) ?? [];
    if (own.some(isError)) return { row, issues: own };
    const issue = tableIssue('table/refused-with', [row.position], { rowNumbers });
    return { row, issues: [...own, { rowNumber: row.rowNumber, issue }] };
  });
}
