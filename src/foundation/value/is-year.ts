import { FIRST_YEAR, LAST_YEAR } from '../reading/value-limits';
import { isCount } from './is-count';

/** Tells whether a value is a year of the programme or near it. */
export const isYear = (value: unknown): value is number =>
  isCount(value, LAST_YEAR) && value >= FIRST_YEAR;
