import { type Issue, issueOf } from '../foundation/issue';
import { yearOf } from '../foundation/plain-date';
import { conflictsOf } from './conflicting-decisions';
import { inOrder } from './counted-events';
import type { RecognitionEvent, RecognitionHistory, WithdrawnEvent } from './recognition-event';

/** Finds where a well-formed history disagrees with itself. Events that were withdrawn are not held against it. */
export function historyContradictionsOf({ events }: RecognitionHistory): readonly Issue[] {
  const placeOf = new Map<RecognitionEvent, Issue['path']>(
    events.map((event, index) => [event, ['events', index]]),
  );
  const at = (event: RecognitionEvent): Issue['path'] => placeOf.get(event) ?? [];
  const withdrawnIds = new Set(events.filter(isWithdrawal).map(({ eventId }) => eventId));
  const counted = events.filter(({ id }) => !withdrawnIds.has(id)).sort(inOrder);
  return [
    ...repeatedIds(events, at),
    ...events.filter(isWithdrawal).flatMap((event) => withdrawalFaults(event, events, at)),
    ...events.flatMap((event) => dayFaults(event, at)),
    ...repeatedEvents(counted, at),
    ...sequenceFaults(counted, at),
    ...conflictsOf(counted).map(({ forYear, kept: [kept], notKept: [notKept] }) =>
      issueOf('history/contradictory-decisions', at(notKept), {
        forYear,
        keptId: kept.id,
        notKeptId: notKept.id,
      }),
    ),
  ];
}

type PathOf = (event: RecognitionEvent) => Issue['path'];

const isWithdrawal = (event: RecognitionEvent): event is WithdrawnEvent =>
  event.kind === 'withdrawn';

function repeatedIds(events: readonly RecognitionEvent[], at: PathOf): readonly Issue[] {
  const seen = new Set<string>();
  return events.flatMap((event) => {
    const { id } = event;
    if (seen.has(id)) return [issueOf('history/repeated-id', [...at(event), 'id'], { id })];
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
  if (withdrawn === undefined) return [issueOf('history/withdraws-unknown', path, { eventId })];
  return withdrawn.kind === 'withdrawn'
    ? [issueOf('history/withdraws-withdrawal', path, { eventId })]
    : [];
}

function dayFaults(event: RecognitionEvent, at: PathOf): readonly Issue[] {
  const { on } = event;
  if (event.kind === 'suspended') {
    const { until } = event;
    return until === undefined || until >= on
      ? []
      : [issueOf('history/until-order', [...at(event), 'until'], { on, until })];
  }
  if (!('forYear' in event) || event.kind === 'registered') return [];
  const { forYear } = event;
  return yearOf(on) < forYear
    ? [issueOf('history/before-its-year', [...at(event), 'forYear'], { forYear, on })]
    : [];
}

function repeatedEvents(counted: readonly RecognitionEvent[], at: PathOf): readonly Issue[] {
  const first = new Map<string, string>();
  return counted.flatMap((event) => {
    const { id, recordedOn: _, ...content } = event;
    const text = JSON.stringify(content, Object.keys(content).sort());
    const otherId = first.get(text);
    if (otherId !== undefined) {
      return [issueOf('history/repeated-event', at(event), { id, otherId })];
    }
    first.set(text, id);
    return [];
  });
}

/** A title can be maintained, suspended, revoked or given anew only where one was given, and not once it is revoked. */
function sequenceFaults(counted: readonly RecognitionEvent[], at: PathOf): readonly Issue[] {
  const recognition = counted.find(({ kind }) => kind === 'recognised');
  let isRecognised = false;
  let revocation: RecognitionEvent | undefined;
  return counted.flatMap((event): readonly Issue[] => {
    const { id, kind, on } = event;
    if (kind === 'registered' || kind === 'assessed' || kind === 'withdrawn') return [];
    if (kind === 'recognised') isRecognised = true;
    else if (!isRecognised) {
      const later =
        recognition === undefined
          ? {}
          : { recognisedId: recognition.id, recognisedOn: recognition.on };
      return [issueOf('history/before-recognition', at(event), { id, kind, on, ...later })];
    }
    if (kind === 'recognised' || kind === 're-recognised') revocation = undefined;
    else if (revocation !== undefined) {
      const params = { id, kind, on, revokedId: revocation.id, revokedOn: revocation.on };
      return [issueOf('history/after-revocation', at(event), params)];
    }
    if (kind === 'revoked') revocation = event;
    return [];
  });
}
