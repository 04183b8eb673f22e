import { allOf, type UnknownReason, unknownReasons } from '../criterion-status';
import { isOrMayBeWaived, type Judgement, type PartFinding } from '../finding';

/** Combines the findings of parts that must all be met. */
export function judgeAllOf(parts: readonly PartFinding[]): Judgement {
  const status = allOf(parts.map((part) => part.status));
  if (status !== 'unknown') return { status, reason: 'parts', parts };
  return {
    status,
    reason: earliestReason(parts),
    mayNotApply: parts.every(isOrMayBeWaived),
    parts,
  };
}

function earliestReason(parts: readonly PartFinding[]): UnknownReason {
  const reasons = new Set<Judgement['reason']>(parts.map(({ reason }) => reason));
  return unknownReasons.find((reason) => reasons.has(reason)) as UnknownReason;
}
