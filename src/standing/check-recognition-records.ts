import type { Issue } from '../foundation/issue/issue';
import { recordsIssue } from '../foundation/issue/kinds/records';
import { type Result, resultOf } from '../foundation/issue/result';
import { formationsOf } from '../unit/formations-and-ending';
import { indexOf, type RegisterIndex } from '../unit/register-index';
import type { UnitId } from '../unit/unit';
import type { MaintenanceRules } from './maintenance-policy';
import { type PolicyCalendar, policyCalendar } from './policy-calendar';
import type { RecognitionEvent, RecognitionHistory } from './recognition-event';
import type { RecognitionRecords } from './recognition-records';
import { type PlacedHistory, titleFaultsOf } from './title-faults';
import { canHoldTitle } from './title-levels';
import { unregulated } from './unregulated';

/**
 * Checks the histories of units against the register of units.
 *
 * @param records - the register, from `parseUnitRegister`, and the histories, from `parseRecognitionHistory`
 * @param rules - what is asked of registrations, and which levels can have a title; wards alone where absent
 * @returns the same records, when they fit each other
 * @issues `records/repeated-history`, `records/unknown-unit`, `records/outside-existence`, `records/level-holds-no-title`;
 *   `history/before-recognition`, `history/after-end`; `history/registration-too-late` and the warning
 *   `history/registration-not-on-record`; `input/too-many-issues`
 * @category Standing
 * @example
 * ```ts
 * import { checkRecognitionRecords, orThrow, parseRecognitionHistory, parseUnitRegister } from 'model-ward-rules';
 *
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [{ id: 'a', name: 'A', level: 'ward', existsFrom: '2025-07-01' }],
 *     successions: [],
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
 * const checked = checkRecognitionRecords({ register, histories: [history] });
 * console.log(checked.ok ? 'fits' : checked.issues[0]?.code); // records/outside-existence
 * ```
 */
export function checkRecognitionRecords(
  records: RecognitionRecords,
  rules: MaintenanceRules = unregulated,
): Result<RecognitionRecords> {
  const { register, histories } = records;
  const index = indexOf(register);
  const placed = histories.map((history, position) => ({
    history,
    path: ['histories', position],
  }));
  const faults = [
    ...repeatedHistories(histories),
    ...placed.flatMap((one) => placementFaultsOf(index, one, rules)),
  ];
  return resultOf(records, faults.length > 0 ? faults : titleFaultsOf(index, placed, rules));
}

function repeatedHistories(histories: readonly RecognitionHistory[]): readonly Issue[] {
  const seen = new Set<UnitId>();
  return histories.flatMap(({ unitId }, position) => {
    if (seen.has(unitId)) {
      return [
        recordsIssue('records/repeated-history', ['histories', position, 'unitId'], { unitId }),
      ];
    }
    seen.add(unitId);
    return [];
  });
}

/**
 * Finds where a history alone does not fit the register. Whether a unit that was made of others had a title is known only with
 * the histories of those.
 */
export function historyFaultsOf(
  index: RegisterIndex,
  history: RecognitionHistory,
  path: Issue['path'],
): readonly Issue[] {
  const placed = { history, path };
  const faults = placementFaultsOf(index, placed, unregulated);
  const isMadeOfOthers = formationsOf(index, history.unitId).some(
    ({ predecessorIds }) => predecessorIds.length > 0,
  );
  return faults.length > 0 || isMadeOfOthers ? faults : titleFaultsOf(index, [placed], unregulated);
}

function placementFaultsOf(
  index: RegisterIndex,
  { history: { unitId, events }, path }: PlacedHistory,
  rules: MaintenanceRules,
): readonly Issue[] {
  if (index.recordsOf(unitId).length === 0) {
    return [recordsIssue('records/unknown-unit', [...path, 'unitId'], { unitId })];
  }
  const calendar = policyCalendar(rules);
  return events.flatMap((event, position) => {
    const code = eventFault(index, unitId, event, calendar);
    const { id, on } = event;
    const place = [...path, 'events', position, 'on'];
    return code === undefined ? [] : [recordsIssue(code, place, { unitId, id, on })];
  });
}

/** A decision can be withdrawn when its unit is gone; nothing else can then be done to a title. */
function eventFault(
  index: RegisterIndex,
  unitId: UnitId,
  { kind, on }: RecognitionEvent,
  calendar: PolicyCalendar,
): 'records/outside-existence' | 'records/level-holds-no-title' | undefined {
  if (kind === 'withdrawn') return undefined;
  const record = index.recordOn(unitId, on);
  if (record === undefined) return 'records/outside-existence';
  // A commune may register, and be assessed, on its way to becoming a ward.
  if (kind === 'registered' || kind === 'assessed') return undefined;
  return canHoldTitle(record, calendar.policyOn(on)) ? undefined : 'records/level-holds-no-title';
}
