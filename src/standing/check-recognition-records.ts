import type { Issue } from '../foundation/issue/issue';
import { recordsIssue } from '../foundation/issue/kinds/records';
import { type Result, resultOf } from '../foundation/issue/result';
import { indexOf, type RegisterIndex } from '../unit/register-index';
import type { UnitId } from '../unit/unit';
import type { MaintenanceRules } from './maintenance-policy';
import { type PolicyCalendar, policyCalendar } from './policy-calendar';
import type { RecognitionEvent, RecognitionHistory } from './recognition-event';
import type { RecognitionRecords } from './recognition-records';
import { titleFaultsOf } from './title-faults';
import { canHoldTitle } from './title-levels';
import { unregulated } from './unregulated';

/**
 * Checks the histories of units against the register of units.
 *
 * @param records - the register, from `parseUnitRegister`, and the histories, from `parseRecognitionHistory`
 * @param rules - what is asked of registrations, and which levels can have a title; wards alone where absent
 * @returns the same records, when they fit each other
 * @issues `records/repeated-history`, `records/unknown-unit`, `records/outside-existence`, `records/level-holds-no-title`;
 *   `history/after-end`; `history/registration-too-late`; the warnings `history/before-recognition` and
 *   `history/registration-not-on-record`
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
 * );
 * const history = orThrow(
 *   parseRecognitionHistory({
 *     unitId: 'a',
 *     events: [{ kind: 'recognised', id: '1', on: '2025-04-22', forYear: 2024 }],
 *   }),
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
  const calendar = policyCalendar(rules);
  const placed = [
    ...repeatedHistories(histories),
    ...histories.flatMap((history, position) =>
      historyFaultsOf(index, history, ['histories', position], calendar),
    ),
  ];
  return resultOf(records, [
    ...placed,
    ...(placed.length > 0 ? [] : titleFaultsOf(index, histories, rules)),
  ]);
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

/** Finds where a history does not fit the register. */
export function historyFaultsOf(
  index: RegisterIndex,
  { unitId, events }: RecognitionHistory,
  path: Issue['path'],
  calendar: PolicyCalendar = policyCalendar(unregulated),
): readonly Issue[] {
  if (index.recordsOf(unitId).length === 0) {
    return [recordsIssue('records/unknown-unit', [...path, 'unitId'], { unitId })];
  }
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
