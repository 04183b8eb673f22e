import { allOf, type UnknownReason, unknownReasons } from '../criterion-status';
import type { Judgement, PartFinding } from '../finding';

/** Combines the findings of parts that must all be met. */
export function judgeAllOf(parts: readonly PartFinding[]): Judgement {
  const status = allOf(parts.map((part) => part.status));
  return { status, reason: status === 'unknown' ? earliestReason(parts) : 'parts', parts };
}

function earliestReason(parts: readonly PartFinding[]): UnknownReason {
  const reasons = new Set<Judgement['reason']>(parts.map(({ reason }) => reason));
  return unknownReasons.find((reason) => reasons.has(reason)) as UnknownReason;
}
