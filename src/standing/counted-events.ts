import { compareTexts } from '../foundation/text/text-order';
import type { PlainDate } from '../foundation/value/plain-date';
import type { RecognitionEvent } from './recognition-event';

/** The two days of a question: the day asked about, and the day whose records count. */
export interface Moment {
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate;
}

/** Takes the events that have taken effect, were on record and are not withdrawn, in the order in which they act. */
export function countedEvents(
  events: readonly RecognitionEvent[],
  { asOf, knownAt }: Moment,
): readonly RecognitionEvent[] {
  const known = events.filter(({ on, recordedOn = on }) => on <= asOf && recordedOn <= knownAt);
  const withdrawn = new Set(
    known.map((event) => (event.kind === 'withdrawn' ? event.eventId : undefined)),
  );
  return known.filter(({ id }) => !withdrawn.has(id)).sort(inOrder);
}

/** On one day the kinds act in this order, so that what is worse for the unit stands; then ids decide. */
const ranks: Readonly<Record<RecognitionEvent['kind'], number>> = {
  registered: 0,
  assessed: 1,
  recognised: 2,
  're-recognised': 3,
  maintained: 4,
  'not-maintained': 5,
  suspended: 6,
  revoked: 7,
  withdrawn: 8,
};

/** Orders events by day, then by kind, then by id: an order of what they say, not of how they came. */
export function inOrder(a: RecognitionEvent, b: RecognitionEvent): number {
  return byDay(a, b) || ranks[a.kind] - ranks[b.kind] || byId(a, b);
}

const byDay = (a: RecognitionEvent, b: RecognitionEvent): number => compareTexts(a.on, b.on);
const byId = (a: RecognitionEvent, b: RecognitionEvent): number => compareTexts(a.id, b.id);
