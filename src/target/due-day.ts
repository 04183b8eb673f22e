import { type Issue, issueOf } from '../foundation/issue';
import { type PlainDate, yearOf } from '../foundation/plain-date';
import type { Target } from './target';

/** The last day on which a target can be reached: where only the year is known, it runs to its end. */
export function dueDayOf({ dueYear, dueOn }: Target): PlainDate {
  return dueOn ?? (`${dueYear}-12-31` as PlainDate);
}

/** Finds a due day that is not in the due year. */
export function dueYearMismatch({ dueYear, dueOn }: Target, path: Issue['path']): readonly Issue[] {
  if (dueOn === undefined || yearOf(dueOn) === dueYear) return [];
  return [issueOf('target/due-year-mismatch', [...path, 'dueOn'], { dueYear, dueOn })];
}
