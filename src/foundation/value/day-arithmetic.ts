import { millisecondsInDay, monthsInYear } from 'date-fns/constants';
import { daysInMonth, type PlainDate } from './plain-date';

const LAST_YEAR = 9999;
/** The first and the last day that `yyyy-MM-dd` can write. */
const FIRST_DAY = '0000-01-01' as PlainDate;
const LAST_DAY = '9999-12-31' as PlainDate;

// A day without a time is read and written in UTC, by the standard of the language: no zone can shift it.

/** The day that is so many days later, or earlier where negative. */
export function daysAfter(day: PlainDate, days: number): PlainDate {
  return plainDateOf(Date.parse(day) + days * millisecondsInDay);
}

/** The day that is so many months later; the last of the month where the month is too short. */
export function monthsAfter(day: PlainDate, months: number): PlainDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const monthsFromYear0 = year * monthsInYear + (month - 1) + months;
  const inYear = Math.floor(monthsFromYear0 / monthsInYear);
  const inMonth = (monthsFromYear0 % monthsInYear) + 1;
  if (inYear > LAST_YEAR) return LAST_DAY;
  const inDate = Math.min(date, daysInMonth(inYear, inMonth));
  return [padded(inYear, 4), padded(inMonth, 2), padded(inDate, 2)].join('-') as PlainDate;
}

/** How many days the second day is after the first; negative where it is before. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return (Date.parse(second) - Date.parse(first)) / millisecondsInDay;
}

function plainDateOf(time: number): PlainDate {
  const text = new Date(time).toISOString();
  if (text.startsWith('-')) return FIRST_DAY;
  return text.startsWith('+') ? LAST_DAY : (text.slice(0, 10) as PlainDate);
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
