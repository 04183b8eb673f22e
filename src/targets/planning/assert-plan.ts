import { notParsed } from '../../foundation/issue/not-parsed';
import { isCount } from '../../foundation/value/is-count';
import type { Share } from '../../foundation/value/share';
import type { PaceRequest } from './pace';
import type { BuildPlan, PlannedBuilds, PlanningBase } from './plan';
import { MAX_RATE_COUNT, MAX_UNITS, MAX_YEARS } from './plan-limits';

/** Throws where a request would not end, or would be answered with numbers that mean nothing. */
export function assertPaceRequest(request: PaceRequest): void {
  const isParsed =
    isBase(request) && isCount(request.dueCount, MAX_UNITS) && isYear(request.dueYear);
  if (!isParsed) notParsed(request, 'request', 'parsePaceRequest');
}

/** Throws where a plan would not end, or would be answered with numbers that mean nothing. */
export function assertBuildPlan(plan: BuildPlan): void {
  const { dueCount = 0, builds } = plan;
  if (!(isBase(plan) && isCount(dueCount, MAX_UNITS) && areBuilds(builds))) {
    notParsed(plan, 'plan', 'parseBuildPlan');
  }
}

function isBase({ unitCount, recognised, firstYear, rates }: PlanningBase): boolean {
  return (
    isCount(unitCount, MAX_UNITS) &&
    isCount(recognised?.most, unitCount) &&
    isCount(recognised.least, recognised.most) &&
    isYear(firstYear) &&
    isRate(rates?.success) &&
    isRate(rates.lapse)
  );
}

function areBuilds(builds: PlannedBuilds): boolean {
  switch (builds?.kind) {
    case 'constant':
      return isCount(builds.unitsPerYear, MAX_UNITS) && isCount(builds.yearCount, MAX_YEARS);
    case 'by-year':
      return (
        builds.unitCounts.length <= MAX_YEARS &&
        builds.unitCounts.every((count) => isCount(count, MAX_UNITS))
      );
    default:
      return notParsed(builds satisfies never, 'plan', 'parseBuildPlan');
  }
}

const isRate = (rate: Share): boolean =>
  isCount(rate?.whole, MAX_RATE_COUNT) && rate.whole > 0 && isCount(rate.part, rate.whole);

const isYear = (year: number): boolean => isCount(year, 9_999);
