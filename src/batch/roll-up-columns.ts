import type { AreaSummary, SummaryYears } from '../roll-up/area-summary';
import { addSummary, newSummary } from '../roll-up/growing-summary';
import type { GroupSummary } from '../roll-up/roll-up-by-group';
import type { PackedUnits, UnitState } from './packed-units';

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
 * const unit = { isRegistered: true, unitClass: 'kept', standing: { outcome: 'recognised', state: 'held', restsOn: 'recognised' }, verdicts: [] } as const;
 * const units = [
 *   { ...unit, provinceId: 'b', years: { from: 2024, to: 2024 } },
 *   { ...unit, provinceId: 'a', years: { from: 2024, to: 2024 } },
 *   { ...unit, provinceId: 'b', years: { from: 2024, to: 2024 } },
 * ];
 * const table = rollUpColumns(packUnits(units, ({ provinceId, years }) => `${provinceId} ${years.from}`));
 * console.log(table.map(({ key, summary }) => `${key}: ${summary.recognisedCount}`)); // [ 'a 2024: 1', 'b 2024: 2' ]
 * ```
 */
export function rollUpColumns(units: PackedUnits): readonly GroupSummary[] {
  const { groupKeys, groupYears, groups, unitStates, states } = units;
  const width = unitStates.length;
  const unitCounts = new Uint32Array(groupKeys.length * width);
  for (let row = 0; row < states.length; row += 1) {
    const cell = (groups[row] as number) * width + (states[row] as number);
    unitCounts[cell] = (unitCounts[cell] as number) + 1;
  }
  return groupKeys.map((key, group) => {
    const start = group * width;
    const years = groupYears[group] as SummaryYears;
    const counts = unitCounts.subarray(start, start + width);
    return { key, summary: summaryOf(unitStates, counts, years) };
  });
}

/** Adds up the units of every state. */
function summaryOf(
  unitStates: readonly UnitState[],
  unitCounts: Uint32Array,
  years: SummaryYears,
): AreaSummary {
  const summary = newSummary();
  unitStates.forEach((single, place) => {
    addSummary(summary, single, unitCounts[place] as number);
  });
  // Of units that are none on the day nothing is counted, for no years.
  return summary.unitCount === 0 ? summary : { ...summary, years };
}
