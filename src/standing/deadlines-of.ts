import type { PlainDate } from '../foundation/value/plain-date';
import type { Consequence } from './maintenance-policy';
import { nextReview } from './next-review';
import type { PolicyCalendar } from './policy-calendar';
import type { StandingDeadline } from './standing';
import { type Burden, type GivenTitle, has, type Title } from './title';

/** A last day, and all that follows when it has passed. */
export interface Deadline extends StandingDeadline {
  readonly on: PlainDate;
  readonly followedBy: readonly FollowedBy[];
}

/** A consequence, what it is owed to, and the policy that decides it. */
export interface FollowedBy extends Pick<Burden, 'owedTo' | 'policy'> {
  readonly consequence: Consequence;
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
    const followedBy = [{ consequence, policy, owedTo: review.year }];
    deadlines.push({ ...review, kind: 'review', followedBy });
  }
  if (term !== undefined) {
    const followedBy = term.rules.map((rule) => ({ ...rule, owedTo: 'term' as const }));
    deadlines.push({ on: term.on, kind: 'term', followedBy });
  }
  return [...deadlines, ...repairOf(given)];
}

/** The earliest last day for repair: what follows each of the suspensions that have it. */
function repairOf({ burdens }: GivenTitle): readonly Deadline[] {
  const [on] = burdens.flatMap(({ repairBy }) => repairBy ?? []).sort();
  if (on === undefined) return [];
  const followedBy = burdens
    .filter(({ repairBy }) => repairBy === on)
    .map(({ policy, owedTo }) => ({ consequence: policy.onUnrepaired, policy, owedTo }));
  return [{ on, kind: 'repair', followedBy }];
}
