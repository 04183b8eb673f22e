import type { AreaSummary } from '../../roll-up/area-summary';
import type { Counting } from '../../roll-up/count-bounds';
import { type DueCount, dueAmongWards } from '../due-count';

/** Counts the wards of all areas together against all of them. */
export function dueByAllWards(areas: readonly AreaSummary[], counting: Counting): DueCount {
  return dueAmongWards(areas, counting, (wardCount) => wardCount);
}
