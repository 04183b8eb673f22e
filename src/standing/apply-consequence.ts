import { notParsed } from '../foundation/issue/not-parsed';
import { daysAfter } from '../foundation/value/day-arithmetic';
import type { PlainDate } from '../foundation/value/plain-date';
import type { KnownConsequence } from './run';
import type { Burden, GivenTitle } from './title';

/** Where a consequence comes from. */
export interface Cause extends Pick<Burden, 'owedTo' | 'isByTime' | 'policy' | 'decision'> {
  /** The first day on which it counts. */
  readonly on: PlainDate;
}

/** Burdens a title with a consequence; what burdens it already stays. */
export function applyConsequence(
  given: GivenTitle,
  consequence: KnownConsequence,
  cause: Cause,
): GivenTitle {
  const { on, ...burden } = cause;
  switch (consequence.kind) {
    case 'lapse':
      return burdened(given, {
        ...burden,
        effect: cause.decision === undefined ? 'ended-by-rule' : 'ended-by-decision',
      });
    case 'revoke':
      return burdened(given, {
        ...burden,
        effect: cause.decision === undefined ? 'revocation-due' : 'ended-by-decision',
      });
    case 'keep-with-warning':
      return burdened(given, { ...burden, effect: 'warning' });
    case 'suspend': {
      const { repairDays } = consequence;
      const repair = repairDays === undefined ? {} : { repairBy: daysAfter(on, repairDays) };
      const suspension = { ...burden, ...repair, effect: 'suspended' } as const;
      return cause.isByTime
        ? suspendedByTime(given, suspension)
        : suspendedByReview(given, suspension);
    }
    default:
      return notParsed(consequence satisfies never, 'rules', 'parseMaintenancePolicy');
  }
}

/** Adds a burden; one of the same effect that is lifted with it makes way. */
export function burdened(given: GivenTitle, burden: Burden): GivenTitle {
  const others = given.burdens.filter((other) => !makesWay(other, burden));
  return { ...given, burdens: [...others, burden] };
}

/** A suspension makes way only where time made it, nothing follows it any more, and it is lifted whenever the new one is. */
function makesWay(other: Burden, burden: Burden): boolean {
  const { effect, owedTo, isByTime, repairBy } = other;
  if (effect !== burden.effect) return false;
  if (effect !== 'suspended') return owedTo === burden.owedTo;
  return (
    isByTime &&
    repairBy === undefined &&
    typeof owedTo === 'number' &&
    laterYear(owedTo, burden.owedTo) === burden.owedTo
  );
}

/** A suspension made by time has a day for repair of its own, unless an authority has suspended the title already. */
function suspendedByTime(given: GivenTitle, suspension: Burden): GivenTitle {
  const isDecided = given.burdens.some(
    ({ effect, isByTime }) => effect === 'suspended' && !isByTime,
  );
  if (!isDecided) return burdened(given, suspension);
  const { repairBy: _, ...endless } = suspension;
  return burdened(given, endless);
}

/** A suspension for a failed review replaces the others, but stays owed to the latest year that any of them is owed to. */
function suspendedByReview(given: GivenTitle, suspension: Burden): GivenTitle {
  const owedTo = given.burdens
    .filter(({ effect }) => effect === 'suspended')
    .map((burden) => burden.owedTo)
    .reduce(laterYear, suspension.owedTo);
  return replaceSuspensions(given, { ...suspension, owedTo });
}

/** Lets a suspension replace all others; what is owed to the term stays, without its day for repair. */
export function replaceSuspensions(given: GivenTitle, suspension: Burden): GivenTitle {
  const others = given.burdens.filter(
    ({ effect, owedTo }) => effect !== 'suspended' || owedTo === 'term',
  );
  return { ...given, burdens: [...withoutRepair(others), suspension] };
}

export const withoutRepair = (burdens: readonly Burden[]): readonly Burden[] =>
  burdens.map(({ repairBy: _, ...burden }) => burden);

/** Marks and ends are owed to every year that is failed or missed while they last; the latest counts. */
export function owedToYear(given: GivenTitle, year: number): GivenTitle {
  const burdens = given.burdens.map((burden) =>
    burden.owedTo === 'term' || burden.effect === 'suspended'
      ? burden
      : { ...burden, owedTo: laterYear(burden.owedTo, year) },
  );
  return { ...given, burdens };
}

/** The later of two years; no year, and the term, are earlier than any. */
const laterYear = (a: Burden['owedTo'], b: Burden['owedTo']): Burden['owedTo'] =>
  typeof a === 'number' && (typeof b !== 'number' || b < a) ? a : b;
