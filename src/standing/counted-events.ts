import { contentText } from '../foundation/text/content-text';
import { compareTexts } from '../foundation/text/text-order';
import type { PlainDate } from '../foundation/value/plain-date';
import { assertEvents } from './assert-events';
import type { RecognitionEvent } from './recognition-event';
import { yearOfEvent } from './year-of-event';

/** The two days of a question: the day asked about, and the day whose records count. */
export interface Moment {
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate;
}

/** Selects the events that have taken effect, were on record and are not withdrawn, in the order in which they act. */
export function countedEvents(
  events: readonly RecognitionEvent[],
  { asOf, knownAt }: Moment,
): readonly RecognitionEvent[] {
  assertEvents(events);
  return inOrderOfAction(
    events.filter(({ on, recordedOn = on }) => on <= asOf && recordedOn <= knownAt),
  );
}

/** The events that no other withdraws, in the order in which they act. A withdrawal is not withdrawn. */
export function notWithdrawn(events: readonly RecognitionEvent[]): readonly RecognitionEvent[] {
  assertEvents(events);
  return inOrderOfAction(events);
}

function inOrderOfAction(events: readonly RecognitionEvent[]): readonly RecognitionEvent[] {
  const withdrawn = new Set(
    events.map((event) => (event.kind === 'withdrawn' ? event.eventId : undefined)),
  );
  return events.filter(({ id, kind }) => kind === 'withdrawn' || !withdrawn.has(id)).sort(inOrder);
}

/** The order in which the kinds act on one day. */
const ranks: Readonly<Record<RecognitionEvent['kind'], number>> = {
  registered: 0,
  assessed: 1,
  withdrawn: 2,
  reinstated: 3,
  recognised: 4,
  're-recognised': 4,
  maintained: 6,
  'not-maintained': 6,
  'review-deferred': 7,
  suspended: 8,
  revoked: 9,
};

/**
 * Orders events by day, by kind, by year, and then by what they contain, so that what is worse for the unit comes last. Ids
 * come after all that: they tell apart only events that are the same in everything else.
 */
function inOrder(a: RecognitionEvent, b: RecognitionEvent): number {
  return (
    compareTexts(a.on, b.on) ||
    ranks[a.kind] - ranks[b.kind] ||
    compareTexts(repairIn(b), repairIn(a)) ||
    yearIn(a) - yearIn(b) ||
    kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind) ||
    compareTexts(contentOf(a), contentOf(b)) ||
    compareTexts(a.id, b.id)
  );
}

/** For one year these kinds act in this order. */
const kindsInOrder: readonly string[] = [
  'recognised',
  're-recognised',
  'maintained',
  'not-maintained',
];

/** An event that is about no year comes before all others. */
const yearIn = (event: RecognitionEvent): number => yearOfEvent(event) ?? 0;

/** The last day for repair, as a text that compares with days; no last day comes after all days. */
const repairIn = (event: RecognitionEvent): string =>
  event.kind === 'suspended' ? (event.repairBy ?? '~') : '';

function contentOf(event: RecognitionEvent): string {
  const { kind, recordedOn } = event;
  const consequence = kind === 'not-maintained' ? event.consequence : undefined;
  const until = kind === 'review-deferred' ? event.until : undefined;
  return contentText([kind, consequence, until, recordedOn]);
}
