import type { Issue } from '../foundation/issue/issue';
import { historyIssue } from '../foundation/issue/kinds/history';
import { yearOf } from '../foundation/value/year-of';
import { conflictsOf } from './conflicting-decisions';
import { inOrder } from './counted-events';
import type { RecognitionEvent, RecognitionHistory, WithdrawnEvent } from './recognition-event';

/** Finds where a well-formed history disagrees with itself. Events that were withdrawn are not held against it. */
export function historyContradictionsOf({ events }: RecognitionHistory): readonly Issue[] {
  const placeOf = new Map<RecognitionEvent, Issue['path']>(
    events.map((event, index) => [event, ['events', index]]),
  );
  const at = (event: RecognitionEvent): Issue['path'] => placeOf.get(event) as Issue['path'];
  const counted = notWithdrawn(events);
  return [
    ...repeatedIds(events, at),
    ...events.filter(isWithdrawal).flatMap((event) => withdrawalFaults(event, events, at)),
    ...events.flatMap((event) => dayFaults(event, at)),
    ...repeatedEvents(counted, at),
    ...sequenceFaults(counted, at),
    ...conflictsOf(counted).map(({ forYear, kept: [kept], notKept: [notKept] }) =>
      historyIssue('history/contradictory-decisions', at(notKept), {
        forYear,
        keptId: kept.id,
        notKeptId: notKept.id,
      }),
    ),
  ];
}

/** The events that no other withdraws, in the order in which they act. */
export function notWithdrawn(events: readonly RecognitionEvent[]): readonly RecognitionEvent[] {
  const withdrawnIds = new Set(events.filter(isWithdrawal).map(({ eventId }) => eventId));
  return events.filter(({ id }) => !withdrawnIds.has(id)).sort(inOrder);
}

type PathOf = (event: RecognitionEvent) => Issue['path'];

const isWithdrawal = (event: RecognitionEvent): event is WithdrawnEvent =>
  event.kind === 'withdrawn';

function repeatedIds(events: readonly RecognitionEvent[], at: PathOf): readonly Issue[] {
  const seen = new Set<string>();
  return events.flatMap((event) => {
    const { id } = event;
    if (seen.has(id)) return [historyIssue('history/repeated-id', [...at(event), 'id'], { id })];
    seen.add(id);
    return [];
  });
}

function withdrawalFaults(
  event: WithdrawnEvent,
  events: readonly RecognitionEvent[],
  at: PathOf,
): readonly Issue[] {
  const { eventId } = event;
  const path = [...at(event), 'eventId'];
  const withdrawn = events.find(({ id }) => id === eventId);
  if (withdrawn === undefined)
    return [historyIssue('history/withdraws-unknown', path, { eventId })];
  return withdrawn.kind === 'withdrawn'
    ? [historyIssue('history/withdraws-withdrawal', path, { eventId })]
    : [];
}

function dayFaults(event: RecognitionEvent, at: PathOf): readonly Issue[] {
  const { on } = event;
  if (event.kind === 'suspended') {
    const { until } = event;
    return until === undefined || until >= on
      ? []
      : [historyIssue('history/until-order', [...at(event), 'until'], { on, until })];
  }
  if (!('forYear' in event) || event.kind === 'registered') return [];
  const { forYear } = event;
  return yearOf(on) < forYear
    ? [historyIssue('history/before-its-year', [...at(event), 'forYear'], { forYear, on })]
    : [];
}

function repeatedEvents(counted: readonly RecognitionEvent[], at: PathOf): readonly Issue[] {
  const first = new Map<string, string>();
  return counted.flatMap((event) => {
    const { id, recordedOn: _, ...content } = event;
    // The schema has put the keys in one order.
    const text = JSON.stringify(content);
    const otherId = first.get(text);
    if (otherId !== undefined) {
      return [historyIssue('history/repeated-event', at(event), { id, otherId })];
    }
    first.set(text, id);
    return [];
  });
}

/**
 * A title cannot be maintained, suspended or revoked before it is given, nor once it is revoked. Where none is given at
 * all it may have come from former units: `checkRecognitionRecords` knows.
 */
function sequenceFaults(counted: readonly RecognitionEvent[], at: PathOf): readonly Issue[] {
  const recognition = counted.find(({ kind }) => kind === 'recognised');
  let isGiven = recognition === undefined;
  let revocation: TitleEvent | undefined;
  return counted.filter(concernsTitle).flatMap((event): readonly Issue[] => {
    const { id, kind, on } = event;
    if (event === recognition) isGiven = true;
    if (recognition !== undefined && !isGiven) {
      const { id: recognisedId, on: recognisedOn } = recognition;
      const params = { id, kind, on, recognisedId, recognisedOn };
      return [historyIssue('history/before-recognition', at(event), params)];
    }
    if (kind === 'recognised' || kind === 're-recognised') revocation = undefined;
    else if (revocation !== undefined) {
      const params = { id, kind, on, revokedId: revocation.id, revokedOn: revocation.on };
      return [historyIssue('history/after-revocation', at(event), params)];
    }
    if (kind === 'revoked') revocation = event;
    return [];
  });
}

/** Something that an authority does to a title. */
export type TitleEvent = Exclude<
  RecognitionEvent,
  { readonly kind: 'registered' | 'assessed' | 'withdrawn' }
>;

/** Says whether an event does something to a title. */
export const concernsTitle = (event: RecognitionEvent): event is TitleEvent =>
  event.kind !== 'registered' && event.kind !== 'assessed' && event.kind !== 'withdrawn';
