import type { AreaSummary } from '../../roll-up/area-summary';
import type { Counting } from '../../roll-up/count-bounds';
import { computeDueWards } from '../compute-due-wards';
import { type DueCount, dueAmongWards } from '../due-count';
import type { ShareOfWardsRule } from '../target';

/** Counts the wards of all areas together against a share of them. */
export function dueByShareOfWards(
  { basisPoints }: ShareOfWardsRule,
  areas: readonly AreaSummary[],
  counting: Counting,
): DueCount {
  const due = dueAmongWards(areas, counting, (wardCount) =>
    computeDueWards(wardCount, basisPoints),
  );
  return { ...due, dueBasisPoints: basisPoints };
}
