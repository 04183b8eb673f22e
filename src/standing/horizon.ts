import { earlierOf, laterOf } from '../foundation/value/day-order';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Deadline } from './deadlines-of';
import type { Review } from './next-review';
import type { RecognitionEvent } from './recognition-event';
import type { GivenTitle, Title } from './title';
import { yearOfEvent } from './year-of-event';

/**
 * Keeps a question to the titles for one year and earlier ones: what is decided on later years is left out, and so is what happens
 * for another cause after the due day.
 */
export interface Horizon {
  /** The last year. */
  readonly year: number;
  /** The day on which the titles are asked for. */
  readonly dueOn: PlainDate;
  /** The day by which decisions on the last year are due; absent or `undefined` where none is known. */
  readonly decidedBy?: PlainDate | undefined;
}

/** Whether an event counts: a decision on such a year on whatever day, anything else up to the due day. */
export function isWithinHorizon(event: RecognitionEvent, { year, dueOn }: Horizon): boolean {
  const forYear = yearOfEvent(event);
  return forYear === undefined ? event.on <= dueOn : forYear <= year;
}

/** The last day of a review: no later than that of decisions on the last year, unless the authority put it off. */
export function reviewDueWithin(
  { year, on }: Review,
  deferrals: Title['deferrals'],
  { decidedBy }: Horizon,
): PlainDate {
  if (decidedBy === undefined) return on;
  return earlierOf(on, laterOf(deferrals.get(year) ?? decidedBy, decidedBy));
}

/**
 * Gives a deadline as the horizon knows it; `undefined` where it does not act within it: after the due day only a missed review of
 * such a year does. Like any review it is not asked of a title that was recognised when it had been due.
 */
export function withinHorizon(
  deadline: Deadline,
  { given, deferrals }: Title,
  horizon: Horizon,
): Deadline | undefined {
  const { year: lastYear, dueOn } = horizon;
  const { on, kind, year } = deadline;
  if (kind === 'review') {
    if ((year as number) > lastYear) return undefined;
    const last = reviewDueWithin({ year: year as number, on }, deferrals, horizon);
    if (last === on) return deadline;
    return (given as GivenTitle).recognisedOn <= last ? { ...deadline, on: last } : undefined;
  }
  return on < dueOn ? deadline : undefined;
}
