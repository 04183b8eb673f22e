import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitId } from '../unit/unit';
import { countedEvents, type Moment } from './counted-events';
import { type Horizon, isWithinHorizon } from './horizon';
import type { RecognitionEvent, RecognitionHistory } from './recognition-event';

/**
 * Names a paper that changed, or could change, what had been decided: it came on record after decisions were due, or withdrew one
 * that counted.
 *
 * @category Standing
 */
export interface LatePaper {
  /** The unit in whose history it is. */
  readonly unitId: UnitId;
  /** The event. */
  readonly eventId: string;
  /** What it is. */
  readonly kind: RecognitionEvent['kind'];
  /** The day of the paper, or the later day on which it came on record. */
  readonly on: PlainDate;
}

/** Finds the papers on a year and earlier ones that came after decisions were due. */
export function latePapersOf(
  { unitId, events: papers }: RecognitionHistory,
  { asOf, knownAt }: Moment,
  horizon: Horizon,
): readonly LatePaper[] {
  const { decidedBy } = horizon;
  if (decidedBy === undefined) return [];
  const byId = new Map(papers.map((event) => [event.id, event]));
  /** A withdrawal concerns what it withdraws. */
  const meant = (event: RecognitionEvent): RecognitionEvent => {
    const withdrawn = 'eventId' in event ? byId.get(event.eventId) : undefined;
    return withdrawn ?? event;
  };
  return countedEvents(papers, { asOf, knownAt })
    .filter((event) => changesTitles(meant(event)) && isWithinHorizon(meant(event), horizon))
    .map((event) => ({ unitId, eventId: event.id, kind: event.kind, on: cameOn(event) }))
    .filter(({ on }) => on > decidedBy);
}

const changesTitles = ({ kind }: RecognitionEvent): boolean =>
  kind !== 'registered' && kind !== 'assessed' && kind !== 'withdrawn';

const cameOn = ({ on, recordedOn = on }: RecognitionEvent): PlainDate =>
  recordedOn > on ? recordedOn : on;
