import type { Issue } from '../issue/issue';
import { boundIssue } from '../issue/kinds/bound';
import { notParsed } from '../issue/not-parsed';
import type { Bound } from './bound';
import type { ShareBound } from './share';

/** Whether a bound is met by everything between 0 and a most, or by nothing of it. */
export function asksNothing(
  bound: Bound,
  limit: number,
  most: number = Number.POSITIVE_INFINITY,
): boolean {
  switch (bound) {
    case 'at-least':
    case 'less-than':
      return limit <= 0 || limit > most;
    case 'more-than':
    case 'at-most':
      return limit < 0 || limit >= most;
    default:
      return notParsed(bound satisfies never, 'rule', 'the parse… function of its kind');
  }
}

/** Finds a bound for a share that every share meets, or none. */
export function shareBoundFaults(
  { bound, percent }: ShareBound,
  path: Issue['path'],
): readonly Issue[] {
  return boundFaults(bound, percent, path, ALL_IN_PERCENT);
}

const ALL_IN_PERCENT = 100;

/** Finds a bound that everything between 0 and a most meets, or nothing. */
export function boundFaults(
  bound: Bound,
  limit: number,
  path: Issue['path'],
  most: number = Number.POSITIVE_INFINITY,
): readonly Issue[] {
  return asksNothing(bound, limit, most)
    ? [boundIssue('bound/asks-nothing', path, { bound, limit })]
    : [];
}
