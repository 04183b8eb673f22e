import type { Issue } from '../../foundation/issue/issue';
import { allocationIssue } from '../../foundation/issue/kinds/allocation';
import type { AllocationArea, AllocationRequest } from './allocation';
import { limitsOf } from './area-limits';

/** Finds why a split is not possible: faults of the areas first, and of the total where the areas have none. */
export function impossibilitiesOf(request: AllocationRequest): readonly Issue[] {
  const { areas } = request;
  const faults = [...repeatedAreas(areas), ...noWeight(areas), ...areas.flatMap(capFaults)];
  return faults.length > 0 ? faults : totalFaults(request);
}

function repeatedAreas(areas: readonly AllocationArea[]): readonly Issue[] {
  const seen = new Set<string>();
  return areas.flatMap(({ areaId }, index) => {
    const isRepeated = seen.has(areaId);
    seen.add(areaId);
    const path = ['areas', index, 'areaId'];
    return isRepeated ? [allocationIssue('allocation/repeated-area', path, { areaId })] : [];
  });
}

function noWeight(areas: readonly AllocationArea[]): readonly Issue[] {
  return areas.some(({ weight }) => weight > 0)
    ? []
    : [allocationIssue('allocation/no-weight', ['areas'], {})];
}

function capFaults(area: AllocationArea, index: number): readonly Issue[] {
  const { areaId, minimumCount = 0, capCount = Number.POSITIVE_INFINITY, creditCount = 0 } = area;
  const pathTo = (key: string): Issue['path'] => ['areas', index, key];
  const overMinimum = { areaId, minimumCount, capCount };
  const overCredit = { areaId, creditCount, capCount };
  return [
    ...(minimumCount <= capCount
      ? []
      : [allocationIssue('allocation/minimum-over-cap', pathTo('minimumCount'), overMinimum)]),
    ...(creditCount <= capCount
      ? []
      : [allocationIssue('allocation/credit-over-cap', pathTo('creditCount'), overCredit)]),
  ];
}

function totalFaults({ unitCount, areas }: AllocationRequest): readonly Issue[] {
  const limits = areas.map(limitsOf);
  const leastCount = limits.reduce((sum, { least }) => sum + least, 0);
  const mostCount = limits.reduce((sum, { most }) => sum + most, 0);
  if (unitCount < leastCount) {
    return [allocationIssue('allocation/under-minimum', ['unitCount'], { unitCount, leastCount })];
  }
  return unitCount <= mostCount
    ? []
    : [allocationIssue('allocation/over-cap', ['unitCount'], { unitCount, mostCount })];
}
