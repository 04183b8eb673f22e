import { type AreaSummary, emptySummary, mergeSummaries } from '../roll-up/area-summary';
import type { GroupSummary } from '../roll-up/roll-up-by-group';
import type { PackedWards } from './packed-wards';
import { STATE_COUNT, summaryOfState } from './ward-state';

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
export function rollUpColumns({ groupKeys, groups, states }: PackedWards): readonly GroupSummary[] {
  const wardCounts = new Uint32Array(groupKeys.length * STATE_COUNT);
  for (let row = 0; row < states.length; row += 1) {
    const cell = (groups[row] as number) * STATE_COUNT + (states[row] as number);
    wardCounts[cell] = (wardCounts[cell] as number) + 1;
  }
  return groupKeys.map((key, group) => {
    const start = group * STATE_COUNT;
    return { key, summary: summaryOf(wardCounts.subarray(start, start + STATE_COUNT)) };
  });
}

/** Adds up the wards of every state; at 0 stands what is no ward. */
function summaryOf(wardCounts: Uint32Array): AreaSummary {
  let summary = emptySummary;
  for (let state = 1; state < STATE_COUNT; state += 1) {
    const wardCount = wardCounts[state] as number;
    if (wardCount > 0) summary = mergeSummaries(summary, summaryOfState(state, wardCount));
  }
  return summary;
}
