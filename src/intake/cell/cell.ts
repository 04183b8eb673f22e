import { inputIssue } from '../../foundation/issue/kinds/input';
import { cellIssue } from '../../foundation/issue/kinds/intake/cell';
import { accepted, type Result, refused } from '../../foundation/issue/result';

/**
 * Holds what a reader of tables gives for one cell.
 *
 * @category Intake
 */
export type Cell = string | number | boolean | null | undefined;

/**
 * Takes an unknown value as a cell, without running anything in it.
 *
 * A `Date` object is refused as every other object: which day it stands for depends on the time zone of the reader.
 *
 * @param value - what the reader of the table gave
 * @returns the cell as it was given; minus zero becomes zero
 * @issues `cell/not-plain`, `input/not-finite`
 * @category Intake
 * @example
 * ```ts
 * import { toCell } from 'model-ward-rules/intake';
 *
 * const cell = toCell(new Date(2024, 11, 18));
 * console.log(cell.ok ? cell.value : cell.issues[0]?.code); // cell/not-plain
 * ```
 */
export function toCell(value: unknown): Result<Cell> {
  switch (typeof value) {
    case 'number':
      return toFiniteNumber(value);
    case 'string':
    case 'boolean':
    case 'undefined':
      return accepted(value);
  }
  return value === null
    ? accepted(value)
    : refused(cellIssue('cell/not-plain', [], { received: typeof value }));
}

function toFiniteNumber(number: number): Result<Cell> {
  return Number.isFinite(number)
    ? accepted(number + 0)
    : refused(inputIssue('input/not-finite', [], { received: String(number) }));
}
