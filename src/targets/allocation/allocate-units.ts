import { accepted, type Result, refusedFor } from '../../foundation/issue/result';
import { compareTexts } from '../../foundation/text/text-order';
import type { UnitId } from '../../unit/unit';
import type { Allocation, AllocationRequest } from './allocation';
import { limitsOf } from './area-limits';
import { assertAllocationRequest } from './assert-allocation-request';
import { impossibilitiesOf } from './impossibilities';
import { splitWithinLimits } from './split-within-limits';

/**
 * Splits a number of units among areas in proportion to their weights, in whole numbers and exactly: by the largest
 * remainder, ties (which are named) by the id of the area, within the minimum and the cap of each area, and never below what it has.
 *
 * The number counts the units that are due in all, so an area that has recognised units already gets fewer to build.
 *
 * @param request - the number and the areas, in any order, as from `parseAllocationRequest`
 * @returns what each area gets, by the id of the area
 * @issues `allocation/repeated-area`, `allocation/no-weight`, `allocation/minimum-over-cap`,
 *   `allocation/credit-over-cap`, `allocation/under-minimum`, `allocation/over-cap`; `input/too-many-issues`
 * @unit units
 * @category Targets
 * @example
 * ```ts
 * import { orThrow } from 'model-ward-rules';
 * import { allocateUnits, parseAllocationRequest } from 'model-ward-rules/planning';
 *
 * // The districts are this example's own.
 * const request = orThrow(
 *   parseAllocationRequest({
 *     unitCount: 14,
 *     areas: [
 *       { areaId: 'east', weight: 20, creditCount: 3 },
 *       { areaId: 'north', weight: 15, capCount: 4 },
 *       { areaId: 'west', weight: 10, minimumCount: 1 },
 *     ],
 *   }),
 *   console.warn,
 * );
 * const { areas } = orThrow(allocateUnits(request), console.warn);
 * console.log(areas.map(({ areaId, dueCount, assignedCount }) => `${areaId} ${dueCount} ${assignedCount}`).join(', '));
 * // east 7 4, north 4 4, west 3 3
 * ```
 */
export function allocateUnits(request: AllocationRequest): Result<Allocation> {
  assertAllocationRequest(request);
  const issues = impossibilitiesOf(request);
  return issues.length > 0 ? refusedFor(issues) : accepted(allocationOf(request));
}

function allocationOf({ unitCount, areas }: AllocationRequest): Allocation {
  const claims = areas.map((area) => ({
    id: area.areaId,
    weight: area.weight,
    ...limitsOf(area),
  }));
  const { parts: dueCounts, tiedIds } = splitWithinLimits(unitCount, claims);
  const allotments = areas.map(({ areaId, creditCount = 0 }) => {
    const dueCount = dueCounts.get(areaId) as number;
    return { areaId, dueCount, creditCount, assignedCount: dueCount - creditCount };
  });
  return {
    unitCount,
    assignedCount: allotments.reduce((sum, { assignedCount }) => sum + assignedCount, 0),
    areas: allotments.sort((a, b) => compareTexts(a.areaId, b.areaId)),
    tiedAreaIds: tiedIds as UnitId[],
  };
}
