import { applyConsequence, owedToYear } from './apply-consequence';
import type { MaintenancePolicy } from './maintenance-policy';
import { noted, withLaterEvent } from './noted';
import type { NotMaintainedEvent } from './recognition-event';
import { isTakenStrictly, type KnownConsequence, knownConsequence, type Run } from './run';
import { type GivenTitle, has, type Title } from './title';

/** Lets a failed review have its consequence: the one that the decision names, else that of the policy of its year. */
export function applyNotMaintained(title: Title, event: NotMaintainedEvent, run: Run): Title {
  const { given } = title;
  if (given === undefined) return noted(title, 'history/before-recognition', event, run);
  if (has(given, 'ended-by-decision')) return noted(title, 'history/after-end', event, run);
  const { on, forYear } = event;
  if (forYear < given.forYear) return noted(title, 'history/late-on-earlier-year', event, run);
  const policy = run.calendar.policyForYear(forYear);
  const [consequence, missingIn] =
    event.consequence === undefined ? [policy.onNotMaintained, policy] : [event.consequence, event];
  const known = knownConsequence(consequence, { kind: 'failed-review', missingIn }, run);
  const isOpen = isTakenStrictly(consequence, known);
  const failed = {
    ...title,
    given: failedTitle(given, event, known, policy),
    policies: new Set([...title.policies, policy]),
    ...(isOpen && title.openRule === undefined
      ? { openRule: { kind: 'failed-review' as const, on, year: forYear } }
      : {}),
  };
  return withLaterEvent(failed, event);
}

function failedTitle(
  given: GivenTitle,
  { id, on, forYear, consequence }: NotMaintainedEvent,
  known: KnownConsequence,
  policy: MaintenancePolicy,
): GivenTitle {
  const decidedYear = Math.max(given.decidedYear, forYear);
  const decided = { ...owedToYear(given, forYear), decidedYear, nextYear: decidedYear + 1 };
  const decision = consequence === undefined ? {} : { decision: { id, on } };
  const cause = { on, owedTo: forYear, isByTime: false, policy, ...decision };
  return applyConsequence(decided, known, cause);
}
