import { summaryIssue } from '../foundation/issue/kinds/summary';
import { accepted, type Result, refused } from '../foundation/issue/result';
import type { AreaSummary, SummaryYears } from './area-summary';
import { assertSummary } from './assert-summary';
import { addSummary, newSummary } from './growing-summary';

/**
 * Adds the summaries of two areas that have no unit in common; any order and any nesting give the same.
 *
 * @param a - the summary of one area
 * @param b - the summary of another, for the same years
 * @returns the summary of both together; refused where they count for different years, since a unit may stand in both
 * @issues `summary/different-years`
 * @category Roll-up
 * @example
 * ```ts
 * import { emptySummary, mergeSummaries, orThrow } from 'model-ward-rules';
 *
 * const years = { from: 2024, to: 2024 };
 * const a = { ...emptySummary, years, unitCount: 60, recognisedCount: 19 };
 * const b = { ...emptySummary, years, unitCount: 40, recognisedCount: 11 };
 * const { unitCount, recognisedCount } = orThrow(mergeSummaries(a, b), console.warn);
 * console.log(recognisedCount, unitCount); // 30 100
 * ```
 */
export function mergeSummaries(a: AreaSummary, b: AreaSummary): Result<AreaSummary> {
  assertSummary(a, 'a');
  assertSummary(b, 'b');
  const sum = sumOf(a, b);
  if (sum !== undefined) return accepted(sum);
  const { from, to } = a.years as SummaryYears;
  const { from: otherFrom, to: otherTo } = b.years as SummaryYears;
  return refused(summaryIssue('summary/different-years', [], { from, to, otherFrom, otherTo }));
}

/** The sum of two summaries; `undefined` where they count for different years. */
export function sumOf(a: AreaSummary, b: AreaSummary): AreaSummary | undefined {
  if (a.years !== undefined && b.years !== undefined && !isSameYears(a.years, b.years)) {
    return undefined;
  }
  const sum = newSummary(a.years ?? b.years);
  addSummary(sum, a);
  addSummary(sum, b);
  return sum;
}

/** Tells whether summaries count for the same years. */
export const isSameYears = (a: SummaryYears, b: SummaryYears): boolean =>
  a.from === b.from && a.to === b.to;
