import type { Issue } from '../../foundation/issue/issue';
import { inputIssue } from '../../foundation/issue/kinds/input';
import { intakeNumberIssue } from '../../foundation/issue/kinds/intake/number';
import { intakeShareIssue } from '../../foundation/issue/kinds/intake/share';
import { shareIssue } from '../../foundation/issue/kinds/share';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import {
  countBetween,
  leastOf,
  mostOf,
  type UncertainCount,
} from '../../foundation/value/count-range';
import { MAX_COUNT } from '../../foundation/value/share';
import type { Cell } from './cell';
import { contentOf } from './content-of';
import type { NumberCellOptions } from './read-number';
import { type DigitsFault, type NumberLocale, writtenDigits } from './written-digits';

/**
 * Holds the two counts of a share as they are written, each of which may still be open.
 *
 * @category Intake
 */
export interface CountedShare {
  /** How many of the whole. */
  readonly part: UncertainCount;
  /** How many there are. */
  readonly whole: UncertainCount;
}

/**
 * Reads a cell that holds a share as two counts, such as "45/60".
 *
 * A count that is still open is written as its two bounds, such as "14–16/20" or "từ 14 đến 16/20".
 *
 * Counts with a leading zero are not read: "07/08" is how a spreadsheet shows a day.
 *
 * @param cell - the cell
 * @param options - how numbers are written
 * @returns the share; `undefined` where the cell is blank or holds a dash
 * @issues `share/format`, `share/bounds-order`, `share/whole-is-zero`, `share/part-over-whole`, `number/ambiguous-separator`,
 *   `input/out-of-range`
 * @category Intake
 * @example
 * ```ts
 * import { readShare } from 'model-ward-rules/intake';
 *
 * const share = readShare('45/60');
 * console.log(share.ok ? share.value : share.issues[0]?.code); // { part: 45, whole: 60 }
 * ```
 */
export function readShare(
  cell: Cell,
  { numberLocale }: NumberCellOptions = {},
): Result<CountedShare | undefined> {
  const written = contentOf(cell);
  if (written === undefined) return accepted(undefined);
  const received = String(written);
  const counts = received.split('/').map((text) => readOpenCount(text.trim(), numberLocale));
  if (counts.length !== 2 || counts.includes('number/format')) {
    return refused(intakeShareIssue('share/format', [], { received }));
  }
  if (counts.includes('number/ambiguous-separator')) {
    return refused(intakeNumberIssue('number/ambiguous-separator', [], { received }));
  }
  const [part, whole] = counts as [UncertainCount, UncertainCount];
  const issue = shareFault({ part, whole });
  return issue === undefined ? accepted({ part, whole }) : refused(issue);
}

/** Bounds are joined by a dash or by the word of a range. */
const RANGE = /^(?:(?:từ|from)\s+)?(\S+)\s*(?:[-–—]|đến|to)\s*(\S+)$/u;

function readOpenCount(text: string, numberLocale?: NumberLocale): UncertainCount | DigitsFault {
  const bounds = RANGE.exec(text.normalize('NFC').toLowerCase());
  if (bounds === null) return readCount(text, numberLocale);
  const least = readCount(bounds[1] as string, numberLocale);
  const most = readCount(bounds[2] as string, numberLocale);
  if (typeof least === 'string') return least;
  return typeof most === 'string' ? most : countBetween(least, most);
}

function readCount(text: string, numberLocale?: NumberLocale): number | DigitsFault {
  const digits = writtenDigits(text, numberLocale);
  if (typeof digits === 'string') return digits;
  const isCount = digits.fraction === '' && !/^0\d/.test(digits.whole);
  return isCount ? Number(digits.whole) : 'number/format';
}

function shareFault({ part, whole }: CountedShare): Issue | undefined {
  const bounds = [part, whole].map((count) => ({ least: leastOf(count), most: mostOf(count) }));
  if (bounds.some(({ least, most }) => Math.max(least, most) > MAX_COUNT)) {
    const params = { measured: 'number', bound: 'at-most', limit: MAX_COUNT } as const;
    return inputIssue('input/out-of-range', [], params);
  }
  const swapped = bounds.find(({ least, most }) => least > most);
  if (swapped !== undefined) return shareIssue('share/bounds-order', [], swapped);
  if (mostOf(whole) === 0) return shareIssue('share/whole-is-zero', [], {});
  const params = { part: mostOf(part), whole: mostOf(whole) };
  return params.part > params.whole ? shareIssue('share/part-over-whole', [], params) : undefined;
}
