import { notParsed } from '../foundation/issue/not-parsed';
import { isCount } from '../foundation/value/is-count';
import { isShareOfWhole } from '../foundation/value/percent';
import { leastPartReaching } from '../foundation/value/share';

/**
 * Computes the least number of units that is the given share of all units or more, exactly.
 *
 * @param unitCount - how many units there are
 * @param percent - the share as a percentage: 30 is 30 %
 * @returns the least k with 100 · k ≥ `percent` · `unitCount`
 * @unit units
 * @range `unitCount` a whole number from 0 to 10^11, `percent` from 0 to 100 with at most two decimals
 * @throws {@link InputError} where an argument is not in its range
 * @issues `argument/not-parsed` (thrown)
 * @category Targets
 * @example
 * ```ts
 * import { computeDueCount } from 'model-ward-rules/planning';
 *
 * console.log(computeDueCount(21, 30)); // 7
 * console.log(computeDueCount(25, 70)); // 18
 * ```
 */
export function computeDueCount(unitCount: number, percent: number): number {
  if (!isCount(unitCount)) return notParsed(unitCount, 'unitCount', 'parseAreaSummary');
  if (!isShareOfWhole(percent)) return notParsed(percent, 'percent', 'parseTarget');
  return leastPartReaching(unitCount, percent);
}
