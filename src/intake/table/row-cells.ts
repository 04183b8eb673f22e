import type { Issue } from '../../foundation/issue/issue';
import type { Result } from '../../foundation/issue/result';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import type { CellFault } from './receive-rows';
import type { HeadingMeaning, Table, TableRow } from './table';

/** The columns of a table by what they hold, made once for all rows. */
export interface ColumnPlan {
  columnsOf(field: string): readonly number[];
  /** Those with something in them; where there is none an option may stand in for the field. */
  filledColumnsOf(field: string): readonly number[];
}

/** Sorts the columns of a table by what they hold. */
export function planColumns({
  columns,
  filledColumns,
}: Pick<Table, 'columns' | 'filledColumns'>): ColumnPlan {
  const byField = new Map<string, number[]>();
  columns.forEach(({ field }, column) => {
    if (field === undefined) return;
    const others = byField.get(field);
    if (others === undefined) byField.set(field, [column]);
    else others.push(column);
  });
  const columnsOf = (field: string): readonly number[] => byField.get(field) ?? [];
  const filledByField = new Map(
    [...byField].map(([field, all]) => [field, all.filter((one) => filledColumns.has(one))]),
  );
  return { columnsOf, filledColumnsOf: (field) => filledByField.get(field) ?? [] };
}

/** The cells of a row by what they hold, and what is found while they are read. */
export interface RowCells extends ColumnPlan {
  /** What the headings above the row stand in for. */
  readonly meaning: HeadingMeaning;
  /** Gives the cell of a field; nothing where the table has no such column. */
  cellOf(field: string): Cell;
  cellIn(column: number): Cell;
  /** Whether the cell of a field is blank though others in its column are not. */
  isGap(field: string): boolean;
  /** Whether something stood in a cell of a field that is no cell, which was told. */
  isUnread(field: string): boolean;
  /**
   * Takes the value of a result, or keeps its issues for a column, or for that of a field. That a cell is blank is no fault where it
   * could not be received.
   */
  takeFrom<Value>(place: string | number, result: Result<Value>): Value | undefined;
  readonly faults: readonly CellFault[];
}

/** Makes the cells of a row ready for reading. */
export function rowCells(
  plan: ColumnPlan,
  {
    cells,
    surroundings,
    unreadColumns,
  }: Pick<TableRow, 'cells' | 'surroundings' | 'unreadColumns'>,
): RowCells {
  const faults: CellFault[] = [];
  const columnOf = (field: string): number | undefined => plan.columnsOf(field)[0];
  const cellOf = (field: string): Cell => {
    const column = columnOf(field);
    return column === undefined ? undefined : cells[column];
  };
  return {
    columnsOf: plan.columnsOf,
    filledColumnsOf: plan.filledColumnsOf,
    meaning: surroundings.meaning,
    faults,
    cellOf,
    cellIn: (column) => cells[column],
    isUnread: (field) => plan.columnsOf(field).some((column) => unreadColumns.includes(column)),
    isGap: (field) => plan.filledColumnsOf(field).length > 0 && isBlank(cellOf(field)),
    takeFrom: (place, result) => {
      const column = typeof place === 'number' ? place : columnOf(place);
      const isUnread = column !== undefined && unreadColumns.includes(column);
      for (const issue of result.ok ? result.warnings : result.issues) {
        if (isUnread && isOfBlank(issue)) continue;
        faults.push({ column, issue });
      }
      return result.ok ? result.value : undefined;
    },
  };
}

/** Whether an issue says no more than that a cell is blank. */
const isOfBlank = ({ code }: Issue): boolean =>
  code === 'table/missing-cell' || code === 'table/blank-among-filled';
