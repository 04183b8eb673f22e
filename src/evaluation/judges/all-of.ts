import { combineParts } from '../combine-parts';
import { allOf } from '../criterion-status';
import type { Judgement, PartFinding } from '../finding';

/** Combines parts all of which must be met. */
export function judgeAllOf(parts: readonly PartFinding[]): Judgement {
  return combineParts(allOf(parts.map(({ status }) => status)), parts);
}
