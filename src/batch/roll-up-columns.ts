import { newSummary } from '../roll-up/add-ward';
import type { AreaSummary } from '../roll-up/area-summary';
import type { GroupSummary } from '../roll-up/roll-up-by-group';
import type { PackedWards } from './packed-wards';
import { addState, STATE_COUNT } from './ward-state';

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
  const occurring = selectOccurring(states);
  const width = occurring.length;
  const places = new Uint16Array(STATE_COUNT);
  occurring.forEach((state, place) => {
    places[state] = place;
  });
  const wardCounts = new Uint32Array(groupKeys.length * width);
  for (let row = 0; row < states.length; row += 1) {
    const place = places[states[row] as number] as number;
    const cell = (groups[row] as number) * width + place;
    wardCounts[cell] = (wardCounts[cell] as number) + 1;
  }
  return groupKeys.map((key, group) => {
    const start = group * width;
    return { key, summary: summaryOf(occurring, wardCounts.subarray(start, start + width)) };
  });
}

/** Few of all states occur in a country; a table of those alone stays in the nearest memory. */
function selectOccurring(states: Uint16Array): readonly number[] {
  const occurs = new Uint8Array(STATE_COUNT);
  for (let row = 0; row < states.length; row += 1) occurs[states[row] as number] = 1;
  return Array.from(occurs.keys()).filter((state) => occurs[state] === 1);
}

/** Adds up the wards of every state. */
function summaryOf(occurring: readonly number[], wardCounts: Uint32Array): AreaSummary {
  const summary = newSummary();
  occurring.forEach((state, place) => {
    const wardCount = wardCounts[place] as number;
    if (wardCount > 0) addState(summary, state, wardCount);
  });
  return summary;
}
