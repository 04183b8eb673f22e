import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import { existsOn } from './existence';
import type { Unit } from './unit';
import type { UnitRegister } from './unit-register';

/**
 * Says which official code is meant, and on which day: without the day it may name several units.
 *
 * @category Units
 */
export interface UnitCodeQuery {
  /** The official code. */
  readonly code: string;
  /** The day. */
  readonly on: PlainDate;
}

/**
 * Selects the unit that an official code names on a day.
 *
 * @param register - the units through the years
 * @param query - the code, and the day
 * @returns the unit; `undefined` where none has the code on that day, or several have it and none can be preferred
 * @issues none: a code that names no unit is an answer; `parseUnitRegister` warns of codes that name several
 * @category Units
 * @example
 * ```ts
 * import { orThrow, parsePlainDate, parseUnitRegister } from 'model-ward-rules';
 * import { selectUnitByCode } from 'model-ward-rules/register';
 *
 * // One code, two units: a made-up case of what happens when codes are reassigned.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [
 *       { id: 'old-a', code: '00001', name: 'A', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'new-b', code: '00001', name: 'B', level: 'ward', existsFrom: '2025-07-01' },
 *     ],
 *     successions: [
 *       { kind: 'abolish', on: '2025-07-01', fromIds: ['old-a'], intoIds: [] },
 *       { kind: 'create', on: '2025-07-01', fromIds: [], intoIds: ['new-b'] },
 *     ],
 *   }),
 *   console.warn,
 * );
 * for (const day of ['2025-06-30', '2025-07-01']) {
 *   console.log(selectUnitByCode(register, { code: '00001', on: orThrow(parsePlainDate(day)) })?.id);
 *   // old-a
 *   // new-b
 * }
 * ```
 */
export function selectUnitByCode(
  { units }: UnitRegister,
  { code, on }: UnitCodeQuery,
): Unit | undefined {
  assertDay(on, 'on');
  const [unit, another] = units.filter((one) => one.code === code && existsOn(one, on));
  return another === undefined ? unit : undefined;
}
