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

/** Which papers decide an answer, and after which day none was waited for any more. */
export interface PapersAsked {
  /** The last day for such papers. */
  readonly closedOn: PlainDate;
  /** Whether decisions on titles decide it. */
  readonly titles: boolean;
  /** The years of which registrations decide it. */
  readonly registeredFor: readonly number[];
}

/** Finds the papers on a year and earlier ones that came when none was waited for any more. */
export function latePapersOf(
  { unitId, events: papers }: RecognitionHistory,
  { asOf, knownAt }: Moment,
  horizon: Horizon,
  { closedOn, titles, registeredFor }: PapersAsked,
): readonly LatePaper[] {
  const byId = new Map(papers.map((event) => [event.id, event]));
  /** A withdrawal concerns what it withdraws. */
  const meant = (event: RecognitionEvent): RecognitionEvent => {
    const withdrawn = 'eventId' in event ? byId.get(event.eventId) : undefined;
    return withdrawn ?? event;
  };
  const isAsked = (event: RecognitionEvent): boolean => {
    if (event.kind === 'registered') {
      return registeredFor.includes(event.forYear) && event.on <= horizon.dueOn;
    }
    return titles && changesTitles(event) && isWithinHorizon(event, horizon);
  };
  return countedEvents(papers, { asOf, knownAt })
    .filter((event) => isAsked(meant(event)))
    .map((event) => ({ unitId, eventId: event.id, kind: event.kind, on: cameOn(event) }))
    .filter(({ on }) => on > closedOn);
}

const changesTitles = ({ kind }: RecognitionEvent): boolean =>
  kind !== 'assessed' && kind !== 'withdrawn';

const cameOn = ({ on, recordedOn = on }: RecognitionEvent): PlainDate =>
  recordedOn > on ? recordedOn : on;
