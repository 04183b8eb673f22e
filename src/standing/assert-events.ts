import { notParsed } from '../foundation/issue/not-parsed';
import { isHostId } from '../foundation/reading/is-host-id';
import { isDay, isDayOrAbsent } from '../foundation/value/assert-day';
import { isYear } from '../foundation/value/is-year';
import { isConsequence } from './assert-policy';
import type { RecognitionEvent } from './recognition-event';

/**
 * Throws where a decision has a day or a year that is none: days compare as texts, and what compares wrongly would not count. An id
 * that is none could keep a decision that was withdrawn.
 */
export function assertEvents(events: readonly RecognitionEvent[]): void {
  for (const event of events) {
    if (!isEvent(event)) notParsed(event, 'history', 'parseRecognitionHistory');
  }
}

function isEvent(event: RecognitionEvent): boolean {
  const { id, on, recordedOn } = event;
  return (
    isHostId(id) &&
    isDay(on) &&
    isDayOrAbsent(recordedOn) &&
    hasYearOrNone(event) &&
    hasOwnDays(event)
  );
}

/** What only some kinds of event have. */
function hasOwnDays(event: RecognitionEvent): boolean {
  switch (event.kind) {
    case 'review-deferred':
      return isDay(event.until);
    case 'suspended':
      return isDayOrAbsent(event.repairBy);
    case 'not-maintained':
      return event.consequence === undefined || isConsequence(event.consequence);
    case 'registered':
    case 'assessed':
    case 'recognised':
    case 're-recognised':
    case 'maintained':
    case 'reinstated':
    case 'revoked':
      return true;
    case 'withdrawn':
      return isHostId(event.eventId);
    default:
      return notParsed(event satisfies never, 'history', 'parseRecognitionHistory');
  }
}

const hasYearOrNone = (event: RecognitionEvent): boolean =>
  !('forYear' in event) || event.forYear === undefined || isYear(event.forYear);
