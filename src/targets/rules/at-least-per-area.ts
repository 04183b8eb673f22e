import type { AreaSummary } from '../../roll-up/area-summary';
import { boundsOf } from '../../roll-up/count-bounds';
import type { Counting } from '../../roll-up/counting';
import type { DueCount } from '../due-count';
import type { AtLeastPerAreaRule } from '../target';

/** Counts the areas that have their number of units against all areas: surplus in one area helps no other. */
export function dueByAtLeastPerArea(
  { unitCount }: AtLeastPerAreaRule,
  areas: readonly AreaSummary[],
  counting: Counting,
): DueCount {
  const bounds = areas.map((area) => boundsOf(area, counting));
  return {
    counted: 'areas',
    populationCount: areas.length,
    dueCount: areas.length,
    reached: {
      least: bounds.filter(({ least }) => least >= unitCount).length,
      most: bounds.filter(({ most }) => most >= unitCount).length,
    },
  };
}
