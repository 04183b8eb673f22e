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
  /** Of a day for repair: what the suspension is owed to. */
  readonly owedTo?: Burden['owedTo'];
}

/** What time alone will do to a title. What an authority has ended no deadline touches. */
export function deadlinesOf(
  { given, deferrals }: Title,
  calendar: PolicyCalendar,
): readonly Deadline[] {
  if (given === undefined || has(given, 'ended-by-decision')) return [];
  const { term } = given;
  const deadlines: Deadline[] = [];
  const review = nextReview(given, deferrals, calendar);
  if (review !== undefined) {
    const policy = calendar.policyForYear(review.year);
    const consequence = policy.yearlyReview?.onMissed as Consequence;
    deadlines.push({ ...review, kind: 'review', consequence, policy });
  }
  if (term !== undefined) deadlines.push({ ...term, kind: 'term' });
  return [...deadlines, ...repairsOf(given)];
}

/** The earliest last day for repair; of several suspensions that have it, each, since different policies may decide on them. */
function repairsOf({ burdens }: GivenTitle): readonly Deadline[] {
  const days = burdens.flatMap(({ repairBy }) => repairBy ?? []).sort();
  const [on] = days;
  if (on === undefined) return [];
  return burdens
    .filter(({ repairBy }) => repairBy === on)
    .map(({ policy, owedTo }) => ({
      ...{ on, kind: 'repair', consequence: policy.onUnrepaired, policy, owedTo },
    }));
}
