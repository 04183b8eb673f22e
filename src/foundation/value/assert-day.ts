import { notParsed } from '../issue/not-parsed';
import type { PlainDate } from './plain-date';

const DAY =
  /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))$/;

/** Tells whether a value is a day of the calendar. It reads no `Date`, since doors of the engine ask it for every call. */
export function isDay(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  return !value.endsWith('-02-29') || isLeap(Number(value.slice(0, 4)));
}

/** The same of a day that need not be there. */
export const isDayOrAbsent = (value: unknown): value is PlainDate | undefined =>
  value === undefined || isDay(value);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Throws where a day that a function received did not come from `parsePlainDate`. */
export function assertDay(value: unknown, parameter: string): asserts value is PlainDate {
  if (!isDay(value)) notParsed(value, parameter, 'parsePlainDate');
}
