import type { PlainDate } from '../foundation/value/plain-date';
import type { Unit } from './unit';

// As texts, so that an open end compares with days like any other.
const BEFORE_ALL_DAYS = '';
const AFTER_ALL_DAYS = '~';

/** The first day of a record, as a text that compares with days. */
export const beginningOf = ({ existsFrom }: Unit): string => existsFrom ?? BEFORE_ALL_DAYS;

/** The first day after a record, as a text that compares with days. */
export const endOf = ({ endedOn }: Unit): string => endedOn ?? AFTER_ALL_DAYS;

/** Says whether a record is about a day. */
export function existsOn(unit: Unit, day: PlainDate): boolean {
  return beginningOf(unit) <= day && day < endOf(unit);
}

/** Says whether a record is about the eve of a day. */
export function existedBefore(unit: Unit, day: PlainDate): boolean {
  return beginningOf(unit) < day && day <= endOf(unit);
}
