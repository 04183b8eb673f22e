import { notParsed } from '../foundation/issue/not-parsed';
import type { AreaSummary, OutcomeCounts, UnitCounts } from './area-summary';
import { assertSummary } from './assert-summary';
import type { CountedUnits, Counting } from './counting';
import { openBeforeOf } from './open-before';

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
 * Counts units of an area, between what is certain and what is possible. Among the kept units, and among the new ones, those
 * of which it is open whether they kept a title are possible.
 *
 * @param summary - the counts of the area
 * @param counting - what to count, and among which units
 * @returns the least and the greatest number that what is open can still turn out to be
 * @issues none: the bounds of known counts are always known
 * @unit units
 * @category Roll-up
 * @example
 * ```ts
 * import { boundsOf, emptySummary } from 'model-ward-rules';
 *
 * const years = { from: 2024, to: 2024 };
 * const summary = { ...emptySummary, years, unitCount: 60, recognisedCount: 19, standingUndeterminedCount: 4 };
 * const { least, most } = boundsOf(summary, { count: 'recognised', among: 'all' });
 * console.log(`${least} to ${most} of ${summary.unitCount}`); // 19 to 23 of 60
 * ```
 */
export function boundsOf(summary: AreaSummary, { count, among }: Counting): CountBounds {
  assertSummary(summary, 'summary');
  switch (among) {
    case 'all':
      return boundsIn(summary, count);
    case 'kept':
    case 'new': {
      const { least, most } = boundsIn(summary[among], count);
      return { least, most: most + boundsIn(openBeforeOf(summary), count).most };
    }
    default:
      return notParsed(among satisfies never, 'counting', 'parseProgramme');
  }
}

function boundsIn(counts: UnitCounts, count: CountedUnits): CountBounds {
  const { standingUndeterminedCount, confirmed, projected } = counts;
  switch (count) {
    case 'registered':
      return boundsFrom(counts.registeredCount, 0);
    case 'recognised':
      return boundsFrom(counts.recognisedCount, standingUndeterminedCount);
    case 'maintained':
      return boundsFrom(counts.maintainedCount, standingUndeterminedCount);
    case 'eligible':
      return eligibleBounds(counts, confirmed);
    case 'projected-eligible':
      return eligibleBounds(counts, projected);
    default:
      return notParsed(count satisfies never, 'counting', 'parseProgramme');
  }
}

/** A unit without a verdict may still prove eligible: a missing assessment is not a failed one. One on the other side is not counted. */
function eligibleBounds(
  { unitCount, confirmed, projected }: UnitCounts,
  { eligibleCount, undeterminedCount }: OutcomeCounts,
): CountBounds {
  const withoutVerdictCount = unitCount - totalOf(confirmed) - totalOf(projected);
  return boundsFrom(eligibleCount, undeterminedCount + withoutVerdictCount);
}

/** A unit that is not assessed has a verdict: it does not prove eligible, whatever else turns out. */
function totalOf(counts: OutcomeCounts): number {
  const { eligibleCount, notEligibleCount, undeterminedCount, notAssessedCount } = counts;
  return eligibleCount + notEligibleCount + undeterminedCount + notAssessedCount;
}

const boundsFrom = (least: number, openCount: number): CountBounds => ({
  least,
  most: least + openCount,
});
