import type { PlainDate } from './plain-date';

const MILLISECONDS_A_DAY = 86_400_000;

/** The last day that `yyyy-MM-dd` can write. */
const LAST_DAY = '9999-12-31' as PlainDate;

// A day without a time is read and written in UTC, by the standard of the language: no zone can shift it.

/** The day that is so many days later, or earlier where negative. */
export function daysAfter(day: PlainDate, days: number): PlainDate {
  return plainDateOf(Date.parse(day) + days * MILLISECONDS_A_DAY);
}

/** The day that is so many months later; the last of the month where the month is too short. */
export function monthsAfter(day: PlainDate, months: number): PlainDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = plainDateOf(Date.UTC(year, month + months, 0));
  const wanted = plainDateOf(Date.UTC(year, month - 1 + months, date));
  return wanted < lastOfMonth ? wanted : lastOfMonth;
}

/** How many days the second day is after the first; negative where it is before. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return (Date.parse(second) - Date.parse(first)) / MILLISECONDS_A_DAY;
}

function plainDateOf(time: number): PlainDate {
  const text = new Date(time).toISOString();
  return text.startsWith('+') ? LAST_DAY : (text.slice(0, 10) as PlainDate);
}
