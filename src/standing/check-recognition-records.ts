import { type Issue, issueOf } from '../foundation/issue';
import { type Result, resultOf } from '../foundation/result';
import { indexRegister, type RegisterIndex } from '../unit/register-index';
import type { UnitId } from '../unit/unit';
import type { RecognitionEvent, RecognitionHistory } from './recognition-event';
import type { RecognitionRecords } from './recognition-records';
import { recordOn } from './titles-through-units';

/**
 * Checks the histories of wards against the register of units.
 *
 * @param records - the register, from `parseUnitRegister`, and the histories, from `parseRecognitionHistory`
 * @returns the same records, when they fit each other
 * @issues `records/repeated-history`, `records/unknown-unit`, `records/outside-existence`, `records/not-a-ward`
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
export function checkRecognitionRecords(records: RecognitionRecords): Result<RecognitionRecords> {
  const { register, histories } = records;
  const index = indexRegister(register);
  return resultOf(records, [
    ...repeatedHistories(histories),
    ...histories.flatMap((history, position) =>
      historyFaultsOf(index, history, ['histories', position]),
    ),
  ]);
}

function repeatedHistories(histories: readonly RecognitionHistory[]): readonly Issue[] {
  const seen = new Set<UnitId>();
  return histories.flatMap(({ unitId }, position) => {
    if (seen.has(unitId)) {
      return [issueOf('records/repeated-history', ['histories', position, 'unitId'], { unitId })];
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
): readonly Issue[] {
  if (index.recordsOf(unitId).length === 0) {
    return [issueOf('records/unknown-unit', [...path, 'unitId'], { unitId })];
  }
  return events.flatMap((event, position) =>
    eventFaults(index, unitId, event, [...path, 'events', position, 'on']),
  );
}

/** A decision can be taken back when its ward is gone; nothing else can then be done to a title. */
function eventFaults(
  index: RegisterIndex,
  unitId: UnitId,
  { id, kind, on }: RecognitionEvent,
  path: Issue['path'],
): readonly Issue[] {
  if (kind === 'withdrawn') return [];
  const params = { unitId, id, on };
  const record = recordOn(index, unitId, on);
  if (record === undefined) return [issueOf('records/outside-existence', path, params)];
  // A commune may register, and be assessed, on its way to becoming a ward.
  if (kind === 'registered' || kind === 'assessed' || record.level === 'ward') return [];
  return [issueOf('records/not-a-ward', path, params)];
}
