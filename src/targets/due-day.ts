import type { PlainDate } from '../foundation/value/plain-date';
import type { Target } from './target';

/** The last day on which a target can be reached: where only the year is known, it runs to its end. */
export function dueDayOf({ dueYear, dueOn }: Target): PlainDate {
  return dueOn ?? (`${dueYear}-12-31` as PlainDate);
}
