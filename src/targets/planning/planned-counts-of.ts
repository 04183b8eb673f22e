import { notParsed } from '../../foundation/issue/not-parsed';
import type { PlannedBuilds } from './plan';

/** How many units a plan builds in each of its years. */
export function plannedCountsOf(builds: PlannedBuilds): readonly number[] {
  switch (builds.kind) {
    case 'by-year':
      return builds.unitCounts;
    case 'constant':
      return Array.from({ length: builds.yearCount }, () => builds.unitsPerYear);
    default:
      return notParsed(builds satisfies never, 'plan', 'parseBuildPlan');
  }
}
