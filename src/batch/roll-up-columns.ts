import { newSummary } from '../roll-up/add-ward';
import type { AreaSummary } from '../roll-up/area-summary';
import type { GroupSummary } from '../roll-up/roll-up-by-group';
import type { PackedWards } from './packed-wards';
import { addWards } from './ward-state';

/**
 * Counts packed wards by their group: what `rollUpWardsBy` gives, from columns.
 *
 * @param wards - the columns, from `packWards`
 * @returns the groups, by key
 * @issues none: every ward can be counted
 * @category Batch
 * @example
 * ```ts
 * import { packWards, rollUpColumns } from 'model-ward-rules';
 *
 * const ward = { isRegistered: true, isNewlyBuilt: false, standing: { outcome: 'recognised', reason: 'decided' }, verdicts: [] } as const;
 * const wards = [
 *   { ...ward, provinceId: 'b', year: 2024 },
 *   { ...ward, provinceId: 'a', year: 2024 },
 *   { ...ward, provinceId: 'b', year: 2024 },
 * ];
 * const table = rollUpColumns(packWards(wards, ({ provinceId, year }) => `${provinceId} ${year}`));
 * console.log(table.map(({ key, summary }) => `${key}: ${summary.recognisedCount}`)); // [ 'a 2024: 1', 'b 2024: 2' ]
 * ```
 */
export function rollUpColumns(wards: PackedWards): readonly GroupSummary[] {
  const { groupKeys, groups, wardStates, states } = wards;
  const width = wardStates.length;
  const wardCounts = new Uint32Array(groupKeys.length * width);
  for (let row = 0; row < states.length; row += 1) {
    const cell = (groups[row] as number) * width + (states[row] as number);
    wardCounts[cell] = (wardCounts[cell] as number) + 1;
  }
  return groupKeys.map((key, group) => {
    const start = group * width;
    return { key, summary: summaryOf(wardStates, wardCounts.subarray(start, start + width)) };
  });
}

/** Adds up the wards of every state. */
function summaryOf(wardStates: readonly AreaSummary[], wardCounts: Uint32Array): AreaSummary {
  const summary = newSummary();
  wardStates.forEach((single, place) => {
    addWards(summary, single, wardCounts[place] as number);
  });
  return summary;
}
