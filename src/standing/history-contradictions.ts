import type { Issue } from '../foundation/issue/issue';
import { historyIssue } from '../foundation/issue/kinds/history';
import { contentText } from '../foundation/text/content-text';
import { groupByKey } from '../foundation/value/group-by-key';
import type { PlainDate } from '../foundation/value/plain-date';
import { yearOf } from '../foundation/value/year-of';
import { conflictsOf } from './conflicting-decisions';
import { notWithdrawn } from './counted-events';
import type { RecognitionEvent, RecognitionHistory, WithdrawnEvent } from './recognition-event';
import { yearOfEvent } from './year-of-event';

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
    ...conflictsOf(counted).map(({ forYear, kept, notKept }) =>
      historyIssue('history/contradictory-decisions', at(notKept), {
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
  return [...lastDayFaults(event, at), ...yearFaults(event, at)];
}

/** A last day is the day of its event or a later one. */
function lastDayFaults(event: RecognitionEvent, at: PathOf): readonly Issue[] {
  const { on } = event;
  const { until, repairBy } = event as LastDays;
  return Object.entries({ until, repairBy }).flatMap(([key, last]) =>
    last === undefined || last >= on
      ? []
      : [historyIssue('history/until-order', [...at(event), key], { on, until: last })],
  );
}

interface LastDays {
  readonly until?: PlainDate;
  readonly repairBy?: PlainDate;
}

/** A decision on a year comes when the year has begun; to register, or to put off its review, is possible before. */
function yearFaults(event: RecognitionEvent, at: PathOf): readonly Issue[] {
  const { kind, on } = event;
  const forYear = yearOfEvent(event);
  if (forYear === undefined || kind === 'registered' || kind === 'review-deferred') return [];
  if (yearOf(on) >= forYear) return [];
  return [historyIssue('history/before-its-year', [...at(event), 'forYear'], { forYear, on })];
}

function repeatedEvents(counted: readonly RecognitionEvent[], at: PathOf): readonly Issue[] {
  // Contents are compared only where kind and day are the same.
  const alike = groupByKey(counted, ({ kind, on }) => [`${on} ${kind}`]);
  return [...alike.values()].flatMap((group) =>
    group.length === 1 ? [] : repeatedAmong(group, at),
  );
}

function repeatedAmong(alike: readonly RecognitionEvent[], at: PathOf): readonly Issue[] {
  const first = new Map<string, string>();
  return alike.flatMap((event) => {
    const { id, recordedOn: _, ...content } = event;
    const text = contentText(content);
    const otherId = first.get(text);
    if (otherId !== undefined) {
      return [historyIssue('history/repeated-event', at(event), { id, otherId })];
    }
    first.set(text, id);
    return [];
  });
}
