import { type Issue, issueOf } from '../../foundation/issue/issue';
import type { PlanningBase, PlanningRates } from './plan';

/** Finds where what a plan starts from disagrees with itself. */
export function contradictionsOf({ unitCount, recognised, rates }: PlanningBase): readonly Issue[] {
  const { least, most } = recognised;
  return [
    ...(least <= most ? [] : [issueOf('plan/bounds-order', ['recognised'], { least, most })]),
    ...(most <= unitCount
      ? []
      : [
          issueOf('plan/over-population', ['recognised', 'most'], {
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
      : [issueOf('share/part-over-whole', [...path, rate], { part, whole })];
  });
}
