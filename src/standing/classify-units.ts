import { assertDay } from '../foundation/value/assert-day';
import { earlierOf } from '../foundation/value/day-order';
import type { PlainDate } from '../foundation/value/plain-date';
import { formationsOf } from '../unit/formations-and-ending';
import { indexOf, type RegisterIndex } from '../unit/register-index';
import { selectRegisterKnownAt } from '../unit/select-register-known-at';
import type { UnitId } from '../unit/unit';
import { countedEvents } from './counted-events';
import { formerUnits } from './former-units';
import { leavesOpen } from './leaves-open';
import type { MaintenanceRules } from './maintenance-policy';
import { oneUnitSince } from './one-unit-since';
import { type PolicyCalendar, policyCalendar } from './policy-calendar';
import type { RecognitionEvent } from './recognition-event';
import type { IndexedRecognitionRecords, RecognitionRecords } from './recognition-records';
import { standingOfTitle, type Title } from './title';
import { type Question, type TitleReadings, titleReadings } from './title-readings';
import type { UnitClass } from './unit-class';
import { yearOfEvent } from './year-of-event';

/**
 * Names the year before which a title must have been given, the days asked about, and the units.
 *
 * @category Standing
 */
export interface ClassifyOptions {
  /** The year, or the first of several years, that units are counted for. */
  readonly year: number;
  /** The day asked about: what takes effect later changes nothing. */
  readonly asOf: PlainDate;
  /** The day whose records count; `asOf` where absent. */
  readonly knownAt?: PlainDate;
  /** The day on which they are the units asked about, and not yet what they became; `asOf` where absent. */
  readonly unitsOn?: PlainDate;
  /** The units asked about. */
  readonly unitIds: readonly UnitId[];
}

/**
 * Says of a unit whether it kept a title from before a year or is new in it.
 *
 * @category Standing
 */
export interface ClassifiedUnit {
  /** The unit. */
  readonly unitId: UnitId;
  /** Whether it kept a title, is new, or which of both is open. */
  readonly unitClass: UnitClass;
  /** Whether it is new though it had a title once, which had ended, and is being built again: registered or recognised for the year or later. */
  readonly isRebuilt: boolean;
}

/**
 * Tells units that kept a title from those that are new in a year. Kept is a title that was given or kept for an earlier year,
 * whenever the paper came, and that had not ended on 1 January; a suspended one is kept. All other units are new.
 *
 * A unit that was formed of others during the year is asked on its first day.
 *
 * @param records - the register of units, or its index, and the histories, from `checkRecognitionRecords`
 * @param rules - what follows where no decision settles it
 * @param options - the year, the days asked about, and the units
 * @returns the class of each unit, in the order asked
 * @issues none: what can be wrong is reported by `checkRecognitionRecords`
 * @category Standing
 * @example
 * ```ts
 * import { classifyUnits, orThrow, parsePlainDate, parseRecognitionHistory, parseUnitRegister } from 'model-ward-rules';
 * import { maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * const register = orThrow(
 *   parseUnitRegister({ units: [{ id: 'a', name: 'A', level: 'ward' }], successions: [] }),
 *   console.warn,
 * );
 * const history = orThrow(
 *   parseRecognitionHistory({
 *     unitId: 'a',
 *     events: [{ kind: 'recognised', id: '1', on: '2024-04-20', forYear: 2023 }],
 *   }),
 *   console.warn,
 * );
 * const asOf = orThrow(parsePlainDate('2024-12-31'));
 * for (const year of [2023, 2024]) {
 *   const options = { year, asOf, unitIds: [history.unitId] };
 *   const [unit] = classifyUnits({ register, histories: [history] }, maintenanceNotPublished, options);
 *   console.log(year, unit?.unitClass);
 * }
 * // 2023 new
 * // 2024 kept
 * ```
 */
