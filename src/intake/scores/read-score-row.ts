import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { type Result, refused } from '../../foundation/issue/result';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { parseWith } from '../../foundation/reading/parse-with';
import { yearPlan } from '../../foundation/reading/text.plan';
import type { UnitId } from '../../unit/unit';
import { readUnitCell } from '../assessments/read-unit-cell';
import { readNumber } from '../cell/read-number';
import type { ContradictionFinder } from '../table/contradictions';
import { requiredCell } from '../table/required-cell';
import { type ColumnPlan, type RowCells, rowCells } from '../table/row-cells';
import { placeIssue, type Table, type TableRow } from '../table/table';
import type { ScoreEntry } from './read-entries';
import type { EntrySubject } from './score-columns';
import { scoreHeaders } from './score-headers';
import type { ScoreTableOptions } from './score-table-options';

/** What all rows of a score sheet are read with. */
export interface ScoreReader {
  readonly table: Table;
  readonly plan: ColumnPlan;
  readonly options: ScoreTableOptions;
  readonly find: ContradictionFinder;
  /** What the texts in a column of criteria mean. */
  readonly subjects: ReadonlyMap<string, EntrySubject>;
}

/** A row with what it says of a ward and its points. */
export interface ScoreRow {
  readonly row: TableRow;
  readonly cells: RowCells;
  readonly unitId: UnitId | undefined;
  readonly year: number | undefined;
  readonly entries: readonly ScoreEntry[];
}

/** Reads the ward, the year and the points of a row. */
export function readScoreRow(
  { plan, options }: ScoreReader,
  row: TableRow,
  entriesOf: (cells: RowCells) => readonly ScoreEntry[],
): ScoreRow {
  const cells = rowCells(plan, row);
  const unitId = readUnitCell(cells, options);
  const year = cells.takeFrom('assessmentYear', readYear(cells, options));
  return { row, cells, unitId, year, entries: entriesOf(cells) };
}

function readYear(row: RowCells, options: ScoreTableOptions): Result<number> {
  if (row.isGap('assessmentYear')) {
    return refused(tableIssue('table/blank-among-filled', [], { field: 'assessmentYear' }));
  }
  const read = readNumber(row.cellOf('assessmentYear'), options);
  if (!read.ok) return read;
  const given = read.value ?? row.meaning.assessmentYear ?? options.assessmentYear;
  const year = requiredCell({ ...read, value: given }, scoreHeaders.assessmentYear);
  return year.ok ? parseWith(yearPlan, year.value) : year;
}

/** What is wrong with a row alone, and what the texts around it say against it. */
export function faultsOf(
  { table, find, options }: ScoreReader,
  one: ScoreRow,
): readonly RowIssue[] {
  const { row, cells, year } = one;
  const claim = {
    isConfirmed: true,
    years: year === undefined ? [] : [year],
    criteriaCount: options.criteriaSet.criteria.length,
  };
  return [
    ...row.faults,
    ...cells.faults.map((fault) => placeIssue(table.columns, row, fault)),
    ...find(row, claim),
  ];
}
