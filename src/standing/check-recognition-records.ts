import type { Issue } from '../foundation/issue/issue';
import { historyIssue } from '../foundation/issue/kinds/history';
import { recordsIssue } from '../foundation/issue/kinds/records';
import { type Result, resultOf } from '../foundation/issue/result';
import { formationsOf } from '../unit/formations-and-ending';
import { indexRegister, type RegisterIndex } from '../unit/register-index';
import type { UnitId } from '../unit/unit';
import { concernsTitle, notWithdrawn } from './history-contradictions';
import type { RecognitionEvent, RecognitionHistory } from './recognition-event';
import type { RecognitionRecords } from './recognition-records';
import { recordOn } from './titles-through-units';

/**
 * Checks the histories of units against the register of units.
 *
 * @param records - the register, from `parseUnitRegister`, and the histories, from `parseRecognitionHistory`
 * @returns the same records, when they fit each other
 * @issues `records/repeated-history`, `records/unknown-unit`, `records/outside-existence`,
 *   `records/level-holds-no-title`, `history/before-recognition` where a title was never given and no former unit can
 *   have passed one on
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
): readonly Issue[] {
  if (index.recordsOf(unitId).length === 0) {
    return [recordsIssue('records/unknown-unit', [...path, 'unitId'], { unitId })];
  }
  return [
    ...titleNeverGiven(index, { unitId, events }, path),
    ...events.flatMap((event, position) =>
      eventFaults(index, unitId, event, [...path, 'events', position, 'on']),
    ),
  ];
}

/** A unit made of others may have taken a title over; any other must have been given it. */
function titleNeverGiven(
  index: RegisterIndex,
  { unitId, events }: RecognitionHistory,
  path: Issue['path'],
): readonly Issue[] {
  const onTitle = notWithdrawn(events).filter(concernsTitle);
  const [first] = onTitle;
  const isMadeOfOthers = formationsOf(index, unitId).some(
    ({ predecessorIds }) => predecessorIds.length > 0,
  );
  if (first === undefined || isMadeOfOthers || onTitle.some(({ kind }) => kind === 'recognised')) {
    return [];
  }
  const { id, kind, on } = first;
  const place = [...path, 'events', events.indexOf(first)];
  return [historyIssue('history/before-recognition', place, { id, kind, on })];
}

/** A decision can be taken back when its unit is gone; nothing else can then be done to a title. */
function eventFaults(
  index: RegisterIndex,
  unitId: UnitId,
  { id, kind, on }: RecognitionEvent,
  path: Issue['path'],
): readonly Issue[] {
  if (kind === 'withdrawn') return [];
  const params = { unitId, id, on };
  const record = recordOn(index, unitId, on);
  if (record === undefined) return [recordsIssue('records/outside-existence', path, params)];
  // A commune may register, and be assessed, on its way to becoming a unit.
  if (kind === 'registered' || kind === 'assessed' || record.level === 'ward') return [];
  return [recordsIssue('records/level-holds-no-title', path, params)];
}
