import { criterionIssue } from '../../foundation/issue/kinds/criterion';
import { intakeScoreIssue } from '../../foundation/issue/kinds/intake/score';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { type Result, refused } from '../../foundation/issue/result';
import type { AwardedMethod } from '../../scoring/scoring-scheme';
import type { Cell } from '../cell/cell';
import { contentOf } from '../cell/content-of';
import { isBlank } from '../cell/is-blank';
import { readNumber } from '../cell/read-number';
import type { RowCells } from '../table/row-cells';
import type { Table, TableRow } from '../table/table';
import { textKey } from '../text/text-key';
import {
  besideCriteria,
  criterionOfField,
  type EntryKind,
  type EntrySubject,
} from './score-columns';
import { scoreHeaders } from './score-headers';
import type { ScoreTableOptions } from './score-table-options';

/** Points of a criterion or of what stands beside the criteria, and the cell they stand in. */
export interface ScoreEntry extends EntrySubject {
  readonly points: number;
  readonly row: TableRow;
  readonly column: number;
}

/** Reads the points of a row in which each column is about one criterion. A blank cell awards nothing yet. */
export function readWideEntries(
  { columns }: Table,
  row: TableRow,
  cells: RowCells,
  options: ScoreTableOptions,
): readonly (ScoreEntry | undefined)[] {
  return columns.map(({ field }, column) => {
    const subject = subjectOf(field);
    if (subject === undefined) return undefined;
    const points = cells.takeFrom(column, readPoints(cells.cellIn(column), subject, options));
    return points === undefined ? undefined : { ...subject, points, row, column };
  });
}

function subjectOf(field: string | undefined): EntrySubject | undefined {
  const id = criterionOfField(field);
  // What every other column holds is no key there.
  return id === undefined
    ? besideCriteria[field as keyof typeof besideCriteria]
    : { kind: 'awarded', id };
}

/** Reads the points of a row that is about one criterion, or about what stands beside them. */
export function readLongEntry(
  subjects: ReadonlyMap<string, EntrySubject>,
  row: TableRow,
  cells: RowCells,
  options: ScoreTableOptions,
): ScoreEntry | undefined {
  const subject = cells.takeFrom('criterion', namedSubject(subjects, cells, options));
  if (subject === undefined) return undefined;
  checkMaximum(subject, cells, options);
  const points = cells.takeFrom('points', readPoints(cells.cellOf('points'), subject, options));
  const column = cells.columnsOf('points')[0] as number;
  return points === undefined ? undefined : { ...subject, points, row, column };
}

function namedSubject(
  subjects: ReadonlyMap<string, EntrySubject>,
  { cellOf }: RowCells,
  { criteriaSet }: ScoreTableOptions,
): Result<EntrySubject> {
  const cell = cellOf('criterion');
  if (isBlank(cell)) {
    const params = { expected: scoreHeaders.criterion };
    return refused(tableIssue('table/missing-cell', [], params));
  }
  const subject = subjects.get(textKey(String(cell)));
  if (subject !== undefined) return { ok: true, value: subject, warnings: [] };
  const params = { id: String(cell).trim(), criteriaSetId: criteriaSet.id, foundIn: [] };
  return refused(criterionIssue('criterion/unknown', [], params));
}

/** A most that the scheme does not give says that the sheet was scored by another one. */
function checkMaximum(
  { kind, id }: EntrySubject,
  { cellOf, takeFrom }: RowCells,
  options: ScoreTableOptions,
): void {
  const printed = takeFrom('maximum', readNumber(cellOf('maximum'), options));
  const { points } = options.scheme.method as AwardedMethod;
  const maximumPoints = points.find(({ criterionId }) => criterionId === id)?.points;
  if (kind !== 'awarded' || printed === undefined || maximumPoints === undefined) return;
  if (printed === maximumPoints) return;
  const params = { id, printed, maximumPoints };
  takeFrom('maximum', refused(intakeScoreIssue('score/other-maximum', [], params)));
}

/** Reads points; what is taken off may be written with a minus. */
function readPoints(
  cell: Cell,
  { kind }: EntrySubject,
  options: ScoreTableOptions,
): Result<number | undefined> {
  return readNumber(isTakenOff[kind] ? withoutMinus(cell) : cell, options);
}

const isTakenOff: Readonly<Record<EntryKind, boolean>> = {
  awarded: false,
  deductions: true,
  bonuses: false,
  printedTotal: false,
};

function withoutMinus(cell: Cell): Cell {
  const written = contentOf(cell);
  if (typeof written === 'number') return Math.abs(written);
  return typeof written === 'string' ? written.replace(/^[-−–]\s*/, '') : cell;
}
