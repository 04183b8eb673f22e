import type { Issue } from '../foundation/issue/issue';
import { historyIssue } from '../foundation/issue/kinds/history';
import type { PlainDate } from '../foundation/value/plain-date';
import type { RegisterIndex } from '../unit/register-index';
import type { UnitId } from '../unit/unit';
import { notWithdrawn } from './counted-events';
import type { MaintenancePolicy, MaintenanceRules } from './maintenance-policy';
import { policyCalendar } from './policy-calendar';
import type { RecognitionEvent, RecognitionHistory } from './recognition-event';
import { mildest } from './run';
import type { StandingNote, StandingNoteCode } from './standing';
import type { Burden, GivenTitle, Title } from './title';
import { titlesThroughUnits } from './titles-through-units';
import { unregulated } from './unregulated';

/** A history, and where it is in the input. */
export interface PlacedHistory {
  readonly history: RecognitionHistory;
  readonly path: Issue['path'];
}

const LAST_DAY = '9999-12-31' as PlainDate;

/**
 * Finds events that concern a title which the unit did not have, or that recognise a unit too soon after it registered. Every
 * rule by which time or a review could end a title is left out, and any successor takes titles over: what is found here is
 * wrong whatever the rules are.
 */
export function titleFaultsOf(
  index: RegisterIndex,
  given: readonly PlacedHistory[],
  rules: MaintenanceRules,
): readonly Issue[] {
  const histories = given.map(({ history }) => history);
  const calendar = policyCalendar(withoutConsequences(rules));
  const events = new Map(histories.map((one) => [one.unitId, notWithdrawn(one.events)]));
  const places = placesOf(given);
  const faults = new Map<RecognitionEvent, Issue>();
  const onNote = (note: StandingNote, title: Title): void => {
    const place = places.get(note.unitId)?.get(note.eventId);
    const fault = place && faultsOf[note.code](place, title);
    if (fault !== undefined) faults.set((place as Place).event, fault);
  };
  const run = { calendar, reading: mildest, onNote };
  const titleOf = titlesThroughUnits({ index, eventsOf: (id) => events.get(id) ?? [], run });
  for (const { unitId } of histories) titleOf(unitId, LAST_DAY);
  return [...faults.values()];
}

function withoutConsequences(rules: MaintenanceRules): MaintenanceRules {
  const { onNotMaintained, onUnrepaired, successor } = unregulated;
  const relaxed = ({
    yearlyReview: _,
    term: __,
    ...policy
  }: MaintenancePolicy): MaintenancePolicy => ({
    ...policy,
    ...{ onNotMaintained, onUnrepaired, successor },
  });
  return 'maintainedWhen' in rules
    ? relaxed(rules)
    : rules.map((row) => ({ ...row, policy: relaxed(row.policy) }));
}

/** An event, where it is in the input, and the events beside it. */
interface Place {
  readonly event: RecognitionEvent;
  readonly path: Issue['path'];
  readonly events: readonly RecognitionEvent[];
}

function placesOf(
  histories: readonly PlacedHistory[],
): ReadonlyMap<UnitId, ReadonlyMap<string, Place>> {
  return new Map(
    histories.map(({ history: { unitId, events }, path }) => [
      unitId,
      new Map(
        events.map((event, index) => [
          event.id,
          { event, path: [...path, 'events', index], events },
        ]),
      ),
    ]),
  );
}

type FaultMaker = (place: Place, title: Title) => Issue | undefined;

/** Right or wrong by the rules, which are left out here. */
const none: FaultMaker = () => undefined;

const faultsOf: Readonly<Record<StandingNoteCode, FaultMaker>> = {
  'history/before-recognition': ({ event: { id, kind, on }, path, events }) => {
    const later = events.find((one) => one.kind === 'recognised' && one.on >= on);
    const recognition =
      later === undefined ? {} : { recognisedId: later.id, recognisedOn: later.on };
    return historyIssue('history/before-recognition', path, { id, kind, on, ...recognition });
  },
  'history/after-end': ({ event: { id, kind, on }, path }, { given }) => {
    const [ending] = (given as GivenTitle).burdens.flatMap(({ decision }) => decision ?? []) as [
      NonNullable<Burden['decision']>,
    ];
    const params = { id, kind, on, endedId: ending.id, endedOn: ending.on };
    return historyIssue('history/after-end', path, params);
  },
  'history/registration-too-late': ({ event: { id, on }, path }) =>
    historyIssue('history/registration-too-late', path, { id, on }),
  'history/registration-not-on-record': ({ event: { id, on }, path }) =>
    historyIssue('history/registration-not-on-record', path, { id, on }),
  'history/late-on-earlier-year': none,
  'history/after-term': none,
  'history/suspended-after-end': none,
  'history/deferred-after-due': none,
  'history/decision-withdrawn': none,
};
