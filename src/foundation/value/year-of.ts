import type { PlainDate } from './plain-date';

/** Gives the year of a day. It stands apart from the reading of days, which brings the calendar along. */
export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}
