import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import { withoutEscape } from './escaped-text';
import type { SortedRow } from './row-kind';

/** Gives the cells of rows in their order, blank ones of some columns filled with what stands above them. */
export type CellFiller = (row: SortedRow) => readonly Cell[];

/**
 * Carries what stands in the first row of a merged cell down over the blank cells below it. Nothing is carried over a cell or a
 * row that could not be received, nor over a heading, a total or a header.
 */
export function fillDown(columns: readonly number[]): CellFiller {
  const carried = new Map<number, Cell>();
  return ({ row, kind }) => {
    const cells = row.cells.map(withoutEscape);
    if (kind === 'blank') return cells;
    if (kind !== 'body' || row.faults.some(({ column }) => column === undefined)) {
      carried.clear();
      return cells;
    }
    for (const column of columns) {
      if (row.faults.some((fault) => fault.column === column)) carried.delete(column);
      else if (!isBlank(cells[column])) carried.set(column, cells[column]);
      else if (carried.has(column)) cells[column] = carried.get(column);
    }
    return cells;
  };
}
