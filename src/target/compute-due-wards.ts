import { leastPartReaching } from '../foundation/share';

/**
 * Computes the least number of wards that is the given share of all wards or more, exactly.
 *
 * @param wardCount - how many wards there are
 * @param basisPoints - the share, in hundredths of a percent
 * @returns the least k with 10,000 · k ≥ `basisPoints` · `wardCount`
 * @unit wards
 * @range `wardCount` a whole number from 0 to 10^11, `basisPoints` from 0 to 10,000
 * @issues none: both arguments are counts
 * @category Targets
 * @example
 * ```ts
 * import { computeDueWards } from 'model-ward-rules';
 *
 * console.log(computeDueWards(21, 30_00)); // 7
 * console.log(computeDueWards(25, 70_00)); // 18
 * ```
 */
export function computeDueWards(wardCount: number, basisPoints: number): number {
  return leastPartReaching(wardCount, basisPoints);
}
