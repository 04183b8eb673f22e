import { daysAfter } from '../foundation/value/day-arithmetic';
import type { PlainDate } from '../foundation/value/plain-date';
import { applyConsequence, owedToYear, withoutRepair } from './apply-consequence';
import { type Deadline, deadlinesOf } from './deadlines-of';
import { withinHorizon } from './horizon';
import { type KnownConsequence, knownConsequence, type Run } from './run';
import { type Burden, type GivenTitle, severityOf, standingOfGiven, type Title } from './title';

/** Lets time pass up to a day: a last day still counts, and what follows it begins on the day after. */
export function applyDeadlines(title: Title, day: PlainDate, run: Run): Title {
  let passed = title;
  for (;;) {
    const next = nextPassed(passed, day, run);
    if (next === undefined) return passed;
    passed = applyDeadline(passed, next, run);
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
  const { on, kind, year, consequence, policy } = deadline;
  const given = title.given as GivenTitle;
  const known = knownConsequence(consequence, run);
  const isOpen = run.reading === 'strictest' && known !== consequence;
  const openRule = { kind, on, ...(year === undefined ? {} : { year }) };
  return {
    ...title,
    given: after[kind](given, known, deadline),
    policies: new Set([...title.policies, policy]),
    ...(isOpen && title.openRule === undefined ? { openRule } : {}),
  };
}

type AfterDeadline = (
  given: GivenTitle,
  consequence: KnownConsequence,
  deadline: Deadline,
) => GivenTitle;

const after: Readonly<Record<Deadline['kind'], AfterDeadline>> = {
  review(given, consequence, { on, year, policy }) {
    const missed = year as number;
    const asked = { ...owedToYear(given, missed), nextYear: missed + 1 };
    const cause = { on: daysAfter(on, 1), owedTo: missed, isByTime: true, policy };
    return applyConsequence(asked, consequence, cause);
  },

  term({ term: _, ...given }, consequence, { on, policy }) {
    const cause = { on: daysAfter(on, 1), owedTo: 'term', isByTime: true, policy } as const;
    return applyConsequence(given, consequence, cause);
  },

  repair(given, consequence, { on, policy, owedTo }) {
    const unrepaired = { ...given, burdens: withoutRepair(given.burdens) };
    const cause = {
      ...{ on: daysAfter(on, 1), isByTime: true, policy },
      owedTo: owedTo as Burden['owedTo'],
    };
    return applyConsequence(unrepaired, consequence, cause);
  },
};
