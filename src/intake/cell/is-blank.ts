import { textKey } from '../text/text-key';
import type { Cell } from './cell';

/** Letters and digits that stand in nearly every cell, so that the others alone are looked at closely. */
const PLAINLY_VISIBLE = /[0-9A-Za-zÀ-ỹ]/;

/** Tells whether a cell has nothing in it that could be seen. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== 'string') return cell === undefined || cell === null;
  return !PLAINLY_VISIBLE.test(cell) && textKey(cell) === '';
}
