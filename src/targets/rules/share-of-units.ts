import type { AreaSummary } from '../../roll-up/area-summary';
import type { Counting } from '../../roll-up/counting';
import { computeDueCount } from '../compute-due-count';
import { type DueCount, dueAmongUnits } from '../due-count';
import type { ShareOfUnitsRule } from '../target';

/** Counts the units of all areas together against a share of them. */
export function dueByShareOfUnits(
  { percent }: ShareOfUnitsRule,
  areas: readonly AreaSummary[],
  counting: Counting,
): DueCount {
  const due = dueAmongUnits(areas, counting, (unitCount) => computeDueCount(unitCount, percent));
  return { ...due, duePercent: percent };
}
