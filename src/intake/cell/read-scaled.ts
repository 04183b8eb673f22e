import type { Issue } from '../../foundation/issue/issue';
import { inputIssue } from '../../foundation/issue/kinds/input';
import { intakeNumberIssue } from '../../foundation/issue/kinds/intake/number';
import { numberIssue } from '../../foundation/issue/kinds/number';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { type NumberLocale, type WrittenDigits, writtenDigits } from './written-digits';

/** How a number is read as a whole number of its smallest parts, so that no binary fraction is ever computed with. */
export interface Scale {
  /** How many decimals may be written: at 2 the smallest part is a hundredth. */
  readonly decimals: number;
  /** The largest number; its smallest parts are still a safe integer. */
  readonly maximum: number;
  readonly numberLocale: NumberLocale | undefined;
}

/** Reads a number, exactly, as a count of its smallest parts. */
export function readScaled(written: string | number | boolean, scale: Scale): Result<number> {
  if (typeof written === 'number') return scaledNumber(written, scale);
  const received = String(written);
  const digits = writtenDigits(received, scale.numberLocale);
  if (typeof digits !== 'string') return scaledDigits(digits, scale);
  const { numberLocale } = scale;
  return refused(
    numberLocale === undefined
      ? intakeNumberIssue(digits, [], { received })
      : // A mark means two things only where no language is declared.
        intakeNumberIssue('number/format', [], { received, numberLocale }),
  );
}

function scaledNumber(number: number, { decimals, maximum }: Scale): Result<number> {
  if (!(number >= 0)) return refused(outOfRange('at-least', 0));
  if (number > maximum) return refused(outOfRange('at-most', maximum));
  const factor = 10 ** decimals;
  const shown = shownNumber(number);
  const scaled = Math.round(shown * factor);
  return scaled / factor === shown ? accepted(scaled) : refused(tooPrecise(number, decimals));
}

/** A spreadsheet computes in binary fractions and shows 15 digits: 0.1 + 0.2 is 0.3 there. */
const shownNumber = (number: number): number => Number(number.toPrecision(15));

function scaledDigits(
  { whole, fraction }: WrittenDigits,
  { decimals, maximum }: Scale,
): Result<number> {
  const scaled = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  if (scaled > maximum * 10 ** decimals) return refused(outOfRange('at-most', maximum));
  return /^0*$/.test(fraction.slice(decimals))
    ? accepted(scaled)
    : refused(tooPrecise(Number(`${whole}.${fraction}`), decimals));
}

const outOfRange = (bound: 'at-least' | 'at-most', limit: number): Issue =>
  inputIssue('input/out-of-range', [], { measured: 'number', bound, limit });

const tooPrecise = (received: number, decimals: number): Issue =>
  numberIssue('number/too-precise', [], { received, decimals });
