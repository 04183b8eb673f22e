import { type Result, resultOf } from '../../foundation/issue/result';
import type { Unit } from '../../unit/unit';
import type { Succession, UnitRegister } from '../../unit/unit-register';
import type { Cell } from '../cell/cell';
import { ID_SEPARATOR } from '../units/read-succession';
import { readUnitRegisterRows } from '../units/read-unit-register-rows';
import { successionHeaders, unitHeaders } from '../units/unit-headers';
import { type ExportedRows, exportRows } from './export-rows';
import { readsOtherwise } from './lossy-round-trip';

/**
 * Holds the two tables of a register, ready for any writer of CSV files or spreadsheets.
 *
 * @category Intake
 */
export interface ExportedUnitTables {
  /** The units, below a header of field names. */
  readonly units: ExportedRows;
  /** The successions, below a header of field names. */
  readonly successions: ExportedRows;
}

/**
 * Writes a register of units as the rows of two tables that `readUnitRegisterRows` reads back to the same.
 *
 * @param register - the register, from `parseUnitRegister`
 * @returns the rows of both tables, formulas escaped
 * @issues `input/too-many-issues`; `table/lossy-round-trip`, such as for an id with a semicolon in it
 * @category Intake
 * @example
 * ```ts
 * import { orThrow, parseUnitRegister } from 'model-ward-rules';
 * import { exportUnitRows } from 'model-ward-rules/intake';
 *
 * // A made-up ward.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [{ id: 'a', code: '00001', name: 'Bến Hòa', level: 'ward' }],
 *     successions: [],
 *   }),
 *   console.warn,
 * );
 * console.log(orThrow(exportUnitRows(register), console.warn).units[1]?.slice(0, 4));
 * // [ 'a', '00001', 'Bến Hòa', 'ward' ]
 * ```
 */
export function exportUnitRows({ units, successions }: UnitRegister): Result<ExportedUnitTables> {
  const unitFields = Object.keys(unitHeaders) as (keyof Unit)[];
  const successionFields = Object.keys(successionHeaders) as (keyof Succession)[];
  const tables = {
    units: exportRows([unitFields, ...units.map((unit) => unitFields.map((field) => unit[field]))]),
    successions: exportRows([
      successionFields,
      ...successions.map((one) => successionFields.map((field) => cellOf(one[field]))),
    ]),
  };
  const read = readUnitRegisterRows(tables);
  return resultOf(tables, [
    ...readsOtherwise(units, valuesOf(read.units), ['units']),
    ...readsOtherwise(successions, valuesOf(read.successions), ['successions']),
  ]);
}

const cellOf = (value: Succession[keyof Succession]): Cell =>
  typeof value === 'object' ? value.join(ID_SEPARATOR) : value;

const valuesOf = <Value>({
  accepted,
}: {
  readonly accepted: readonly { readonly value: Value }[];
}): readonly Value[] => accepted.map(({ value }) => value);
