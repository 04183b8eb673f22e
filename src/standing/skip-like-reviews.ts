import type { PlainDate } from '../foundation/value/plain-date';
import { yearOf } from '../foundation/value/year-of';
import type { Run } from './run';
import type { Burden, GivenTitle, Title } from './title';

/** A title before a review that was missed. */
export interface BeforeReview {
  readonly year: number;
  readonly title: Title;
}

/** With no more days for repair than this a suspension is over before the next review, in whatever month the years end. */
const MOST_REPAIR_DAYS = 360;

/**
 * Goes to the last review that is missed like the two before it. A title that stands before a review as it stood before the last one,
 * but for the year, stands so before every later one of the same policy: a day thousands of years ahead takes no longer than
 * the next but one.
 */
export function skipLikeReviews(
  last: BeforeReview | undefined,
  { year, title }: BeforeReview,
  day: PlainDate,
  run: Run,
): Title {
  const { calendar } = run;
  const isSteady =
    last?.year === year - 1 &&
    isAlike(last, { year, title }) &&
    isRepairedWithinYear(calendar.policyForYear(year).yearlyReview?.onMissed);
  if (!isSteady) return title;
  const until = lastPassed(calendar.lastReviewedLike(year - 1), day, run);
  return until > year ? setForward(title, year, until) : title;
}

/** Burdens show whatever time has done: the first review that is missed adds one. */
function isAlike(a: BeforeReview, b: BeforeReview): boolean {
  const { given, deferrals } = b.title;
  const { term, burdens } = given as GivenTitle;
  const { burdens: before } = a.title.given as GivenTitle;
  return (
    term === undefined &&
    [...deferrals.keys()].every((year) => year < b.year) &&
    before.length === burdens.length &&
    before.every((burden, place) => isSameBurden(burden, a.year, burdens[place] as Burden, b.year))
  );
}

/** Compares two burdens before the reviews of two years. Days for repair that are still running make them differ. */
function isSameBurden(a: Burden, yearOfA: number, b: Burden, yearOfB: number): boolean {
  return (
    a.effect === b.effect &&
    a.isByTime === b.isByTime &&
    a.policy === b.policy &&
    a.decision?.id === b.decision?.id &&
    a.repairBy === undefined &&
    b.repairBy === undefined &&
    relativeTo(yearOfA, a) === relativeTo(yearOfB, b)
  );
}

/** What a burden is owed to, the year before being told as that: it moves along with the reviews. */
function relativeTo(year: number, { owedTo }: Burden): Burden['owedTo'] | 'year-before' {
  if (owedTo === year - 1) return 'year-before';
  return typeof owedTo === 'number' && owedTo >= year ? Number.NaN : owedTo;
}

const isRepairedWithinYear = (
  consequence: { readonly kind: string; readonly repairDays?: number } | undefined,
): boolean => (consequence?.repairDays ?? 0) <= MOST_REPAIR_DAYS;

/** The last year whose review has passed by a day, up to a year; what is beyond a horizon is left to be gone through. */
function lastPassed(mostYear: number, day: PlainDate, { calendar, horizon }: Run): number {
  const days = [day, horizon?.dueOn ?? day, horizon?.decidedBy ?? day];
  const limit = days.reduce((a, b) => (a < b ? a : b));
  let year = Math.min(mostYear, horizon?.year ?? mostYear, yearOf(limit));
  while (limit <= (calendar.reviewDueFor(year) as PlainDate)) year -= 1;
  return year;
}

function setForward(title: Title, from: number, to: number): Title {
  const given = title.given as GivenTitle;
  const burdens = given.burdens.map((burden) =>
    burden.owedTo === from - 1 ? { ...burden, owedTo: to - 1 } : burden,
  );
  return { ...title, given: { ...given, burdens, nextYear: to } };
}
