import { inputIssue } from '../../foundation/issue/kinds/input';
import { inputValueIssue } from '../../foundation/issue/kinds/value/input';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { MAX_COUNT } from '../../foundation/value/share';
import type { Cell } from './cell';
import { type NumberCellOptions, readNumber } from './read-number';

/** Reads a cell that holds a count: a whole number. */
export function readCount(cell: Cell, options: NumberCellOptions): Result<number | undefined> {
  const number = readNumber(cell, options);
  if (!number.ok || number.value === undefined) return number;
  if (!Number.isInteger(number.value)) {
    const params = { expected: 'whole number', received: 'fraction' };
    return refused(inputValueIssue('input/wrong-type', [], params));
  }
  if (number.value <= MAX_COUNT) return accepted(number.value);
  const params = { measured: 'number', bound: 'at-most', limit: MAX_COUNT } as const;
  return refused(inputIssue('input/out-of-range', [], params));
}
