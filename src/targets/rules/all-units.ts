import type { AreaSummary } from '../../roll-up/area-summary';
import type { Counting } from '../../roll-up/counting';
import { type DueCount, dueAmongUnits } from '../due-count';

/** Counts the units of all areas together against all of them. */
export function dueByAllUnits(areas: readonly AreaSummary[], counting: Counting): DueCount {
  return dueAmongUnits(areas, counting, (unitCount) => unitCount);
}
