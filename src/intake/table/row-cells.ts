import type { Result } from '../../foundation/issue/result';
import type { Cell } from '../cell/cell';
import type { CellFault } from './receive-rows';

/** The cells of a row by what they hold, and what is found while they are read. */
export interface RowCells {
  /** Gives the cell of a field; nothing where the table has no such column. */
  cellOf(field: string): Cell;
  /** Takes the value of a result, or keeps its issues for the column of the field. */
  takeFrom<Value>(field: string, result: Result<Value>): Value | undefined;
  readonly faults: readonly CellFault[];
}

/** Makes the cells of a row ready for reading. */
export function rowCells(columns: ReadonlyMap<string, number>, cells: readonly Cell[]): RowCells {
  const faults: CellFault[] = [];
  return {
    faults,
    cellOf: (field) => {
      const column = columns.get(field);
      return column === undefined ? undefined : cells[column];
    },
    takeFrom: (field, result) => {
      const column = columns.get(field);
      for (const issue of result.ok ? result.warnings : result.issues) {
        faults.push(column === undefined ? { issue } : { column, issue });
      }
      return result.ok ? result.value : undefined;
    },
  };
}
