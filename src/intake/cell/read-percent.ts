import { intakePercentIssue } from '../../foundation/issue/kinds/intake/percent';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import {
  fromHundredths,
  PERCENT_DECIMALS,
  WHOLE_IN_HUNDREDTHS,
} from '../../foundation/value/percent';
import { MAX_COUNT } from '../../foundation/value/share';
import type { Cell } from './cell';
import { contentOf } from './content-of';
import type { NumberCellOptions } from './read-number';
import { readScaled } from './read-scaled';

/**
 * Says how the percentages of a column are written.
 *
 * @category Intake
 */
export interface PercentCellOptions extends NumberCellOptions {
  /**
   * What a number without a percent sign means: 98.5 is 98.5 % (`percent`), or 0.985 is (`fraction`), as in cells that a
   * spreadsheet shows as percentages. Without it such a number is not read.
   */
  readonly bareNumbers?: 'percent' | 'fraction';
  /** Whether more than 100 % is refused: a share of wards cannot be more, the achievement of a target can. */
  readonly atMostHundred?: boolean;
}

/**
 * Reads a cell that holds a percentage with at most two decimals.
 *
 * @param cell - the cell
 * @param options - how percentages are written, and whether they may pass 100 %
 * @returns the percentage, 98.5 for 98.5 %; `undefined` where the cell is blank or holds a dash
 * @issues `percent/no-sign`, `percent/over-hundred`, `number/format`, `number/ambiguous-separator`,
 *   `number/too-precise`, `input/out-of-range`
 * @category Intake
 * @example
 * ```ts
 * import { readPercent } from 'model-ward-rules/intake';
 *
 * const share = readPercent('98,5%');
 * console.log(share.ok ? share.value : share.issues[0]?.code); // 98.5
 *
 * const bare = readPercent(0.985);
 * console.log(bare.ok ? bare.value : bare.issues[0]?.code); // percent/no-sign
 * ```
 */
export function readPercent(
  cell: Cell,
  { numberLocale, bareNumbers, atMostHundred = false }: PercentCellOptions = {},
): Result<number | undefined> {
  const written = contentOf(cell);
  if (written === undefined) return accepted(undefined);
  const signed = typeof written === 'string' && written.endsWith('%');
  const number = signed ? written.slice(0, -1).trimEnd() : written;
  const meaning = signed ? 'percent' : bareNumbers;
  const decimals = meaning === 'percent' ? PERCENT_DECIMALS : PERCENT_DECIMALS + 2;
  const hundredths = readScaled(number, { decimals, maximum: MAX_COUNT, numberLocale });
  if (!hundredths.ok) return hundredths;
  if (meaning === undefined) {
    return refused(intakePercentIssue('percent/no-sign', [], { received: String(written) }));
  }
  return atMostHundred && hundredths.value > WHOLE_IN_HUNDREDTHS
    ? refused(intakePercentIssue('percent/over-hundred', [], { received: String(written) }))
    : accepted(fromHundredths(hundredths.value));
}
