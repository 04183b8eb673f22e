import type { AreaSummary } from '../../roll-up/area-summary';
import type { Counting } from '../../roll-up/counting';
import { type DueCount, dueAmongUnits } from '../due-count';
import type { AssignedQuotaRule } from '../target';

/** Counts the units of all areas together against the number that an authority assigned. */
export function dueByAssignedQuota(
  rule: AssignedQuotaRule,
  areas: readonly AreaSummary[],
  counting: Counting,
): DueCount {
  return dueAmongUnits(areas, counting, () => rule.unitCount);
}
