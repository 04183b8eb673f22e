import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import { existsOn } from './existence';
import type { Unit, UnitId } from './unit';
import type { UnitRegister } from './unit-register';

/**
 * Says which unit is meant, and on which day.
 *
 * @category Units
 */
export interface UnitQuery {
  /** Which unit. */
  readonly id: UnitId;
  /** The day. */
  readonly on: PlainDate;
}

/**
 * Selects a unit as it stands on a day: with the name, level and parent of that day.
 *
 * @param register - the units through the years
 * @param query - which unit, and the day
 * @returns the record about that day; `undefined` where the unit does not stand on it, or is unknown
 * @issues none: a unit that is not there is an answer
 * @category Units
 * @example
 * ```ts
 * import { orThrow, parseUnitRegister, plainDate, type UnitId } from 'model-ward-rules';
 * import { selectUnitOn } from 'model-ward-rules/register';
 *
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [
 *       { id: 'w-1', name: 'Cũ', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'w-1', name: 'Mới', level: 'ward', existsFrom: '2025-07-01' },
 *     ],
 *     successions: [{ kind: 'rename', on: '2025-07-01', fromIds: ['w-1'], intoIds: ['w-1'] }],
 *   }),
 *   console.warn,
 * );
 * const id = 'w-1' as UnitId;
 * console.log(selectUnitOn(register, { id, on: plainDate('2025-06-30') })?.name); // Cũ
 * console.log(selectUnitOn(register, { id, on: plainDate('2025-07-01') })?.name); // Mới
 * ```
 */
export function selectUnitOn({ units }: UnitRegister, { id, on }: UnitQuery): Unit | undefined {
  assertDay(on, 'on');
  return units.find((unit) => unit.id === id && existsOn(unit, on));
}
