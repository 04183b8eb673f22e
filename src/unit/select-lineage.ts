import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import { beginningOf } from './existence';
import { endingOf, formationsOf } from './formations-and-ending';
import type { UnitLineage } from './lineage';
import { indexRegister } from './register-index';
import type { UnitId } from './unit';
import type { UnitRegister } from './unit-register';

/**
 * Says whose lineage is meant, and up to which day.
 *
 * @category Units
 */
export interface LineageQuery {
  /** Which unit. */
  readonly id: UnitId;
  /** The last day that counts: what happens later is left out. */
  readonly asOf: PlainDate;
}

/**
 * Selects what is told of a unit up to a day: how it was formed, what passed into it, and how it ended if it has.
 *
 * @param register - the units through the years
 * @param query - which unit, and the last day that counts
 * @returns the lineage; `undefined` where the unit is unknown or has not begun by that day
 * @issues none: a unit without a lineage is an answer
 * @category Units
 * @example
 * ```ts
 * import { orThrow, parseUnitRegister, plainDate, type UnitId } from 'model-ward-rules';
 * import { selectLineage } from 'model-ward-rules/register';
 *
 * // Made-up units: B merges into A, which goes on.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [
 *       { id: 'a', name: 'A', level: 'ward' },
 *       { id: 'b', name: 'B', level: 'ward', endedOn: '2025-07-01' },
 *     ],
 *     successions: [{ kind: 'merge', on: '2025-07-01', fromIds: ['a', 'b'], intoIds: ['a'] }],
 *   }),
 *   console.warn,
 * );
 * const asOf = plainDate('2025-12-31');
 * console.log(selectLineage(register, { id: 'a' as UnitId, asOf })?.formations[0]?.predecessorIds.join(' ')); // a b
 * const ending = selectLineage(register, { id: 'b' as UnitId, asOf })?.ending;
 * console.log(ending?.on, ending?.successorIds.join(' ')); // 2025-07-01 a
 * ```
 */
export function selectLineage(
  register: UnitRegister,
  { id, asOf }: LineageQuery,
): UnitLineage | undefined {
  assertDay(asOf, 'asOf');
  const index = indexRegister(register);
  const [first] = index.recordsOf(id);
  if (first === undefined || beginningOf(first) > asOf) return undefined;
  const formations = formationsOf(index, id).filter(({ on }) => on <= asOf);
  const ending = endingOf(index, id);
  return ending === undefined || ending.on > asOf ? { id, formations } : { id, formations, ending };
}
