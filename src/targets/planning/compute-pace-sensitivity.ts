import type { Share } from '../../foundation/value/share';
import { computePace } from './compute-pace';
import type { Pace, PaceRequest } from './pace';

/**
 * Lists the rates under which a pace is to be computed.
 *
 * @category Targets
 */
export interface RateVariations {
  /** The success rates, one for each row. */
  readonly successRates: readonly Share[];
  /** The lapse rates, one for each cell of a row. */
  readonly lapseRates: readonly Share[];
}

/**
 * Holds the paces under one success rate.
 *
 * @category Targets
 */
export interface SensitivityRow {
  /** The success rate. */
  readonly success: Share;
  /** The paces, one for each lapse rate. */
  readonly cells: readonly SensitivityCell[];
}

/**
 * Holds the pace under one pair of rates.
 *
 * @category Targets
 */
export interface SensitivityCell {
  /** The lapse rate. */
  readonly lapse: Share;
  /** The pace under both rates. */
  readonly pace: Pace;
}

/**
 * Computes the pace under every pair of the given rates, to see how much hangs on them.
 *
 * @param request - what there is and what is due by when, from `parsePaceRequest`; its own rates are not used
 * @param variations - the rates to try, each pair as `parsePlanningRates` would take it
 * @returns one row for each success rate with one cell for each lapse rate, all in the order given
 * @issues none: that nothing suffices is an outcome
 * @unit units a year
 * @category Targets
 * @example
 * ```ts
 * import { orThrow } from 'model-ward-rules';
 * import { computePaceSensitivity, parsePaceRequest } from 'model-ward-rules/planning';
 *
 * const eighth = { part: 1, whole: 8 };
 * const likely = { part: 4, whole: 5 };
 * // The starting number and the rates are this example's own.
 * const request = orThrow(
 *   parsePaceRequest({
 *     unitCount: 45,
 *     recognised: { least: 5, most: 5 },
 *     dueCount: 14,
 *     firstYear: 2023,
 *     dueYear: 2025,
 *     rates: { success: likely, lapse: eighth },
 *   }),
 *   console.warn,
 * );
 * const rows = computePaceSensitivity(request, {
 *   successRates: [{ part: 1, whole: 2 }, likely],
 *   lapseRates: [{ part: 0, whole: 1 }, eighth],
 * });
 * console.log(rows.map(({ cells }) => cells.map(({ pace }) => pace.fromLeast.unitsPerYear))); // [ [ 6, 10 ], [ 4, 7 ] ]
 * ```
 */
export function computePaceSensitivity(
  request: Omit<PaceRequest, 'rates'>,
  { successRates, lapseRates }: RateVariations,
): readonly SensitivityRow[] {
  return successRates.map((success) => ({
    success,
    cells: lapseRates.map((lapse) => ({
      lapse,
      pace: computePace({ ...request, rates: { success, lapse } }),
    })),
  }));
}
