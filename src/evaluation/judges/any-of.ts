import { combineParts } from '../combine-parts';
import { anyOf } from '../criterion-status';
import type { Judgement, PartFinding } from '../finding';

/** Combines parts of which one must be met. */
export function judgeAnyOf(parts: readonly PartFinding[]): Judgement {
  return combineParts(anyOf(parts.map(({ status }) => status)), parts);
}
