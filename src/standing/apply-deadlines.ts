import { daysAfter } from '../foundation/value/day-arithmetic';
import type { PlainDate } from '../foundation/value/plain-date';
import { applyConsequence, owedToYear, withoutRepair } from './apply-consequence';
import { type Deadline, deadlinesOf } from './deadlines-of';
import { withinHorizon } from './horizon';
import { isTakenStrictly, knownConsequence, type Run } from './run';
import { type BeforeReview, skipLikeReviews } from './skip-like-reviews';
import { type GivenTitle, severityOf, standingOfGiven, type Title } from './title';

/** Lets time pass up to a day: a last day still counts, and what follows it begins on the day after. */
export function applyDeadlines(title: Title, day: PlainDate, run: Run): Title {
  let current = title;
  let last: BeforeReview | undefined;
  for (;;) {
    const next = nextPassed(current, day, run);
    if (next === undefined) return current;
    if (next.kind === 'review') {
      const before = { year: next.year as number, title: current };
      const ahead = skipLikeReviews(last, before, day, run);
      last = before;
      if (ahead !== current) {
        current = ahead;
        continue;
      }
    }
    current = applyDeadline(current, next, run);
  }
}

/** The first deadline before a day; of several on one day the one that leaves the title worst. */
function nextPassed(title: Title, day: PlainDate, run: Run): Deadline | undefined {
  let first: Deadline | undefined;
  for (const own of deadlinesOf(title, run.calendar)) {
    const deadline = run.horizon === undefined ? own : withinHorizon(own, title, run.horizon);
    if (deadline === undefined || deadline.on >= day) continue;
    if (first === undefined || deadline.on < first.on || isWorse(deadline, first, title, run)) {
      first = deadline;
    }
  }
  return first;
}

function isWorse(a: Deadline, b: Deadline, title: Title, run: Run): boolean {
  const severityAfter = (deadline: Deadline): number =>
    severityOf(standingOfGiven(applyDeadline(title, deadline, run).given as GivenTitle));
  return a.on === b.on && severityAfter(a) > severityAfter(b);
}

/** Applies one deadline that has passed, on the title of a unit. */
export function applyDeadline(title: Title, deadline: Deadline, run: Run): Title {
  const { on, kind, year, followedBy } = deadline;
  const following = followedBy.map((one) => ({
    ...one,
    known: knownConsequence(one.consequence, { kind, missingIn: one.policy }, run),
  }));
  const isOpen = following.some(({ consequence, known }) => isTakenStrictly(consequence, known));
  const openRule = { kind, on, ...(year === undefined ? {} : { year }) };
  return {
    ...title,
    given: following.reduce(
      (given, { known, owedTo, policy }) =>
        applyConsequence(given, known, {
          ...{ on: daysAfter(on, 1), owedTo, isByTime: true, policy },
        }),
      passed[kind](title.given as GivenTitle, year),
    ),
    policies: new Set([...title.policies, ...followedBy.map(({ policy }) => policy)]),
    ...(isOpen && title.openRule === undefined ? { openRule } : {}),
  };
}

/** A title whose deadline has passed and acts no more, before anything follows. */
const passed: Readonly<
  Record<Deadline['kind'], (given: GivenTitle, year: number | undefined) => GivenTitle>
> = {
  review(given, year) {
    const missed = year as number;
    return { ...owedToYear(given, missed), nextYear: missed + 1 };
  },
  term({ term: _, ...given }) {
    return given;
  },
  repair: (given) => ({ ...given, burdens: withoutRepair(given.burdens) }),
};