export function classifyUnits(
  { register, histories }: RecognitionRecords | IndexedRecognitionRecords,
  rules: MaintenanceRules,
  { year, asOf, knownAt = asOf, unitsOn = asOf, unitIds }: ClassifyOptions,
): readonly ClassifiedUnit[] {
  assertDay(asOf, 'asOf');
  assertDay(knownAt, 'knownAt');
  assertDay(unitsOn, 'unitsOn');
  const calendar = policyCalendar(rules);
  const index = indexOf(selectRegisterKnownAt(register, knownAt));
  const all = new Map(
    histories.map(({ unitId, events }) => [unitId, countedEvents(events, { asOf, knownAt })]),
  );
  const earlier = new Map(
    [...all].map(([id, events]) => [id, events.filter((event) => isBefore(event, year))]),
  );
  const eventsOf = (id: UnitId): readonly RecognitionEvent[] => earlier.get(id) ?? [];
  const isOpen = leavesOpen(calendar, [...earlier.values()].flat());
  const newYear = `${String(year).padStart(4, '0')}-01-01` as PlainDate;
  const readings = titleReadings({ index, eventsOf, run: { calendar }, isOpen });
  // Whether a later paper keeps a title does not depend on what the year itself and later ones brought.
  const horizon = { year: year - 1, dueOn: newYear };
  const earlierYears = titleReadings({ index, eventsOf, run: { calendar, horizon }, isOpen });
  const firstDay = earlierOf(newYear, unitsOn);
  return unitIds.map((unitId) => {
    const places = placesSince(index, { id: unitId, on: unitsOn }, firstDay, calendar);
    const { id, on } = places.beginning;
    const laterDays = daysOfTitles(places, eventsOf);
    const unitClass = better(
      classIn(readings, (titleOn) => isKept(titleOn(id, on))),
      classIn(earlierYears, (titleOn) =>
        laterDays.some((later) => isKept(titleOn(later.id, later.on))),
      ),
    );
    const isRebuilt =
      unitClass === 'new' &&
      hadEnded(readings.mildest(id, on)) &&
      places.ids.some((one) => (all.get(one) ?? []).some((event) => isBuilding(event, year)));
    return { unitId, unitClass, isRebuilt };
  });
}

/** A unit on a day. */
interface UnitOnDay {
  readonly id: UnitId;
  readonly on: PlainDate;
}

/** What a unit was since a day: under which ids, and where it began. */
interface Places {
  readonly ids: readonly UnitId[];
  readonly beginning: UnitOnDay;
}

/**
 * Follows a unit of one day back to another, through other ids, or to the day on which it was formed of others; and on through those
 * that it got since, under which a later paper may speak of an earlier year.
 */
function placesSince(
  index: RegisterIndex,
  { id: unitId, on: unitsOn }: UnitOnDay,
  day: PlainDate,
  calendar: PolicyCalendar,
): Places {
  const ids = [...oneUnitSince(index, unitId, calendar).ids];
  let id = unitId;
  for (;;) {
    const [formation] = formationsOf(index, id)
      .filter(({ on }) => on > day && on <= unitsOn)
      .reverse();
    if (formation === undefined) return { ids, beginning: { id, on: day } };
    const { formerIds, isOneUnit } = formerUnits(index, id, formation, calendar);
    const [former] = formerIds;
    if (!isOneUnit || former === undefined) return { ids, beginning: { id, on: formation.on } };
    id = former;
    ids.push(id);
  }
}

/** The later days on which a paper gave or kept a title for an earlier year. */
function daysOfTitles(
  { ids, beginning }: Places,
  eventsOf: (id: UnitId) => readonly RecognitionEvent[],
): readonly UnitOnDay[] {
  return ids.flatMap((id) =>
    eventsOf(id)
      .filter(({ kind, on }) => on > beginning.on && titleGiving.has(kind))
      .map(({ on }) => ({ id, on })),
  );
}

const titleGiving: ReadonlySet<RecognitionEvent['kind']> = /* @__PURE__ */ new Set([
  'recognised',
  're-recognised',
  'maintained',
] as const);

/** What was decided for the year and later ones is left out: a unit recognised for the year it is built in is new in it. */
function isBefore(event: RecognitionEvent, year: number): boolean {
  const forYear = yearOfEvent(event);
  return forYear === undefined || forYear < year;
}

const isBuilding = (event: RecognitionEvent, year: number): boolean =>
  (event.kind === 'registered' || event.kind === 'recognised' || event.kind === 're-recognised') &&
  event.forYear >= year;

/** The class by one question alone: whether a title is kept. */
function classIn(readings: TitleReadings, isKeptIn: Question): UnitClass {
  if (readings.otherwise(isKeptIn) !== undefined) return 'open-before';
  return isKeptIn(readings.mildest) ? 'kept' : 'new';
}

const fromBest: readonly UnitClass[] = ['kept', 'open-before'];

/** What is kept by one of two questions is kept. */
const better = (...classes: readonly [UnitClass, UnitClass]): UnitClass =>
  fromBest.find((unitClass) => classes.includes(unitClass)) ?? 'new';

function isKept(title: Title): boolean {
  const { state } = standingOfTitle(title);
  return state === 'held' || state === 'suspended';
}

function hadEnded(title: Title): boolean {
  const { state } = standingOfTitle(title);
  return state === 'ended-by-rule' || state === 'ended-by-decision';
}
