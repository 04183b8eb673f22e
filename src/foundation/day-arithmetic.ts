import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { PlainDate } from './plain-date';

/** The last day that `yyyy-MM-dd` can write. */
const LAST_DAY = '9999-12-31' as PlainDate;

/** The day that is so many days later, or earlier where negative. */
export function daysAfter(day: PlainDate, days: number): PlainDate {
  return plainDateOf(addDays(new UTCDateMini(day), days));
}

/** The day that is so many months later; the last of the month where the month is too short. */
export function monthsAfter(day: PlainDate, months: number): PlainDate {
  return plainDateOf(addMonths(new UTCDateMini(day), months));
}

/** How many days the second day is after the first; negative where it is before. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return differenceInCalendarDays(new UTCDateMini(second), new UTCDateMini(first));
}

function plainDateOf(day: InstanceType<typeof UTCDateMini>): PlainDate {
  const text = day.toISOString();
  return text.startsWith('+') ? LAST_DAY : (text.slice(0, 10) as PlainDate);
}
