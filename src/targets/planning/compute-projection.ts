import { assertBuildPlan } from './assert-plan';
import type { BuildPlan } from './plan';
import { plannedCountsOf } from './planned-counts-of';
import { projectYears } from './project-year';
import type { ProjectedCourse, Projection } from './projection';

/**
 * Computes how many units would hold the title at the end of each year of a plan. Lapses are rounded up and successes
 * down, so the answer never promises too much.
 *
 * A unit can be built in a year only if it does not hold the title when the year starts. The number of years has no
 * bound of its own: `parseBuildPlan` sets it, so hand over what that has read.
 *
 * @param plan - what there is, what is planned and what is expected, from `parseBuildPlan`
 * @returns the years, once from the least and once from the most that may be recognised at the start
 * @issues none: every plan has a course
 * @unit units
 * @category Targets
 * @example
 * ```ts
 * import { orThrow } from 'model-ward-rules';
 * import { computeProjection, parseBuildPlan } from 'model-ward-rules/planning';
 *
 * // The plan and the rates are this example's own.
 * const plan = orThrow(
 *   parseBuildPlan({
 *     unitCount: 45,
 *     recognised: { least: 5, most: 5 },
 *     firstYear: 2024,
 *     builds: { kind: 'constant', unitsPerYear: 7, yearCount: 2 },
 *     rates: { success: { part: 4, whole: 5 }, lapse: { part: 1, whole: 8 } },
 *     dueCount: 12,
 *   }),
 *   console.warn,
 * );
 * const { fromLeast } = computeProjection(plan);
 * console.log(fromLeast.years.map(({ endCount }) => endCount)); // [ 9, 12 ]
 * console.log(fromLeast.firstYearReached); // 2025
 * ```
 */
export function computeProjection(plan: BuildPlan): Projection {
  assertBuildPlan(plan);
  const { recognised, dueCount } = plan;
  return {
    ...(dueCount === undefined ? {} : { dueCount }),
    fromLeast: courseFrom(recognised.least, plan),
    fromMost: courseFrom(recognised.most, plan),
  };
}

function courseFrom(startCount: number, plan: BuildPlan): ProjectedCourse {
  const { builds, dueCount = Number.POSITIVE_INFINITY } = plan;
  const years = projectYears(plan, startCount, plannedCountsOf(builds));
  const reached = years.find(({ endCount }) => endCount >= dueCount);
  return { years, ...(reached === undefined ? {} : { firstYearReached: reached.year }) };
}
