import type { AllocationArea } from './allocation';

/** The least and the greatest number of units that an area can be given. */
export interface AreaLimits {
  readonly least: number;
  readonly most: number;
}

/** An area keeps what it has. One without weight has no part in what is split, and so gets no more than it must. */
export function limitsOf(area: AllocationArea): AreaLimits {
  const { weight, minimumCount = 0, capCount, creditCount = 0 } = area;
  const least = Math.max(minimumCount, creditCount);
  return { least, most: weight === 0 ? least : (capCount ?? Number.POSITIVE_INFINITY) };
}
