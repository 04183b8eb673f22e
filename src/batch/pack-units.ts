import { notParsed } from '../foundation/issue/not-parsed';
import { inOrder } from '../foundation/text/text-order';
import type { SummaryYears } from '../roll-up/area-summary';
import { isSameYears } from '../roll-up/merge-summaries';
import { rollUpUnits } from '../roll-up/roll-up-units';
import type { UnitResult } from '../roll-up/unit-result';
import type { PackedUnits, UnitState } from './packed-units';
import { stateKeyOf } from './unit-state';

/**
 * Packs units into columns, to be rolled up as often as wanted: a number for the group of each, and one for all that counts.
 *
 * @typeParam Unit - what the host knows of a unit besides its results
 * @param units - every unit, assessed or not
 * @param keyOf - names the group of a unit: a province, or a province with a year
 * @returns a row for each unit, in the order given
 * @throws {@link InputError} where units of one group are counted for different years
 * @issues `argument/not-parsed` (thrown)
 * @category Batch
 * @example
 * ```ts
 * import { packUnits } from 'model-ward-rules/batch';
 *
 * const years = { from: 2024, to: 2024 };
 * const unit = { years, isRegistered: true, unitClass: 'kept', standing: { outcome: 'recognised', state: 'held', restsOn: 'recognised' }, verdicts: [] } as const;
 * const { groupKeys, groups } = packUnits(
 *   [
 *     { ...unit, provinceId: 'b' },
 *     { ...unit, provinceId: 'a' },
 *   ],
 *   ({ provinceId }) => provinceId,
 * );
 * console.log(groupKeys, [...groups]); // [ 'a', 'b' ] [ 1, 0 ]
 * ```
 */
export function packUnits<Unit extends UnitResult>(
  units: readonly Unit[],
  keyOf: (unit: Unit) => string,
): PackedUnits {
  const keys = units.map(keyOf);
  const groupKeys = inOrder(keys);
  const places = new Map(groupKeys.map((key, place) => [key, place]));
  return {
    groupKeys,
    groupYears: yearsOf(units, keys, groupKeys),
    groups: Uint32Array.from(keys, (key) => places.get(key) as number),
    ...packStates(units),
  };
}

/** The years of each group. */
function yearsOf(
  units: readonly UnitResult[],
  keys: readonly string[],
  groupKeys: readonly string[],
): readonly SummaryYears[] {
  const yearsByKey = new Map<string, SummaryYears>();
  units.forEach((unit, row) => {
    const key = keys[row] as string;
    const years = yearsByKey.get(key) ?? unit.years;
    if (!isSameYears(years, unit.years)) notParsed(unit, 'units', 'mergeSummaries');
    yearsByKey.set(key, years);
  });
  return groupKeys.map((key) => yearsByKey.get(key) as SummaryYears);
}

function packStates(units: readonly UnitResult[]): Pick<PackedUnits, 'unitStates' | 'states'> {
  const unitStates: UnitState[] = [];
  const places = new Map<number, number>();
  const states = Uint16Array.from(units, (unit) => {
    const { years: _, ...single } = rollUpUnits([unit]);
    const key = stateKeyOf(single);
    const place = places.get(key) ?? unitStates.push(single) - 1;
    places.set(key, place);
    return place;
  });
  return { unitStates, states };
}
