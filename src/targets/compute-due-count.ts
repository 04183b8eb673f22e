import { leastPartReaching } from '../foundation/value/share';

/**
 * Computes the least number of units that is the given share of all units or more, exactly.
 *
 * @param unitCount - how many units there are
 * @param basisPoints - the share, in hundredths of a percent
 * @returns the least k with 10,000 · k ≥ `basisPoints` · `unitCount`
 * @unit units
 * @range `unitCount` a whole number from 0 to 10^11, `basisPoints` from 0 to 10,000
 * @issues none: both arguments are counts
 * @category Targets
 * @example
 * ```ts
 * import { computeDueCount } from 'model-ward-rules';
 *
 * console.log(computeDueCount(21, 30_00)); // 7
 * console.log(computeDueCount(25, 70_00)); // 18
 * ```
 */
export function computeDueCount(unitCount: number, basisPoints: number): number {
  return leastPartReaching(unitCount, basisPoints);
}
