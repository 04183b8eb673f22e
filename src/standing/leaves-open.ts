import type { MaintenancePolicy } from './maintenance-policy';
import type { PolicyCalendar } from './policy-calendar';
import type { RecognitionEvent } from './recognition-event';

/** Tells whether any rule is not public, so that a mildest and a strictest reading can differ. */
export function leavesOpen(
  { policies }: PolicyCalendar,
  events: readonly RecognitionEvent[],
): boolean {
  return policies.some(isOpenPolicy) || events.some(isOpenEvent);
}

function isOpenPolicy(policy: MaintenancePolicy): boolean {
  const { onNotMaintained, yearlyReview, term, onUnrepaired, successor } = policy;
  const consequences = [onNotMaintained, yearlyReview?.onMissed, term?.onExpired, onUnrepaired];
  return successor === 're-assess' || consequences.some((one) => one?.kind === 'no-published-rule');
}

const isOpenEvent = (event: RecognitionEvent): boolean =>
  event.kind === 'not-maintained' && event.consequence?.kind === 'no-published-rule';
