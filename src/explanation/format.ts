import type { Locale } from '../foundation/text/locale';
import { fromHundredths, WHOLE_IN_HUNDREDTHS } from '../foundation/value/percent';
import type { PlainDate } from '../foundation/value/plain-date';
import { compareShare, type Share } from '../foundation/value/share';
import { writeNumber } from './text/write-number';
import { wordsOf } from './words-of';

/**
 * Writes a number as the language does: 1.800,5 in Vietnamese, 1,800.5 in English.
 *
 * The language is an argument, so the text is the same on every machine.
 *
 * @param number - a count or a measured amount
 * @param locale - the language
 * @returns the number with its marks
 * @category Explanation
 * @example
 * ```ts
 * import { formatNumber } from 'model-ward-rules/explanation';
 *
 * console.log(formatNumber(1800.5, 'vi'), formatNumber(1800.5, 'en')); // 1.800,5 1,800.5
 * ```
 */
export function formatNumber(number: number, locale: Locale): string {
  return writeNumber(number, wordsOf(locale).number.marks);
}

/**
 * Writes a day as the language does: 18/12/2024 in Vietnamese, 2024-12-18 in English.
 *
 * @param day - the day
 * @param locale - the language
 * @returns the day
 * @category Explanation
 * @example
 * ```ts
 * import { plainDate } from 'model-ward-rules';
 * import { formatDay } from 'model-ward-rules/explanation';
 *
 * console.log(formatDay(plainDate('2024-12-18'), 'vi')); // 18/12/2024
 * ```
 */
export function formatDay(day: PlainDate, locale: Locale): string {
  return wordsOf(locale).number.day(day);
}

/**
 * Writes a percentage: 87.5 as 87,5 % in Vietnamese, 87.5% in English.
 *
 * @param percent - the percentage
 * @param locale - the language
 * @returns the percentage, without needless zeros
 * @category Explanation
 * @example
 * ```ts
 * import { formatPercent } from 'model-ward-rules/explanation';
 *
 * console.log(formatPercent(87.5, 'vi'), formatPercent(30, 'en')); // 87,5% 30%
 * ```
 */
export function formatPercent(percent: number, locale: Locale): string {
  return `${formatNumber(percent, locale)}${wordsOf(locale).number.marks.percent}`;
}

/**
 * Adjusts how a share is written.
 *
 * @category Explanation
 */
export interface ShareFormat {
  /** What is to be reached. @unit percent */
  readonly threshold?: number;
  /** How many decimals at most; 2 where absent. */
  readonly decimals?: 0 | 1 | 2;
}

/**
 * Writes a share as a percentage, rounded, but never across 0 %, the threshold or 100 %.
 *
 * 29.999 % of a target of 30 % is written 29.99 %; what is not the whole is never written 100 %.
 *
 * @param share - the two counts
 * @param locale - the language
 * @param format - the threshold to be reached, and the number of decimals
 * @returns the percentage
 * @category Explanation
 * @example
 * ```ts
 * import { formatShare } from 'model-ward-rules/explanation';
 *
 * console.log(formatShare({ part: 14, whole: 16 }, 'vi')); // 87,5%
 * console.log(formatShare({ part: 29_999, whole: 100_000 }, 'en', { threshold: 30 })); // 29.99%
 * ```
 */
export function formatShare(share: Share, locale: Locale, format: ShareFormat = {}): string {
  const { threshold = 100, decimals = 2 } = format;
  const step = 10 ** (2 - decimals);
  const part = BigInt(share.part) * BigInt(WHOLE_IN_HUNDREDTHS);
  const whole = BigInt(share.whole) * BigInt(step);
  const below = Number(part / whole) * step;
  const isNearerBelow = (part % whole) * 2n < whole;
  const above = below + step;
  const nearestFirst = (isNearerBelow ? [below, above] : [above, below]).map(fromHundredths);
  const keepsItsSide = (shown: number): boolean =>
    [0, threshold, 100].every(
      (mark) => Math.sign(compareShare(share, mark)) === Math.sign(shown - mark),
    );
  // Where the decimals are too few to keep every side, too little is shown rather than too much.
  return formatPercent(nearestFirst.find(keepsItsSide) ?? fromHundredths(below), locale);
}
