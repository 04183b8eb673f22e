import { compareTexts } from '../foundation/text/text-order';
import { daysAfter } from '../foundation/value/day-arithmetic';
import { earlierOf } from '../foundation/value/day-order';
import type { PlainDate } from '../foundation/value/plain-date';
import { indexOf } from '../unit/register-index';
import { selectRegisterKnownAt } from '../unit/select-register-known-at';
import type { UnitId } from '../unit/unit';
import { countedEvents, type Moment } from './counted-events';
import { type Horizon, isWithinHorizon } from './horizon';
import { type LatePaper, latePapersOf, type PapersAsked } from './late-papers';
import { leavesOpen } from './leaves-open';
import type { MaintenanceRules } from './maintenance-policy';
import { earlierIds, type OneUnit, oneUnitSince } from './one-unit-since';
import { policyCalendar } from './policy-calendar';
import type { RecognitionEvent, RecognitionHistory } from './recognition-event';
import type { IndexedRecognitionRecords, RecognitionRecords } from './recognition-records';
import { isHeld } from './standing-of';
import { standingOfTitle, type Title, type TitleStanding } from './title';
import { titleReadings } from './title-readings';
import { yearOfEvent } from './year-of-event';

/** Asks which units have a title for a year or an earlier one, as of its due day. */
export interface YearTitlesQuestion extends Horizon, Moment {
  readonly unitIds: readonly UnitId[];
}

/** What is known of the title of a unit for a year and earlier ones. */
export interface YearTitle {
  readonly unitId: UnitId;
  /** The title as it is under the mildest of the rules that are not public. */
  readonly title: Title;
  readonly standing: TitleStanding;
  /** Whether it is held: by every possible rule, by none, or by some. */
  readonly isHeld: boolean | 'open';
  /** Whether a question of the title has another answer under other rules than the mildest. */
  readonly isOpen: (question: (title: Title) => boolean) => boolean;
  /** Whether there is a decision on the year itself. */
  readonly isDecided: boolean;
  /** The years for which the unit registered by the due day. */
  readonly registeredFor: readonly number[];
  /** Whether it registered for the year itself, on whatever day, so that a decision on it can come. */
  readonly isRegistered: boolean;
  /** The last day to which the authority put off the decision on the year, or on an earlier one that has to come first. */
  readonly deferredUntil?: PlainDate;
  /** What came on record, or was withdrawn, when it was not waited for any more. */
  readonly latePapers: (asked: PapersAsked) => readonly LatePaper[];
}

/**
 * Computes which units have a title for a year or an earlier one, whenever that was decided, as of the due day: later years, and
 * what happened to units since, change nothing.
 */
export function titlesForYear(
  { register, histories }: RecognitionRecords | IndexedRecognitionRecords,
  rules: MaintenanceRules,
  { asOf, knownAt, unitIds, ...horizon }: YearTitlesQuestion,
): readonly YearTitle[] {
  const calendar = policyCalendar(rules);
  const index = indexOf(selectRegisterKnownAt(register, knownAt));
  const day = earlierOf(asOf, horizon.dueOn);
  const all = new Map(histories.map(({ unitId, events }) => [unitId, events]));
  const lives = new Map(unitIds.map((id) => [id, oneUnitSince(index, id, calendar)]));
  const idsOf = (id: UnitId): readonly UnitId[] => lives.get(id)?.ids ?? [id];
  const counted = new Map<UnitId, readonly RecognitionEvent[]>();
  const eventsOf = (id: UnitId): readonly RecognitionEvent[] => {
    const known = counted.get(id);
    if (known !== undefined) return known;
    // A withdrawal names an event of its own history alone.
    const events = idsOf(id)
      .flatMap((one) => countedEvents(all.get(one) ?? [], { asOf, knownAt }))
      .filter((event) => isWithinHorizon(event, horizon))
      .sort((a, b) => compareTexts(a.on, b.on));
    counted.set(id, events);
    return events;
  };
  const historiesOf = (unitId: UnitId): readonly RecognitionHistory[] =>
    idsOf(unitId).map((id) => ({ unitId: id, events: all.get(id) ?? [] }));
  /** What was written of a unit under ids that it had before, while it had them. */
  const historiesBefore = (unitId: UnitId): readonly RecognitionHistory[] =>
    earlierIds(index, { id: unitId, on: day }, calendar).map(({ id, endedOn }) => ({
      unitId: id,
      events: (all.get(id) ?? []).filter(({ kind, on }) => on < endedOn || kind === 'withdrawn'),
    }));
  const isOpen = leavesOpen(
    calendar,
    histories.flatMap(({ events }) => events),
  );
  const readings = titleReadings({ index, eventsOf, run: { calendar, horizon }, isOpen });
  return unitIds.map((unitId) => {
    const { endedOn } = lives.get(unitId) as OneUnit;
    // What would have followed after its end follows no more.
    const until = endedOn === undefined || endedOn > asOf ? asOf : daysAfter(endedOn, -1);
    const title = readings.mildest(unitId, day, until);
    const isOpenFor: YearTitle['isOpen'] = (question) =>
      readings.otherwise((titleOn) => question(titleOn(unitId, day, until))) !== undefined;
    const earlier = historiesBefore(unitId);
    const events = [
      ...earlier.flatMap((one) => countedEvents(one.events, { asOf, knownAt })),
      ...eventsOf(unitId),
    ].filter((event) => isWithinHorizon(event, horizon));
    const deferredUntil = deferredUntilOf(title, horizon.year);
    return {
      unitId,
      title,
      standing: standingOfTitle(title),
      isHeld: isOpenFor(isHeld) ? 'open' : isHeld(title),
      isOpen: isOpenFor,
      isDecided: events.some((event) => isDecisionOn(event, horizon.year)),
      registeredFor: events.flatMap((event) =>
        event.kind === 'registered' && event.on <= horizon.dueOn ? [event.forYear] : [],
      ),
      isRegistered: events.some(
        (event) => event.kind === 'registered' && event.forYear === horizon.year,
      ),
      ...(deferredUntil === undefined ? {} : { deferredUntil }),
      latePapers: (asked) =>
        [...earlier, ...historiesOf(unitId)].flatMap((one) =>
          latePapersOf(one, { asOf, knownAt }, horizon, asked),
        ),
    };
  });
}

/** Until a review that was put off is decided or missed, those of later years are not asked. */
const deferredUntilOf = ({ given, deferrals }: Title, year: number): PlainDate | undefined =>
  [...deferrals]
    .flatMap(([one, until]) =>
      given !== undefined && given.nextYear <= one && one <= year ? [until] : [],
    )
    .sort()
    .pop();

const deciding: ReadonlySet<RecognitionEvent['kind']> = /* @__PURE__ */ new Set([
  'recognised',
  're-recognised',
  'maintained',
  'not-maintained',
] as const);

const isDecisionOn = (event: RecognitionEvent, year: number): boolean =>
  deciding.has(event.kind) && yearOfEvent(event) === year;
