import type { Issue } from '../../foundation/issue/issue';
import { intakeNumberIssue } from '../../foundation/issue/kinds/intake/number';
import { sheetIssue } from '../../foundation/issue/kinds/intake/sheet';
import type { Cell } from '../cell/cell';
import { contentOf } from '../cell/content-of';
import { type NumberLocale, writtenDigits } from '../cell/written-digits';

/** The counts of a share. */
interface Counts {
  readonly part: number;
  readonly whole: number;
}

/**
 * Says whether a printed share is not that of the counts beside it. It decides nothing: the counts are read. It may be rounded up or
 * down, and a number without a sign is a percentage or a fraction of 1, whichever fits.
 */
export function shareFault(
  cell: Cell,
  counts: Counts,
  numberLocale: NumberLocale | undefined,
): Issue | undefined {
  const written = contentOf(cell);
  if (written === undefined) return undefined;
  const isSigned = typeof written === 'string' && written.endsWith('%');
  const text = isSigned ? written.slice(0, -1).trimEnd() : textOf(written);
  const digits = writtenDigits(text, typeof written === 'number' ? 'en' : numberLocale);
  if (typeof digits === 'string') {
    return intakeNumberIssue(digits, [], { received: String(written) });
  }
  const isMeant =
    isShareOf({ ...digits, tens: 2 }, counts) ||
    (!isSigned && isShareOf({ ...digits, tens: 0 }, counts));
  const params = { received: String(written), ...counts };
  return isMeant ? undefined : sheetIssue('sheet/share-differs', [], params);
}

/** A spreadsheet shows 15 digits, and never an exponent here: a share of wards is no smaller than one of all. */
const textOf = (written: string | number | boolean): string =>
  typeof written === 'number' ? String(Number(written.toPrecision(15))) : String(written);

/** A spreadsheet shows no more digits. */
const MAX_DECIMALS = 15;

interface WrittenShare {
  readonly whole: string;
  readonly fraction: string;
  /** How many tens make a whole of it: 2 for a percentage, 0 for a fraction of 1. */
  readonly tens: 0 | 2;
}

/** Whether a written share is less than one of its last digit away from the true one; of a percentage at least a whole percent. */
function isShareOf({ whole, fraction, tens }: WrittenShare, counts: Counts): boolean {
  const decimals = Math.min(MAX_DECIMALS, Math.max(fraction.length, 2 - tens));
  const printed = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const scale = 10n ** BigInt(decimals + tens);
  if (counts.whole === 0) return printed === 0n;
  const digit = BigInt(counts.whole);
  const away = BigInt(counts.part) * scale - printed * digit;
  return -digit < away && away < digit;
}
