import type { RowIssue } from '../../foundation/issue/row-issue';
import type { UnitId } from '../../unit/unit';
import { readUnitCell } from '../assessments/read-unit-cell';
import type { ContradictionFinder } from '../table/contradictions';
import { readYear } from '../table/read-year';
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
  /** Nothing for what is blank or cannot be read. */
  readonly entries: readonly (ScoreEntry | undefined)[];
}

/** Reads the ward, the year and the points of a row. */
export function readScoreRow(
  { plan, options }: ScoreReader,
  row: TableRow,
  entriesOf: (cells: RowCells) => readonly (ScoreEntry | undefined)[],
): ScoreRow {
  const cells = rowCells(plan, row);
  const unitId = readUnitCell(cells, options);
  const year = cells.takeFrom(
    'assessmentYear',
    readYear(cells, options, scoreHeaders.assessmentYear),
  );
  return { row, cells, unitId, year, entries: entriesOf(cells) };
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
