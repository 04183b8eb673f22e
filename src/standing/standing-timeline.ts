import { assertDay } from '../foundation/value/assert-day';
import { daysAfter } from '../foundation/value/day-arithmetic';
import type { PlainDate } from '../foundation/value/plain-date';
import { indexOf, type RegisterIndex } from '../unit/register-index';
import { selectRegisterKnownAt } from '../unit/select-register-known-at';
import { backwards, forwards, unitsReached } from '../unit/succession-path';
import type { UnitId } from '../unit/unit';
import { deadlinesOf } from './deadlines-of';
import type { MaintenanceRules } from './maintenance-policy';
import { endOfYear, type PolicyCalendar, policyCalendar } from './policy-calendar';
import type { RecognitionHistory } from './recognition-event';
import type { IndexedRecognitionRecords, RecognitionRecords } from './recognition-records';
import type { Standing } from './standing';
import { type UnitStandings, unitStandings } from './unit-standings';

/**
 * Names the days from the first to the last that are asked about, and the units.
 *
 * @category Standing
 */
export interface TimelineOptions {
  /** The first day. */
  readonly from: PlainDate;
  /** The last day. */
  readonly until: PlainDate;
  /** The day whose records count on every one of these days; the last of them where absent. */
  readonly knownAt?: PlainDate;
  /** The units asked about. */
  readonly unitIds: readonly UnitId[];
}

/**
 * Holds how the standing of a unit changes through time.
 *
 * @category Standing
 */
export interface StandingTimeline {
  /** The unit. */
  readonly unitId: UnitId;
  /** Its standing on the first day asked about, and on every later day on which anything in it changes. */
  readonly standings: readonly [Standing, ...Standing[]];
}

/**
 * Computes how the standings of units change from one day to another.
 *
 * @param records - the register of units, or its index, and the histories, from `checkRecognitionRecords`
 * @param rules - what follows where no decision settles it
 * @param options - the days, the day whose records count, and the units
 * @returns a timeline of each unit, in the order asked
 * @issues none: what can be wrong is reported by `checkRecognitionRecords`
 * @category Standing
 * @example
 * ```ts
 * import { orThrow, parsePlainDate, parseRecognitionHistory, parseUnitRegister, standingTimeline } from 'model-ward-rules';
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
 * const [timeline] = standingTimeline({ register, histories: [history] }, maintenanceNotPublished, {
 *   from: orThrow(parsePlainDate('2024-01-01')),
 *   until: orThrow(parsePlainDate('2026-12-31')),
 *   unitIds: [history.unitId],
 * });
 * for (const { asOf, outcome, reason } of timeline?.standings ?? []) console.log(asOf, outcome, reason);
 * // 2024-01-01 not-recognised no-decision
 * // 2024-04-20 recognised decided
 * // 2025-01-01 recognised review-pending
 * // 2026-01-01 undetermined no-published-rule
 * ```
 */
export function standingTimeline(
  { register, histories }: RecognitionRecords | IndexedRecognitionRecords,
  rules: MaintenanceRules,
  { from, until, knownAt = until, unitIds }: TimelineOptions,
): readonly StandingTimeline[] {
  assertDay(from, 'from');
  assertDay(until, 'until');
  const calendar = policyCalendar(rules);
  const index = indexOf(selectRegisterKnownAt(register, knownAt));
  const historyOf = new Map(histories.map((history) => [history.unitId, history]));
  return unitIds.map((unitId) => {
    const lineage = [...unitsReached(index, unitId, { after: '~', until: '' }, backwards)];
    const own = lineage.flatMap((id) => historyOf.get(id) ?? []);
    // The standing of a unit that has ended names those that it passed into.
    const successors = unitsReached(index, unitId, { after: '', until: '~' }, forwards);
    const days = daysOf(index, [...new Set([...lineage, ...successors])], own, calendar);
    const on = (asOf: PlainDate): UnitStandings =>
      unitStandings({ index, histories: own }, calendar, { asOf, knownAt });
    return { unitId, standings: changesOf(unitId, { from, until, days, on, calendar }) };
  });
}

interface Walk {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** The days on which something happened, in order. */
  readonly days: readonly PlainDate[];
  readonly on: (asOf: PlainDate) => UnitStandings;
  readonly calendar: PolicyCalendar;
}

function changesOf(unitId: UnitId, walk: Walk): readonly [Standing, ...Standing[]] {
  const first = walk.on(walk.from);
  const standings: [Standing, ...Standing[]] = [first.standingOf(unitId)];
  let content = contentOf(standings[0]);
  let [at, now] = [walk.from, first];
  for (let next = nextDay(unitId, at, now, walk); next !== undefined; ) {
    [at, now] = [next, walk.on(next)];
    const standing = now.standingOf(unitId);
    if (contentOf(standing) !== content) standings.push(standing);
    content = contentOf(standing);
    next = nextDay(unitId, at, now, walk);
  }
  return standings;
}

/** The next day on which something can be different: something happened, a deadline has passed, or a year under review is over. */
function nextDay(
  unitId: UnitId,
  at: PlainDate,
  { titlesOf }: UnitStandings,
  { until, days, calendar }: Walk,
): PlainDate | undefined {
  const timed = titlesOf(unitId).flatMap((title) =>
    deadlinesOf(title, calendar).flatMap(({ on, year }) =>
      year === undefined ? [on] : [on, endOfYear(year, calendar.policyForYear(year))],
    ),
  );
  const later = [...days, ...timed.map((day) => daysAfter(day, 1))].filter((day) => day > at);
  const [next] = later.sort();
  return next === undefined || next > until ? undefined : next;
}

/** The days on which something happened to units, was decided on them, or came into force. */
function daysOf(
  index: RegisterIndex,
  unitIds: readonly UnitId[],
  histories: readonly RecognitionHistory[],
  { firstDays }: PolicyCalendar,
): readonly PlainDate[] {
  const records = unitIds.flatMap((id) => index.recordsOf(id));
  const happened = [
    ...firstDays,
    ...histories.flatMap(({ events }) => events.map(({ on }) => on)),
    ...unitIds.flatMap((id) =>
      [...index.arrivalsOf(id), ...index.departuresOf(id)].map(({ on }) => on),
    ),
    ...records.flatMap(({ existsFrom, endedOn }) => [existsFrom ?? [], endedOn ?? []].flat()),
  ];
  return [...new Set(happened)];
}

const contentOf = ({ asOf: _, ...standing }: Standing): string => JSON.stringify(standing);
