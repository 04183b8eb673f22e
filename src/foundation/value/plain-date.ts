import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { dateIssue } from '../issue/kinds/date';
import { inputIssue } from '../issue/kinds/input';
import { accepted, type Result, refused } from '../issue/result';
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
  readonly [plainDate]: true;
};

declare const plainDate: unique symbol;

const FORMAT = /^\d{4}-\d{2}-\d{2}$/;

/** Says why a text is not a day, or `undefined` where it is one. */
export function plainDateFault(text: string): 'date/format' | 'date/no-such-day' | undefined {
  if (!FORMAT.test(text)) return 'date/format';
  // Whether a day exists is the same in every zone; nothing else is taken from the host's own date. With a time behind it
  // no part of the text is missing, for which parseISO would else look as far as Object.prototype.
  return isValid(parseISO(`${text}T00:00`)) ? undefined : 'date/no-such-day';
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
      inputIssue('input/wrong-type', [], { expected: 'text', received: kindOf(input) }),
    );
  }
  const fault = plainDateFault(input);
  return fault === undefined
    ? accepted(input as PlainDate)
    : refused(dateIssue(fault, [], { received: input }));
}
