import type { PlanningBase } from './plan';
import type { ProjectedYear } from './projection';
import { shareRoundedDown, shareRoundedUp } from './round-share';

/** Takes the stock of recognised units through one year. All rounding is against the planner. */
export function projectYear(
  { unitCount, rates }: PlanningBase,
  year: number,
  startCount: number,
  plannedCount: number,
): ProjectedYear {
  const lapsedCount = shareRoundedUp(startCount, rates.lapse);
  const builtCount = Math.min(plannedCount, unitCount - startCount);
  const newlyRecognisedCount = shareRoundedDown(builtCount, rates.success);
  const endCount = startCount - lapsedCount + newlyRecognisedCount;
  return {
    year,
    startCount,
    lapsedCount,
    plannedCount,
    builtCount,
    newlyRecognisedCount,
    endCount,
  };
}

/** Takes the stock through as many years as are planned. */
export function projectYears(
  base: PlanningBase,
  startCount: number,
  plannedCounts: readonly number[],
): readonly ProjectedYear[] {
  const years: ProjectedYear[] = [];
  let stock = startCount;
  for (const plannedCount of plannedCounts) {
    const projected = projectYear(base, base.firstYear + years.length, stock, plannedCount);
    years.push(projected);
    stock = projected.endCount;
  }
  return years;
}
