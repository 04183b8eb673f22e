import { notParsed } from '../foundation/issue/not-parsed';
import { chained } from '../foundation/value/chain';
import { laterOf } from '../foundation/value/day-order';
import { applyConsequence, replaceSuspensions } from './apply-consequence';
import { applyNotMaintained } from './apply-not-maintained';
import { applyRecognition } from './apply-recognition';
import { reviewDueWithin } from './horizon';
import { reviewDue } from './next-review';
import { noted, withLaterEvent } from './noted';
import type {
  RecognitionEvent,
  ReviewDeferredEvent,
  RevokedEvent,
  SuspendedEvent,
} from './recognition-event';
import { maintain, reinstate } from './restore-title';
import type { Run } from './run';
import { has, hasEnded, type Title } from './title';

/** Applies an event to the title of a unit. */
export function applyEvent(title: Title, event: RecognitionEvent, run: Run): Title {
  switch (event.kind) {
    case 'registered': {
      const { forYear, on } = event;
      return { ...title, registrations: chained(title.registrations, { forYear, on }) };
    }
    case 'assessed':
      return title;
    case 'withdrawn':
      return noted(title, 'history/decision-withdrawn', { id: event.eventId, on: event.on }, run);
    case 'recognised':
    case 're-recognised':
      return applyRecognition(title, event, run);
    case 'maintained':
      return maintain(title, event, run);
    case 'not-maintained':
      return applyNotMaintained(title, event, run);
    case 'review-deferred':
      return defer(title, event, run);
    case 'suspended':
      return applySuspension(title, event, run);
    case 'reinstated':
      return reinstate(title, event, run);
    case 'revoked':
      return revoke(title, event, run);
    default:
      return notParsed(event satisfies never, 'history', 'parseRecognitionHistory');
  }
}

function defer(title: Title, event: ReviewDeferredEvent, run: Run): Title {
  const { forYear, on, until } = event;
  if (title.given === undefined) return noted(title, 'history/before-recognition', event, run);
  const due = reviewDue(forYear, title.deferrals, run.calendar);
  if (due === undefined) return title;
  const { horizon } = run;
  const last =
    horizon === undefined
      ? due
      : reviewDueWithin({ year: forYear, on: due }, title.deferrals, horizon);
  if (on > last) return noted(title, 'history/deferred-after-due', event, run);
  const putOffTo = laterOf(title.deferrals.get(forYear) ?? until, until);
  return { ...title, deferrals: new Map([...title.deferrals, [forYear, putOffTo]]) };
}

/** A suspension of a title that a rule has ended shows only once that end is lifted. */
function applySuspension(title: Title, event: SuspendedEvent, run: Run): Title {
  const { given } = title;
  if (given === undefined) return noted(title, 'history/before-recognition', event, run);
  if (has(given, 'ended-by-decision')) return noted(title, 'history/after-end', event, run);
  const { on, forYear, repairBy } = event;
  const policy = run.calendar.policyOn(on);
  const suspended = replaceSuspensions(given, {
    effect: 'suspended',
    owedTo: forYear ?? 'no-year',
    isByTime: false,
    ...(repairBy === undefined ? {} : { repairBy }),
    policy,
  });
  const policies = new Set([...title.policies, policy]);
  const after = withLaterEvent({ ...title, given: suspended, policies }, event);
  return hasEnded(given) ? noted(after, 'history/suspended-after-end', event, run) : after;
}

function revoke(title: Title, event: RevokedEvent, run: Run): Title {
  const { given } = title;
  if (given === undefined) return noted(title, 'history/before-recognition', event, run);
  if (has(given, 'ended-by-decision')) return noted(title, 'history/after-end', event, run);
  const { id, on } = event;
  const policy = run.calendar.policyOn(on);
  const cause = { on, owedTo: 'no-year', isByTime: false, policy, decision: { id, on } } as const;
  const revoked = applyConsequence(given, { kind: 'lapse' }, cause);
  return withLaterEvent({ ...title, given: revoked }, event);
}
