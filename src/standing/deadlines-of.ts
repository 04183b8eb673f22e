import type { PlainDate } from '../foundation/value/plain-date';
import type { Consequence, MaintenancePolicy } from './maintenance-policy';
import { nextReview } from './next-review';
import type { PolicyCalendar } from './policy-calendar';
import type { StandingDeadline } from './standing';
import { type Burden, type GivenTitle, has, type Title } from './title';

/** A last day, what follows when it has passed, and the policy that decides it. */
export interface Deadline extends StandingDeadline {
  readonly on: PlainDate;
  readonly consequence: Consequence;
  readonly policy: MaintenancePolicy;
}

/** What time alone will do to a title. What an authority has ended no deadline touches. */
export function deadlinesOf(
  { given, deferrals }: Title,
  calendar: PolicyCalendar,
): readonly Deadline[] {
  if (given === undefined || has(given, 'ended-by-decision')) return [];
  const { term } = given;
  const suspension = earliestRepair(given);
  const deadlines: Deadline[] = [];
  const review = nextReview(given, deferrals, calendar);
  if (review !== undefined) {
    const policy = calendar.policyForYear(review.year);
    const consequence = policy.yearlyReview?.onMissed as Consequence;
    deadlines.push({ ...review, kind: 'review', consequence, policy });
  }
  if (term !== undefined) deadlines.push({ ...term, kind: 'term' });
  if (suspension?.repairBy !== undefined) {
    const { repairBy, policy } = suspension;
    deadlines.push({ on: repairBy, kind: 'repair', consequence: policy.onUnrepaired, policy });
  }
  return deadlines;
}

/** The suspension with the earliest last day for repair. */
export function earliestRepair({ burdens }: GivenTitle): Burden | undefined {
  let first: Burden | undefined;
  for (const burden of burdens) {
    const { repairBy } = burden;
    if (repairBy !== undefined && (first?.repairBy === undefined || repairBy < first.repairBy)) {
      first = burden;
    }
  }
  return first;
}
