import type { Fault } from '../issue/fault';
import { dateIssue } from '../issue/kinds/date';
import { inputValueIssue } from '../issue/kinds/value/input';
import { accepted, orThrow, type Result, refused } from '../issue/result';
import { kindOf } from '../text/kind-of';

/**
 * Names a day of the calendar, `yyyy-MM-dd`, without time or zone.
 *
 * Two days compare as texts: `'2024-12-18' < '2025-04-22'`.
 *
 * @category Days and shares
 */
export type PlainDate = string & {
  /** Marks, for the compiler alone, that the text is a day of the calendar. */
  readonly [calendarDay]: true;
};

declare const calendarDay: unique symbol;

const FORMAT = /^\d{4}-\d{2}-\d{2}$/;

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Says why a text is not a day, or `undefined` where it is one. */
export function plainDateFault(text: string): 'date/format' | 'date/no-such-day' | undefined {
  if (!FORMAT.test(text)) return 'date/format';
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return day >= 1 && day <= daysInMonth(year, month) ? undefined : 'date/no-such-day';
}

/** How many days a month has; none where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const days = DAYS_OF_MONTHS[month - 1] ?? 0;
  return month === 2 && isLeapYear(year) ? days + 1 : days;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Says what is wrong with a text that is not a day. */
export function dayFault(text: string): Fault | undefined {
  const code = plainDateFault(text);
  return code && ((path) => dateIssue(code, path, { received: text }));
}

/**
 * Reads a day written `yyyy-MM-dd`.
 *
 * @param input - anything; only a text of that form that is a day of the calendar is accepted
 * @returns the day
 * @issues `input/wrong-type`, `date/format`, `date/no-such-day`
 * @category Days and shares
 * @example
 * ```ts
 * import { parsePlainDate } from 'model-ward-rules';
 *
 * const day = parsePlainDate('2023-02-29');
 * console.log(day.ok ? day.value : day.issues[0]?.code); // date/no-such-day
 * ```
 */
export function parsePlainDate(input: unknown): Result<PlainDate> {
  if (typeof input !== 'string') {
    return refused(
      inputValueIssue('input/wrong-type', [], { expected: 'text', received: kindOf(input) }),
    );
  }
  const fault = plainDateFault(input);
  return fault === undefined
    ? accepted(input as PlainDate)
    : refused(dateIssue(fault, [], { received: input }));
}

/**
 * Gives a day that the program itself names, or throws.
 *
 * For a day that comes from outside use {@link parsePlainDate}, which gives its issues as a result.
 *
 * @param text - a day of the calendar, written `yyyy-MM-dd`
 * @returns the day
 * @throws {@link InputError} where the text is not such a day
 * @issues `input/wrong-type`, `date/format`, `date/no-such-day`
 * @category Days and shares
 * @example
 * ```ts
 * import { plainDate } from 'model-ward-rules';
 *
 * console.log(plainDate('2024-12-31')); // 2024-12-31
 * ```
 */
export function plainDate(text: string): PlainDate {
  return orThrow(parsePlainDate(text));
}
