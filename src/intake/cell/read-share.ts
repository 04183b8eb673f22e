import type { Issue } from '../../foundation/issue/issue';
import { inputIssue } from '../../foundation/issue/kinds/input';
import { intakeNumberIssue } from '../../foundation/issue/kinds/intake/number';
import { intakeShareIssue } from '../../foundation/issue/kinds/intake/share';
import { shareIssue } from '../../foundation/issue/kinds/share';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { MAX_COUNT, type Share } from '../../foundation/value/share';
import type { Cell } from './cell';
import { contentOf } from './content-of';
import type { NumberCellOptions } from './read-number';
import { type DigitsFault, type NumberLocale, writtenDigits } from './written-digits';

/**
 * Reads a cell that holds a share as two counts, such as "45/60".
 *
 * Counts with a leading zero are not read: "07/08" is how a spreadsheet shows a day.
 *
 * @param cell - the cell
 * @param options - how numbers are written
 * @returns the share; `undefined` where the cell is blank or holds a dash
 * @issues `share/format`, `share/whole-is-zero`, `share/part-over-whole`, `number/ambiguous-separator`,
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
): Result<Share | undefined> {
  const written = contentOf(cell);
  if (written === undefined) return accepted(undefined);
  const received = String(written);
  const counts = received.split('/').map((text) => readCount(text.trim(), numberLocale));
  if (counts.length !== 2 || counts.includes('number/format')) {
    return refused(intakeShareIssue('share/format', [], { received }));
  }
  if (counts.includes('number/ambiguous-separator')) {
    return refused(intakeNumberIssue('number/ambiguous-separator', [], { received }));
  }
  const [part, whole] = counts as [number, number];
  const issue = shareFault({ part, whole });
  return issue === undefined ? accepted({ part, whole }) : refused(issue);
}

function readCount(text: string, numberLocale?: NumberLocale): number | DigitsFault {
  const digits = writtenDigits(text, numberLocale);
  if (typeof digits === 'string') return digits;
  const isCount = digits.fraction === '' && !/^0\d/.test(digits.whole);
  return isCount ? Number(digits.whole) : 'number/format';
}

function shareFault({ part, whole }: Share): Issue | undefined {
  if (Math.max(part, whole) > MAX_COUNT) {
    const params = { measured: 'number', bound: 'at-most', limit: MAX_COUNT } as const;
    return inputIssue('input/out-of-range', [], params);
  }
  if (whole === 0) return shareIssue('share/whole-is-zero', [], {});
  return part > whole ? shareIssue('share/part-over-whole', [], { part, whole }) : undefined;
}
