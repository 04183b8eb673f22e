import { notParsed } from '../foundation/issue/not-parsed';
import type { AreaSummary } from './area-summary';
import { assertSummary } from './assert-summary';

/**
 * Bounds a count that is not wholly known; the two are equal where it is.
 *
 * @category Roll-up
 */
export interface CountBounds {
  /** The count when everything open turns out badly. */
  readonly least: number;
  /** The count when everything open turns out well. */
  readonly most: number;
}

/**
 * Says which units are counted. They are never mixed: a registered unit is not an eligible one, a projected
 * result is not a confirmed one, and only a decision of the authority makes a unit recognised.
 *
 * @category Roll-up
 */
export type Counting =
  | 'registered'
  | 'newly-built'
  | 'recognised'
  | 'maintained'
  | 'eligible'
  | 'projected-eligible';

/**
 * Counts units of an area, between what is certain and what is possible.
 *
 * @param summary - the counts of the area
 * @param counting - which units to count
 * @returns the least and the greatest number that what is open can still turn out to be
 * @issues none: the bounds of known counts are always known
 * @unit units
 * @category Roll-up
 * @example
 * ```ts
 * import { boundsOf, emptySummary } from 'model-ward-rules';
 *
 * const summary = { ...emptySummary, unitCount: 60, recognisedCount: 19, standingUndeterminedCount: 4 };
 * const { least, most } = boundsOf(summary, 'recognised');
 * console.log(`${least} to ${most} of ${summary.unitCount}`); // 19 to 23 of 60
 * ```
 */
export function boundsOf(summary: AreaSummary, counting: Counting): CountBounds {
  assertSummary(summary, 'summary');
  const { unitCount, standingUndeterminedCount, confirmed, projected } = summary;
  switch (counting) {
    case 'registered':
      return boundsFrom(summary.registeredCount, 0);
    case 'newly-built':
      return boundsFrom(summary.newlyBuiltCount, 0);
    case 'recognised':
      return boundsFrom(summary.recognisedCount, standingUndeterminedCount);
    case 'maintained':
      return boundsFrom(summary.maintainedCount, standingUndeterminedCount);
    // A unit without a verdict may still prove eligible: a missing assessment is not a failed one.
    case 'eligible':
      return { least: confirmed.eligibleCount, most: unitCount - confirmed.notEligibleCount };
    case 'projected-eligible':
      return { least: projected.eligibleCount, most: unitCount - projected.notEligibleCount };
    default:
      return notParsed(counting satisfies never, 'counting', 'parseProgramme');
  }
}

const boundsFrom = (least: number, openCount: number): CountBounds => ({
  least,
  most: least + openCount,
});
