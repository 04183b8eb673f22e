import type { PlainDate } from '../foundation/value/plain-date';
import type { PolicyCalendar } from './policy-calendar';
import type { GivenTitle, Title } from './title';

/** The review of a year, and the last day for its decision. */
export interface Review {
  readonly year: number;
  readonly on: PlainDate;
}

/** The last day for the decision on a year, perhaps put off; `undefined` where that year asks for none. */
export function reviewDue(
  year: number,
  deferrals: Title['deferrals'],
  calendar: PolicyCalendar,
): PlainDate | undefined {
  const due = calendar.reviewDueFor(year);
  const deferred = deferrals.get(year);
  return due === undefined || deferred === undefined || deferred < due ? due : deferred;
}

/** The next review of a title; a year whose day lies before the recognition is not asked. */
export function nextReview(
  { nextYear, recognisedOn }: Pick<GivenTitle, 'nextYear' | 'recognisedOn'>,
  deferrals: Title['deferrals'],
  calendar: PolicyCalendar,
): Review | undefined {
  for (let year = nextYear; year < Number.POSITIVE_INFINITY; year += 1) {
    const on = reviewDue(year, deferrals, calendar);
    if (on === undefined) year = calendar.lastReviewedLike(year);
    else if (on >= recognisedOn) return { year, on };
  }
  return undefined;
}
