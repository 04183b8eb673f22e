import { notParsed } from '../../foundation/issue/not-parsed';
import { isCount } from '../../foundation/value/is-count';
import type { AllocationArea, AllocationRequest } from './allocation';
import { MAX_COUNT_TO_SPLIT } from './allocation-limits';

/** Throws where a request asks to split what is no count: it would be answered with numbers that mean nothing. */
export function assertAllocationRequest(request: AllocationRequest): void {
  const { unitCount, areas } = request;
  const isParsed = isCountToSplit(unitCount) && Array.isArray(areas) && areas.every(isArea);
  if (!isParsed) notParsed(request, 'request', 'parseAllocationRequest');
}

const isArea = ({ weight, minimumCount, capCount, creditCount }: AllocationArea): boolean =>
  isCount(weight, Number.MAX_SAFE_INTEGER) &&
  [minimumCount, capCount, creditCount].every(
    (count) => count === undefined || isCountToSplit(count),
  );

const isCountToSplit = (count: number): boolean => isCount(count, MAX_COUNT_TO_SPLIT);
