import type { QuantityAnswer } from '../../assessment/answer';
import type { QuantityRequirement } from '../../criteria-set/requirement';
import { signedDistance } from '../../foundation/value/amount';
import { isWithin } from '../../foundation/value/bound';
import type { Judgement } from '../finding';

/** Compares a measured amount with its bound. */
export function judgeQuantity(required: QuantityRequirement, observed: QuantityAnswer): Judgement {
  const above = signedDistance(required.amount, observed.amount);
  const isMet = isWithin(required.bound, above);
  const distance = isMet ? 0 : Math.abs(above);
  return {
    status: isMet ? 'met' : 'not-met',
    reason: 'measured',
    measurement: { kind: 'quantity', observed, required, distance },
  };
}
