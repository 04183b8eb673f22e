import { MAX_COUNT } from './share';

/** Tells whether a value is a count: a whole number from 0. */
export function isCount(value: unknown, most: number = MAX_COUNT): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}
