import { accepted, type Result } from '../../foundation/issue/result';
import { AMOUNT_DECIMALS, fromThousandths, MAX_AMOUNT } from '../../foundation/value/amount';
import type { Cell } from './cell';
import { contentOf } from './content-of';
import { readScaled } from './read-scaled';
import type { NumberLocale } from './written-digits';

/**
 * Says how the numbers of a column are written.
 *
 * @category Intake
 */
export interface NumberCellOptions {
  /** Which marks the numbers have; without it a mark before exactly three digits is not read. */
  readonly numberLocale?: NumberLocale;
}

/**
 * Reads a cell that holds an amount: from 0 to 10^12, with at most three decimals, exactly.
 *
 * Without a declared language "98,5" and "98.5" are both read, since one mark before one, two or more than three digits
 * can only be a decimal mark.
 *
 * @param cell - the cell
 * @param options - how numbers are written
 * @returns the amount; `undefined` where the cell is blank or holds a dash, which is not zero
 * @issues `number/format`, `number/ambiguous-separator`, `number/too-precise`, `input/out-of-range`
 * @category Intake
 * @example
 * ```ts
 * import { readNumber } from 'model-ward-rules/intake';
 *
 * const amount = readNumber('1.800,5', { numberLocale: 'vi' });
 * console.log(amount.ok ? amount.value : amount.issues[0]?.code); // 1800.5
 *
 * const either = readNumber('1.800');
 * console.log(either.ok ? either.value : either.issues[0]?.code); // number/ambiguous-separator
 * ```
 */
export function readNumber(
  cell: Cell,
  { numberLocale }: NumberCellOptions = {},
): Result<number | undefined> {
  const written = contentOf(cell);
  if (written === undefined) return accepted(undefined);
  const scale = { decimals: AMOUNT_DECIMALS, maximum: MAX_AMOUNT, numberLocale };
  const thousandths = readScaled(written, scale);
  return thousandths.ok ? accepted(fromThousandths(thousandths.value)) : thousandths;
}
