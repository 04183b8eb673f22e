import { indexOf, type RegisterIndex } from './register-index';
import {
  assertPathDays,
  existingAmong,
  forwards,
  type SuccessionPathQuery,
  unitsReached,
} from './succession-path';
import type { UnitId } from './unit';
import type { UnitRegister } from './unit-register';

/**
 * Selects the units of a later day into which a unit passed, through every succession on the way; the unit itself where
 * it goes on.
 *
 * @param register - the units through the years, or the index of them
 * @param query - which unit, the later day, and the day on which the unit is taken
 * @returns the ids in order; none where it passed into nothing, or does not stand when it is taken
 * @issues none: to pass into nothing is an answer
 * @category Units
 * @example
 * ```ts
 * import { orThrow, parseUnitRegister, plainDate, type UnitId } from 'model-ward-rules';
 * import { selectSuccessors } from 'model-ward-rules/register';
 *
 * // Made-up units: B splits off A, and later both change.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [
 *       { id: 'a', name: 'A', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'b', name: 'B', level: 'ward', existsFrom: '2022-01-01', endedOn: '2025-07-01' },
 *       { id: 'c', name: 'C', level: 'ward', existsFrom: '2025-07-01' },
 *       { id: 'd', name: 'D', level: 'ward', existsFrom: '2025-07-01' },
 *     ],
 *     successions: [
 *       { kind: 'split', on: '2022-01-01', fromIds: ['a'], intoIds: ['a', 'b'] },
 *       { kind: 'rename', on: '2025-07-01', fromIds: ['a'], intoIds: ['c'] },
 *       { kind: 'rename', on: '2025-07-01', fromIds: ['b'], intoIds: ['d'] },
 *     ],
 *   }),
 *   console.warn,
 * );
 * const id = 'a' as UnitId;
 * const on = plainDate('2025-07-01');
 * console.log(selectSuccessors(register, { id, on }).join(' ')); // c d
 * const takenOn = plainDate('2024-12-31');
 * console.log(selectSuccessors(register, { id, on, takenOn }).join(' ')); // c
 * ```
 */
export function selectSuccessors(
  register: UnitRegister | RegisterIndex,
  query: SuccessionPathQuery,
): readonly UnitId[] {
  assertPathDays(query);
  const index = indexOf(register);
  const span = { after: query.takenOn ?? '', until: query.on };
  const reached = unitsReached(index, query.id, span, forwards);
  return existingAmong(index, reached, query);
}
