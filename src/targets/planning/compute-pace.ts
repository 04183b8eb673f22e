import { assertPaceRequest } from './assert-plan';
import type { Pace, PaceFromStart, PaceRequest, UnreachableReason } from './pace';
import { projectYear, projectYears } from './project-year';

/**
 * Computes the least constant number of units to build each year so that what is due is reached at the end of the due
 * year. One fewer each year fails.
 *
 * Every number is tried, from 0 to all units. More is not always better: a unit that lapses in a year cannot be built
 * in it, so that many recognised early may leave too few to build later. The work grows with units × years and has no
 * bound of its own: `parsePaceRequest` sets it, so hand over what that has read.
 *
 * @param request - what there is, what is due by when and what is expected, from `parsePaceRequest`
 * @returns the pace from the least and from the most that may be recognised at the start, each with its years, or the
 *   reason for which no pace suffices and how far the best one gets
 * @issues none: that nothing suffices is an outcome
 * @unit units a year
 * @category Targets
 * @example
 * ```ts
 * import { orThrow } from 'model-ward-rules';
 * import { computeDueCount, computePace, parsePaceRequest } from 'model-ward-rules/planning';
 *
 * // The starting number and the rates are this example's own.
 * const request = orThrow(
 *   parsePaceRequest({
 *     unitCount: 45,
 *     recognised: { least: 5, most: 5 },
 *     dueCount: computeDueCount(45, 30),
 *     firstYear: 2023,
 *     dueYear: 2025,
 *     rates: { success: { part: 4, whole: 5 }, lapse: { part: 1, whole: 8 } },
 *   }),
 *   console.warn,
 * );
 * const { fromLeast } = computePace(request);
 * console.log(fromLeast.outcome, fromLeast.unitsPerYear, fromLeast.endCount); // reachable 7 15
 * ```
 */
export function computePace(request: PaceRequest): Pace {
  assertPaceRequest(request);
  const { dueCount, dueYear, recognised } = request;
  return {
    dueCount,
    dueYear,
    fromLeast: paceFrom(recognised.least, request),
    fromMost: paceFrom(recognised.most, request),
  };
}

function paceFrom(startCount: number, request: PaceRequest): PaceFromStart {
  const { unitsPerYear, endCount } = bestPaceFrom(startCount, request);
  const planned = Array.from({ length: yearCountOf(request) }, () => unitsPerYear);
  const best = { unitsPerYear, endCount, years: projectYears(request, startCount, planned) };
  return endCount >= request.dueCount
    ? { outcome: 'reachable', ...best }
    : { outcome: 'unreachable', reason: reasonOf(startCount, request), ...best };
}

interface Reach {
  readonly unitsPerYear: number;
  readonly endCount: number;
}

/** The least pace that reaches what is due, or else the least of those that get farthest. */
function bestPaceFrom(startCount: number, request: PaceRequest): Reach {
  let best: Reach = { unitsPerYear: 0, endCount: endCountAt(0, startCount, request) };
  for (let unitsPerYear = 1; unitsPerYear <= request.unitCount; unitsPerYear += 1) {
    if (best.endCount >= request.dueCount) return best;
    const endCount = endCountAt(unitsPerYear, startCount, request);
    if (endCount > best.endCount) best = { unitsPerYear, endCount };
  }
  return best;
}

function endCountAt(unitsPerYear: number, startCount: number, request: PaceRequest): number {
  let stock = startCount;
  for (let year = request.firstYear; year <= request.dueYear; year += 1) {
    stock = projectYear(request, year, stock, unitsPerYear).endCount;
  }
  return stock;
}

function yearCountOf({ firstYear, dueYear }: PaceRequest): number {
  return Math.max(0, dueYear - firstYear + 1);
}

function reasonOf(startCount: number, request: PaceRequest): UnreachableReason {
  const { unitCount, dueCount, rates } = request;
  if (yearCountOf(request) === 0) return 'no-years-left';
  if (dueCount > unitCount) return 'due-over-ward-count';
  const lasting = { ...request, rates: { ...rates, lapse: { part: 0, whole: 1 } } };
  // Where no title lapses, more building never does harm.
  return endCountAt(unitCount, startCount, lasting) >= dueCount
    ? 'lapse-too-high'
    : 'success-too-low';
}
