import type { AtLeastRequirement } from '../../criteria-set/requirement';
import { combineParts } from '../combine-parts';
import { type CriterionStatus, countOf } from '../criterion-status';
import { isOrMayBeWaived, type Judgement, type PartFinding } from '../finding';

/** Combines parts of which a number must be met; where fewer apply, it is lowered or the answer stays open. */
export function judgeAtLeast(
  { partCount, whenFewerApply }: AtLeastRequirement,
  parts: readonly PartFinding[],
): Judgement {
  const statuses = parts.map(({ status }) => status);
  const applicableCount = parts.length - countOf('not-applicable', statuses);
  if (applicableCount >= partCount) {
    const status = statusOf(partCount, statuses);
    const mayBeTooFew = whenFewerApply === 'unknown' && sureCountOf(parts) < partCount;
    return combineParts(status === 'not-met' && mayBeTooFew ? 'unknown' : status, parts);
  }
  if (applicableCount === 0) return combineParts('not-applicable', parts);
  const lowered = statusOf(applicableCount, statuses);
  if (whenFewerApply === 'unknown') return { status: 'unknown', reason: 'fewer-apply', parts };
  return lowered === 'unknown'
    ? combineParts(lowered, parts)
    : { status: lowered, reason: 'fewer-apply', parts };
}

/** How it stands where so many must be met, however many may yet prove not to apply. */
function statusOf(required: number, statuses: readonly CriterionStatus[]): CriterionStatus {
  const metCount = countOf('met', statuses);
  if (metCount >= required) return 'met';
  return metCount + countOf('unknown', statuses) < required ? 'not-met' : 'unknown';
}

/** How many apply, whatever the unknown ones turn out to be. */
const sureCountOf = (parts: readonly PartFinding[]): number =>
  parts.filter((part) => !isOrMayBeWaived(part)).length;
