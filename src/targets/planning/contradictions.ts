import type { Issue } from '../../foundation/issue/issue';
import { planIssue } from '../../foundation/issue/kinds/plan';
import { shareIssue } from '../../foundation/issue/kinds/share';
import type { PlanningBase, PlanningRates } from './plan';

/** Finds where what a plan starts from disagrees with itself. */
export function contradictionsOf({ unitCount, recognised, rates }: PlanningBase): readonly Issue[] {
  const { least, most } = recognised;
  return [
    ...(least <= most ? [] : [planIssue('plan/bounds-order', ['recognised'], { least, most })]),
    ...(most <= unitCount
      ? []
      : [
          planIssue('plan/over-population', ['recognised', 'most'], {
            recognisedCount: most,
            unitCount,
          }),
        ]),
    ...rateFaults(rates, ['rates']),
  ];
}

/** Finds rates of more than all. */
export function rateFaults(rates: PlanningRates, path: Issue['path']): readonly Issue[] {
  return (['success', 'lapse'] as const).flatMap((rate) => {
    const { part, whole } = rates[rate];
    return part <= whole
      ? []
      : [shareIssue('share/part-over-whole', [...path, rate], { part, whole })];
  });
}
