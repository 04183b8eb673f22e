import type { Override } from '../assessment/evidence';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Finding, Judgement } from './finding';

/** Sets the status that an authority decided, where its decision still fits; the decision shows either way. */
export function applyOverride(
  judgement: Judgement,
  record: Override,
  asOf: PlainDate,
): Omit<Finding, 'criterionId'> {
  const judgedStatus = judgement.status;
  const isInForce = record.decidedOn <= asOf;
  const isApplied = isInForce && record.statusBefore === judgedStatus;
  const override = { record, judgedStatus, isApplied };
  if (isApplied)
    return { ...judgement, status: record.statusAfter, reason: 'overridden', override };
  const mayFallAway =
    isInForce && judgedStatus === 'unknown' && record.statusAfter === 'not-applicable';
  // The answer may yet prove to be the one that was overridden.
  return mayFallAway ? { ...judgement, mayNotApply: true, override } : { ...judgement, override };
}
