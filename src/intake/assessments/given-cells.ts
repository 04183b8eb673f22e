import type { Issue } from '../../foundation/issue/issue';
import type { Result } from '../../foundation/issue/result';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import type { NumberCellOptions } from '../cell/read-number';
import { readStatus } from '../cell/read-status';
import type { StatusWord } from '../cell/status-words';
import type { CellFault } from '../table/receive-rows';

/** The cells of one assessment by column, and what is found while they are read. */
export interface GivenCells {
  readonly cells: readonly Cell[];
  readonly options: NumberCellOptions;
  readonly readStatus: StatusReader;
  readonly faults: CellFault[];
  /** The cells that say what is only expected. */
  readonly projected: ProjectedCell[];
}

/** A cell that says what is only expected. */
export interface ProjectedCell {
  readonly column: number;
  readonly received: string;
}

/** A cell with something in it. */
export interface FilledCell {
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of these columns that are not blank. */
export function filledCells(
  { cells }: Pick<GivenCells, 'cells'>,
  columns: readonly number[],
): readonly FilledCell[] {
  const filled: FilledCell[] = [];
  for (const column of columns) {
    const cell = cells[column];
    if (!isBlank(cell)) filled.push({ column, cell });
  }
  return filled;
}

/** Takes the value of a cell, or tells what is wrong with it. */
export function take<Value>(
  given: GivenCells,
  column: number,
  result: Result<Value>,
): Value | undefined {
  const issues: readonly Issue[] = result.ok ? result.warnings : result.issues;
  for (const issue of issues) given.faults.push({ column, issue });
  return result.ok ? result.value : undefined;
}

/** Reads how a criterion stands. */
export type StatusReader = (cell: Cell) => Result<StatusWord | undefined>;

/** Reads statuses and remembers them: a table holds few words, many thousand times. */
export function rememberStatuses(): StatusReader {
  const known = new Map<Cell, Result<StatusWord | undefined>>();
  return (cell) => {
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const status = readStatus(cell);
    if (status.ok) known.set(cell, status);
    return status;
  };
}
