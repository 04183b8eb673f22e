import type { PlainDate } from '../foundation/value/plain-date';
import { beginningOf } from '../unit/existence';
import { indexRegister, type RegisterIndex } from '../unit/register-index';
import { selectRegisterKnownAt } from '../unit/select-register-known-at';
import { selectSuccessors } from '../unit/select-successors';
import { selectUnitsOn } from '../unit/select-units-on';
import type { UnitId } from '../unit/unit';
import type { UnitRegister } from '../unit/unit-register';
import type { Moment } from './counted-events';
import type { MaintenancePolicy } from './maintenance-policy';
import type { RecognitionRecords } from './recognition-records';
import type { AbsentReason, Standing } from './standing';
import { policyReference, standingOf } from './standing-of';
import type { StandingOptions } from './standing-on';
import { recordOn, titlesThroughUnits } from './titles-through-units';

/**
 * Says which days are asked about, and which units.
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
 * Computes which units hold the title on a day, through mergers and splits of units.
 *
 * A unit made of others starts with what the policy says of their titles; what the authority decides on it later
 * counts as on any unit. Another name, another parent, even another id alone changes nothing. Of the successions in
 * the register those count that were on record on the day whose records count.
 *
 * @param records - the register of units and the histories, from `checkRecognitionRecords`
 * @param policy - what follows where no decision says
 * @param options - the day asked about, the day whose records count, and which units
 * @returns the standing of each unit of the day, ordered by id; or of each unit asked about, in the order asked,
 *   `not-applicable` where there is no such unit on the day
 * @issues none: what could be wrong was said by `checkRecognitionRecords`
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
 * );
 * const history = orThrow(
 *   parseRecognitionHistory({
 *     unitId: 'a',
 *     events: [{ kind: 'recognised', id: '1', on: '2025-04-22', forYear: 2024 }],
 *   }),
 * );
 * const records = orThrow(checkRecognitionRecords({ register, histories: [history] }));
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
  records: RecognitionRecords,
  policy: MaintenancePolicy,
  { asOf, knownAt = asOf, unitIds, withinId }: StandingsOptions,
): readonly Standing[] {
  const moment = { asOf, knownAt };
  const register = selectRegisterKnownAt(records.register, knownAt);
  const index = indexRegister(register);
  const titleOf = titlesThroughUnits({ index, histories: records.histories, policy, moment });
  const asked = unitIds ?? unitIdsOn(register, asOf, withinId);
  return asked.map((unitId) => {
    const reason = absenceOf(index, unitId, asOf);
    return reason === undefined
      ? standingOf(unitId, titleOf(unitId, asOf), policy, moment)
      : absentStanding(register, unitId, reason, policy, moment);
  });
}

function unitIdsOn(
  register: UnitRegister,
  on: PlainDate,
  withinId: UnitId | undefined,
): readonly UnitId[] {
  const area = withinId === undefined ? {} : { withinId };
  return selectUnitsOn(register, { on, level: 'ward', ...area }).map(({ id }) => id);
}

function absenceOf(index: RegisterIndex, id: UnitId, asOf: PlainDate): AbsentReason | undefined {
  const [first] = index.recordsOf(id);
  if (first === undefined) return 'unit-not-known';
  const record = recordOn(index, id, asOf);
  if (record !== undefined) return record.level === 'ward' ? undefined : 'level-holds-no-title';
  return beginningOf(first) > asOf ? 'unit-not-yet' : 'unit-ended';
}

function absentStanding(
  register: UnitRegister,
  unitId: UnitId,
  reason: AbsentReason,
  policy: MaintenancePolicy,
  moment: Moment,
): Standing {
  const successors =
    reason === 'unit-ended' ? selectSuccessors(register, { id: unitId, on: moment.asOf }) : [];
  return {
    unitId,
    ...moment,
    outcome: 'not-applicable',
    reason,
    ...(successors.length === 0 ? {} : { relatedUnitIds: successors }),
    eventIds: [],
    policy: policyReference(policy),
  };
}
