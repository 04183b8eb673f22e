import { assertDay } from '../../foundation/value/assert-day';
import { groupByKey } from '../../foundation/value/group-by-key';
import type { PlainDate } from '../../foundation/value/plain-date';
import { existsOn } from '../../unit/existence';
import { indexRegister } from '../../unit/register-index';
import type { Unit, UnitLevel } from '../../unit/unit';
import type { UnitRegister } from '../../unit/unit-register';
import { letterSetOf } from '../text/letter-set';
import { textKey } from '../text/text-key';
import { withoutMarks } from '../text/without-marks';
import { type AreaAlias, areaAliases } from './area-aliases';
import { nameKeysOf } from './name-readings';
import { sealed, type UnitNameIndex } from './unit-name-index';

/**
 * Says which units are looked for by their names.
 *
 * @category Intake
 */
export interface UnitNameOptions {
  /** The day on which the units are asked for: names, areas and codes are those of that day. */
  readonly asOf: PlainDate;
  /** The level of the units that are looked for, or several; wards where absent. */
  readonly level?: UnitLevel | readonly UnitLevel[];
  /** Further ways to write the names of areas, beside those that are always known. */
  readonly aliases?: readonly AreaAlias[];
}

/**
 * Makes an index of the names and codes in a register, to find the units that a table speaks of.
 *
 * @param register - the units through the years
 * @param options - the day, the levels that are looked for, and aliases of areas
 * @returns the index, for `matchUnitName` and `matchUnitCode`
 * @issues none: every register can be searched
 * @category Intake
 * @example
 * ```ts
 * import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
 * import { indexUnitNames, matchUnitName } from 'model-ward-rules/intake';
 *
 * // Made-up wards.
 * const register = orThrow(
 *   parseUnitRegister({ units: [{ id: 'w1', name: 'Bến Hòa', level: 'ward' }], successions: [] }),
 *   console.warn,
 * );
 * const index = indexUnitNames(register, { asOf: plainDate('2025-07-01') });
 * console.log(orThrow(matchUnitName(index, { name: 'CA P. Bến Hoà' }), console.warn).id); // w1
 * ```
 */
export function indexUnitNames(
  register: UnitRegister,
  { asOf, level = 'ward', aliases = [] }: UnitNameOptions,
): UnitNameIndex {
  assertDay(asOf, 'asOf');
  const levels = new Set([level].flat());
  const wanted = register.units.filter((unit) => levels.has(unit.level));
  const keysOf = new Map(register.units.map((unit) => [unit, nameKeysOf(unit)]));
  const keysOfUnit = (unit: Unit): readonly string[] => keysOf.get(unit) as readonly string[];
  const byBareName = groupByKey(
    wanted.filter((unit) => existsOn(unit, asOf)),
    (unit) => [...new Set(keysOfUnit(unit).map(withoutMarks))],
  );
  const bareNames = [...byBareName.keys()].map((bareName) => ({
    bareName,
    letters: letterSetOf(bareName),
  }));
  return sealed({
    asOf,
    register: indexRegister(register),
    byName: groupByKey(wanted, keysOfUnit),
    levels: [...levels],
    allByName: groupByKey(register.units, keysOfUnit),
    byBareCode: groupByKey(wanted, ({ code }) =>
      code === undefined ? [] : [code.replace(LEADING_ZEROS, '')],
    ),
    nearestAreas: new Map(),
    byCode: groupByKey(wanted, ({ code }) => (code === undefined ? [] : [code])),
    byBareName,
    bareNamesOfLength: groupByKey(bareNames, ({ bareName }) => [bareName.length]),
    keysOf,
    aliases: groupByKey([...areaAliases, ...aliases], ({ alias }) => [textKey(alias)]),
  });
}

const LEADING_ZEROS = /^0+(?=.)/;
