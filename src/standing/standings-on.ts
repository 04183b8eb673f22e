import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import { indexOf } from '../unit/register-index';
import { selectRegisterKnownAt } from '../unit/select-register-known-at';
import { selectUnitsOn } from '../unit/select-units-on';
import type { UnitId } from '../unit/unit';
import type { UnitRegister } from '../unit/unit-register';
import type { MaintenancePolicy, MaintenanceRules } from './maintenance-policy';
import { policyCalendar } from './policy-calendar';
import type { IndexedRecognitionRecords, RecognitionRecords } from './recognition-records';
import type { Standing } from './standing';
import type { StandingOptions } from './standing-on';
import { titleLevelsOf } from './title-levels';
import { unitStandings } from './unit-standings';

/**
 * Names the days asked about, and the units.
 *
 * @category Standing
 */
export interface StandingsOptions extends StandingOptions {
  /** The units asked about, also such as have ended; every unit of the day where absent. */
  readonly unitIds?: readonly UnitId[];
  /** The area whose units are asked about; the whole register where absent. Not looked at beside `unitIds`. */
  readonly withinId?: UnitId;
}

/**
 * Computes which units have the title on a day, through mergers and splits of units.
 *
 * A unit made of others starts with what the policy says of their titles; what the authority decides on it later
 * counts as on any unit. Another name, another parent, even another id alone changes nothing. Of the successions in
 * the register those count that were on record on the day whose records count.
 *
 * @param records - the register of units, or its index from `indexRegister`, and the histories, from `checkRecognitionRecords`
 * @param rules - what follows where no decision settles it: a policy, or a list of policies with the days from which they are in force
 * @param options - the day asked about, the day whose records count, and which units
 * @returns the standing of each unit of the day, ordered by id; or of each unit asked about, in the order asked,
 *   `not-applicable` where there is no such unit on the day
 * @issues none: what can be wrong is reported by `checkRecognitionRecords`
 * @category Standing
 * @example
 * ```ts
 * import {
 *   checkRecognitionRecords,
 *   orThrow,
 *   parsePlainDate,
 *   parseRecognitionHistory,
 *   parseUnitRegister,
 *   standingsOn,
 * } from 'model-ward-rules';
 * import { maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * // Made-up units: A and B become C.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [
 *       { id: 'a', name: 'A', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'b', name: 'B', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'c', name: 'C', level: 'ward', existsFrom: '2025-07-01' },
 *     ],
 *     successions: [{ kind: 'merge', on: '2025-07-01', fromIds: ['a', 'b'], intoIds: ['c'] }],
 *   }),
 *   console.warn,
 * );
 * const history = orThrow(
 *   parseRecognitionHistory({
 *     unitId: 'a',
 *     events: [{ kind: 'recognised', id: '1', on: '2025-04-22', forYear: 2024 }],
 *   }),
 *   console.warn,
 * );
 * const records = orThrow(checkRecognitionRecords({ register, histories: [history] }), console.warn);
 * for (const day of ['2025-06-30', '2025-07-02']) {
 *   const asOf = orThrow(parsePlainDate(day));
 *   for (const { unitId, outcome, reason } of standingsOn(records, maintenanceNotPublished, { asOf })) {
 *     console.log(day, unitId, outcome, reason);
 *   }
 * }
 * // 2025-06-30 a recognised decided
 * // 2025-06-30 b not-recognised no-decision
 * // 2025-07-02 c undetermined unit-succeeded
 * ```
 */
export function standingsOn(
  records: RecognitionRecords | IndexedRecognitionRecords,
  rules: MaintenanceRules,
  { asOf, knownAt = asOf, unitIds, withinId }: StandingsOptions,
): readonly Standing[] {
  assertDay(asOf, 'asOf');
  const calendar = policyCalendar(rules);
  const index = indexOf(selectRegisterKnownAt(records.register, knownAt));
  const { histories } = records;
  const { standingOf } = unitStandings({ index, histories }, calendar, { asOf, knownAt });
  const asked = unitIds ?? unitIdsOn(index.register, asOf, withinId, calendar.policyOn(asOf));
  return asked.map(standingOf);
}

function unitIdsOn(
  register: UnitRegister,
  on: PlainDate,
  withinId: UnitId | undefined,
  policy: MaintenancePolicy,
): readonly UnitId[] {
  const area = withinId === undefined ? {} : { withinId };
  const units = selectUnitsOn(register, { on, level: titleLevelsOf(policy), ...area });
  return units.map(({ id }) => id);
}
