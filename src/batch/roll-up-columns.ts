import { newSummary } from '../roll-up/add-unit';
import type { AreaSummary } from '../roll-up/area-summary';
import type { GroupSummary } from '../roll-up/roll-up-by-group';
import type { PackedUnits } from './packed-units';
import { addUnits } from './ward-state';

/**
 * Counts packed units by their group: what `rollUpUnitsBy` gives, from columns.
 *
 * @param units - the columns, from `packUnits`
 * @returns the groups, by key
 * @issues none: every unit can be counted
 * @category Batch
 * @example
 * ```ts
 * import { packUnits, rollUpColumns } from 'model-ward-rules/batch';
 *
 * const unit = { isRegistered: true, isNewlyBuilt: false, standing: { outcome: 'recognised', state: 'held', restsOn: 'recognised' }, verdicts: [] } as const;
 * const units = [
 *   { ...unit, provinceId: 'b', year: 2024 },
 *   { ...unit, provinceId: 'a', year: 2024 },
 *   { ...unit, provinceId: 'b', year: 2024 },
 * ];
 * const table = rollUpColumns(packUnits(units, ({ provinceId, year }) => `${provinceId} ${year}`));
 * console.log(table.map(({ key, summary }) => `${key}: ${summary.recognisedCount}`)); // [ 'a 2024: 1', 'b 2024: 2' ]
 * ```
 */
export function rollUpColumns(units: PackedUnits): readonly GroupSummary[] {
  const { groupKeys, groups, unitStates, states } = units;
  const width = unitStates.length;
  const unitCounts = new Uint32Array(groupKeys.length * width);
  for (let row = 0; row < states.length; row += 1) {
    const cell = (groups[row] as number) * width + (states[row] as number);
    unitCounts[cell] = (unitCounts[cell] as number) + 1;
  }
  return groupKeys.map((key, group) => {
    const start = group * width;
    return { key, summary: summaryOf(unitStates, unitCounts.subarray(start, start + width)) };
  });
}

/** Adds up the units of every state. */
function summaryOf(unitStates: readonly AreaSummary[], unitCounts: Uint32Array): AreaSummary {
  const summary = newSummary();
  unitStates.forEach((single, place) => {
    addUnits(summary, single, unitCounts[place] as number);
  });
  return summary;
}
