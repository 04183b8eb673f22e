import { daysAfter } from '../foundation/value/day-arithmetic';
import { indexOf, type RegisterIndex } from './register-index';
import {
  assertPathDays,
  backwards,
  existingAmong,
  type SuccessionPathQuery,
  unitsReached,
} from './succession-path';
import type { UnitId } from './unit';
import type { UnitRegister } from './unit-register';

/**
 * Selects the units of an earlier day out of which a unit came, through every succession on the way; the unit itself
 * where it stood already.
 *
 * @param register - the units through the years, or the index of them
 * @param query - which unit, the earlier day, and the day on which the unit is taken
 * @returns the ids in order; none where it came from nothing, or does not stand when it is taken
 * @issues none: to come from nothing is an answer
 * @category Units
 * @example
 * ```ts
 * import { orThrow, parseUnitRegister, plainDate, type UnitId } from 'model-ward-rules';
 * import { selectPredecessors } from 'model-ward-rules/register';
 *
 * // Made-up units: A and B merge into C.
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
 * const on = plainDate('2024-12-31');
 * console.log(selectPredecessors(register, { id: 'c' as UnitId, on }).join(' ')); // a b
 * ```
 */
export function selectPredecessors(
  register: UnitRegister | RegisterIndex,
  query: SuccessionPathQuery,
): readonly UnitId[] {
  assertPathDays(query);
  const index = indexOf(register);
  // A succession of the day on which the unit is taken has happened; one of the earlier day itself has, too.
  const after = query.takenOn === undefined ? '~' : daysAfter(query.takenOn, 1);
  const span = { after, until: daysAfter(query.on, 1) };
  const reached = unitsReached(index, query.id, span, backwards);
  return existingAmong(index, reached, query);
}
