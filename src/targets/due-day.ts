import { laterOf } from '../foundation/value/day-order';
import type { PlainDate } from '../foundation/value/plain-date';
import { decisionsDueBy } from '../standing/decisions-due-by';
import type { MaintenanceRules } from '../standing/maintenance-policy';
import type { Target } from './target';

/** The last day on which a target can be reached: where only the year is known, it runs to its end. */
export function dueDayOf({ dueYear, dueOn }: Pick<Target, 'dueYear' | 'dueOn'>): PlainDate {
  return dueOn ?? (`${dueYear}-12-31` as PlainDate);
}

/** The last day for decisions on a target, of its own or of the policy, and not before its due day; `undefined` where none is known. */
export function lastDayOf(
  target: Pick<Target, 'dueYear' | 'dueOn' | 'decidedBy'>,
  rules: MaintenanceRules | undefined,
): PlainDate | undefined {
  const decidedBy =
    target.decidedBy ?? (rules === undefined ? undefined : decisionsDueBy(rules, target.dueYear));
  return decidedBy === undefined ? undefined : laterOf(decidedBy, dueDayOf(target));
}
