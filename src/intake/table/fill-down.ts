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
    const unescaped = withoutEscapes(row.cells);
    if (kind === 'blank') return unescaped;
    if (kind !== 'body' || row.faults.some(({ column }) => column === undefined)) {
      carried.clear();
      return unescaped;
    }
    if (columns.length === 0) return unescaped;
    const cells = [...unescaped];
    for (const column of columns) {
      if (row.faults.some((fault) => fault.column === column)) carried.delete(column);
      else if (!isBlank(cells[column])) carried.set(column, cells[column]);
      else if (carried.has(column)) cells[column] = carried.get(column);
    }
    return cells;
  };
}

/** The same cells where none has an apostrophe too many: nearly all rows of a table are that, and need no second copy. */
function withoutEscapes(cells: readonly Cell[]): readonly Cell[] {
  return cells.every((cell) => withoutEscape(cell) === cell) ? cells : cells.map(withoutEscape);
}
