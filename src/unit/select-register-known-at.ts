import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import { knownSuccessions } from './known-successions';
import {
  endTold,
  indexOf,
  type RegisterIndex,
  registerOf,
  successionsStarting,
} from './register-index';
import type { Unit } from './unit';
import type { Succession, UnitRegister } from './unit-register';

/**
 * Selects the part of a register that was known on a day: what successions recorded later brought about is undone.
 *
 * Units that such a succession formed are left out, units that it ended go on, and a unit that went on through it keeps
 * its former name, parent and level. A succession counts as known, too, where something known could not have been
 * without it: it made a unit that later passed on, or a parent, or moved the children of an area that ended. What no
 * succession tells is always known.
 *
 * @typeParam Register - a register, or its index
 * @param given - the units through the years, or the index of them
 * @param knownAt - the day whose records count
 * @returns the register of that day, in the order of the register given; it, too, agrees with itself. What was given, where
 *   all of it was on record
 * @issues none: there is a register for every day
 * @category Units
 * @example
 * ```ts
 * import { orThrow, parsePlainDate, parseUnitRegister, plainDate } from 'model-ward-rules';
 * import { selectRegisterKnownAt, selectUnitsOn } from 'model-ward-rules/register';
 *
 * // A made-up merger of July that the host heard of in September.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [
 *       { id: 'a', name: 'A', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'b', name: 'B', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'c', name: 'C', level: 'ward', existsFrom: '2025-07-01' },
 *     ],
 *     successions: [
 *       { kind: 'merge', on: '2025-07-01', recordedOn: '2025-09-15', fromIds: ['a', 'b'], intoIds: ['c'] },
 *     ],
 *   }),
 *   console.warn,
 * );
 * const on = plainDate('2025-08-01');
 * for (const day of ['2025-08-31', '2025-09-30']) {
 *   const known = selectRegisterKnownAt(register, orThrow(parsePlainDate(day)));
 *   console.log(selectUnitsOn(known, { on }).map(({ id }) => id).join(' '));
 *   // a b
 *   // c
 * }
 * ```
 */
export function selectRegisterKnownAt<Register extends UnitRegister | RegisterIndex>(
  given: Register,
  knownAt: PlainDate,
): Register | UnitRegister {
  assertDay(knownAt, 'knownAt');
  const register = registerOf(given);
  // Where everything was on record there is nothing to undo, and an index serves on.
  if (register.successions.every(({ on, recordedOn = on }) => recordedOn <= knownAt)) return given;
  const index = indexOf(given);
  const known = knownSuccessions(register, index, knownAt);
  const isKnown: IsKnown = (told) => told.length === 0 || told.some((one) => known.has(one));
  return {
    units: register.units.flatMap((unit) => unitAsKnown(unit, index, isKnown)),
    successions: register.successions.filter((one) => known.has(one)),
  };
}

/** Says whether something is known that these successions tell; what none tells always is. */
type IsKnown = (told: readonly Succession[]) => boolean;

function unitAsKnown(unit: Unit, index: RegisterIndex, isKnown: IsKnown): readonly Unit[] {
  const records = index.recordsOf(unit.id);
  const hasBegun = (record: Unit): boolean => isKnown(successionsStarting(index, record));
  if (!hasBegun(records[0] as Unit) || !hasBegun(unit)) return [];
  const [next] = records.slice(records.indexOf(unit) + 1).filter(hasBegun);
  const last = records[records.length - 1] as Unit;
  const lastDay = isKnown(endTold(index, last)) ? last.endedOn : undefined;
  return [endedOn(unit, next === undefined ? lastDay : next.existsFrom)];
}

function endedOn(unit: Unit, day: PlainDate | undefined): Unit {
  if (unit.endedOn === day) return unit;
  const { endedOn: _, ...open } = unit;
  return day === undefined ? open : { ...open, endedOn: day };
}
