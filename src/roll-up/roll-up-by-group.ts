import type { Issue } from '../foundation/issue/issue';
import { type Result, resultOf } from '../foundation/issue/result';
import { compareTexts } from '../foundation/text/text-order';
import { addUnit } from './add-unit';
import { type AreaSummary, emptySummary } from './area-summary';
import { assertSummary } from './assert-summary';
import { type GrowingSummary, newSummary } from './growing-summary';
import { mergeSummaries } from './merge-summaries';
import type { UnitResult } from './unit-result';

/**
 * Counts the units of one group.
 *
 * @category Roll-up
 */
export interface GroupSummary {
  /** What the units of the group have in common, such as the id of their province. */
  readonly key: string;
  /** The counts of its units. */
  readonly summary: AreaSummary;
}

/**
 * Counts units by any grouping: province, district, year, criteria set.
 *
 * @typeParam Unit - what the host knows of a unit besides its results
 * @param units - every unit, assessed or not; one at a time is held
 * @param keyOf - names the group of a unit
 * @returns the groups that have a unit, by key
 * @throws {@link InputError} where units of one group are counted for different years
 * @issues `argument/not-parsed` (thrown)
 * @category Roll-up
 * @example
 * ```ts
 * import { rollUpUnitsBy } from 'model-ward-rules';
 *
 * const years = { from: 2024, to: 2024 };
 * const unit = { years, isRegistered: true, unitClass: 'kept', standing: { outcome: 'recognised', state: 'held', restsOn: 'recognised' }, verdicts: [] } as const;
 * const groups = rollUpUnitsBy(
 *   [
 *     { ...unit, provinceId: 'b' },
 *     { ...unit, provinceId: 'a' },
 *     { ...unit, provinceId: 'b' },
 *   ],
 *   ({ provinceId }) => provinceId,
 * );
 * console.log(groups.map(({ key, summary }) => `${key}: ${summary.recognisedCount}`)); // [ 'a: 1', 'b: 2' ]
 * ```
 */
export function rollUpUnitsBy<Unit extends UnitResult>(
  units: Iterable<Unit>,
  keyOf: (unit: Unit) => string,
): readonly GroupSummary[] {
  const summaries = new Map<string, GrowingSummary>();
  for (const unit of units) {
    const key = keyOf(unit);
    let summary = summaries.get(key);
    if (summary === undefined) {
      summary = newSummary();
      summaries.set(key, summary);
    }
    addUnit(summary, unit);
  }
  return inKeyOrder(summaries);
}

/**
 * Adds the groups of two countings that have no unit in common; any order and any nesting give the same.
 *
 * @param a - the groups of some units
 * @param b - the groups of other units
 * @returns one group for each key, by key; refused where groups of one key count for different years
 * @issues `summary/different-years`; `input/too-many-issues`
 * @category Roll-up
 * @example
 * ```ts
 * import { emptySummary, mergeGroups, orThrow } from 'model-ward-rules';
 *
 * const years = { from: 2024, to: 2024 };
 * const groupsOf = (unitCount: number) => [{ key: 'hà nội', summary: { ...emptySummary, years, unitCount } }];
 * const [group] = orThrow(mergeGroups(groupsOf(60), groupsOf(66)), console.warn);
 * console.log(group?.summary.unitCount); // 126
 * ```
 */
export function mergeGroups(
  a: readonly GroupSummary[],
  b: readonly GroupSummary[],
): Result<readonly GroupSummary[]> {
  for (const { summary } of a) assertSummary(summary, 'a');
  for (const { summary } of b) assertSummary(summary, 'b');
  const merged = new Map<string, AreaSummary>();
  const issues: Issue[] = [];
  for (const { key, summary } of [...a, ...b]) {
    const sum = mergeSummaries(merged.get(key) ?? emptySummary, summary);
    if (sum.ok) merged.set(key, sum.value);
    else for (const issue of sum.issues) issues.push({ ...issue, path: [key] });
  }
  return resultOf(inKeyOrder(merged), issues);
}

function inKeyOrder(summaries: ReadonlyMap<string, AreaSummary>): readonly GroupSummary[] {
  return [...summaries]
    .map(([key, summary]) => ({ key, summary }))
    .sort((a, b) => compareTexts(a.key, b.key));
}
