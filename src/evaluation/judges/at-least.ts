import type { AtLeastRequirement } from '../../criteria-set/requirement';
import { combineParts } from '../combine-parts';
import { atLeast } from '../criterion-status';
import type { Judgement, PartFinding } from '../finding';

/** Combines parts of which a number must be met. */
export function judgeAtLeast(
  { partCount }: AtLeastRequirement,
  parts: readonly PartFinding[],
): Judgement {
  const statuses = parts.map(({ status }) => status);
  return combineParts(atLeast(partCount, statuses), parts);
}
