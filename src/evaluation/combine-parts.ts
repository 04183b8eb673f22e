import { type CriterionStatus, type UnknownReason, unknownReasons } from './criterion-status';
import type { Judgement, PartFinding } from './finding';

/** Says how a requirement stands whose parts combine to a status. */
export function combineParts(status: CriterionStatus, parts: readonly PartFinding[]): Judgement {
  return { status, reason: status === 'unknown' ? earliestReason(parts) : 'parts', parts };
}

function earliestReason(parts: readonly PartFinding[]): UnknownReason {
  const reasons = new Set<Judgement['reason']>(parts.map(({ reason }) => reason));
  return unknownReasons.find((reason) => reasons.has(reason)) as UnknownReason;
}
