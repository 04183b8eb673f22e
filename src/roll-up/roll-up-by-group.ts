import { compareTexts } from '../foundation/text-order';
import { addWard, type GrowingSummary, newSummary } from './add-ward';
import { type AreaSummary, mergeSummaries } from './area-summary';
import type { WardResult } from './ward-result';

/**
 * Counts the wards of one group.
 *
 * @category Roll-up
 */
export interface GroupSummary {
  /** What the wards of the group have in common, such as the id of their province. */
  readonly key: string;
  /** The counts of its wards. */
  readonly summary: AreaSummary;
}

/**
 * Counts wards by any grouping: province, district, year, criteria set.
 *
 * @typeParam Ward - what the host knows of a ward besides its results
 * @param wards - every ward, assessed or not; one at a time is held
 * @param keyOf - names the group of a ward
 * @returns the groups that have a ward, by key
 * @issues none: every ward can be counted
 * @category Roll-up
 * @example
 * ```ts
 * import { rollUpWardsBy } from 'model-ward-rules';
 *
 * const ward = { isRegistered: true, isNewlyBuilt: false, standing: { outcome: 'recognised', reason: 'decided' }, verdicts: [] } as const;
 * const groups = rollUpWardsBy(
 *   [
 *     { ...ward, provinceId: 'b' },
 *     { ...ward, provinceId: 'a' },
 *     { ...ward, provinceId: 'b' },
 *   ],
 *   ({ provinceId }) => provinceId,
 * );
 * console.log(groups.map(({ key, summary }) => `${key}: ${summary.recognisedCount}`)); // [ 'a: 1', 'b: 2' ]
 * ```
 */
export function rollUpWardsBy<Ward extends WardResult>(
  wards: Iterable<Ward>,
  keyOf: (ward: Ward) => string,
): readonly GroupSummary[] {
  const summaries = new Map<string, GrowingSummary>();
  for (const ward of wards) {
    const key = keyOf(ward);
    let summary = summaries.get(key);
    if (summary === undefined) {
      summary = newSummary();
      summaries.set(key, summary);
    }
    addWard(summary, ward);
  }
  return inKeyOrder(summaries);
}

/**
 * Adds the groups of two countings that have no ward in common; any order and any nesting give the same.
 *
 * @param a - the groups of some wards
 * @param b - the groups of other wards
 * @returns one group for each key, by key
 * @issues none: counts can always be added
 * @category Roll-up
 * @example
 * ```ts
 * import { emptySummary, mergeGroups } from 'model-ward-rules';
 *
 * const groupsOf = (wardCount: number) => [{ key: 'hà nội', summary: { ...emptySummary, wardCount } }];
 * console.log(mergeGroups(groupsOf(60), groupsOf(66))[0]?.summary.wardCount); // 126
 * ```
 */
export function mergeGroups(
  a: readonly GroupSummary[],
  b: readonly GroupSummary[],
): readonly GroupSummary[] {
  const merged = new Map<string, AreaSummary>();
  for (const { key, summary } of [...a, ...b]) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? summary : mergeSummaries(known, summary));
  }
  return inKeyOrder(merged);
}

function inKeyOrder(summaries: ReadonlyMap<string, AreaSummary>): readonly GroupSummary[] {
  return [...summaries]
    .map(([key, summary]) => ({ key, summary }))
    .sort((a, b) => compareTexts(a.key, b.key));
}
