import type { QuantityAnswer } from '../../assessment/answer';
import type { QuantityRequirement } from '../../criteria-set/requirement';
import { compareAmounts, distanceOfAmounts } from '../../foundation/amount';
import type { Judgement } from '../finding';

/** Compares a measured amount with its bound. */
export function judgeQuantity(required: QuantityRequirement, observed: QuantityAnswer): Judgement {
  const isMet = isWithin(compareAmounts(observed.amount, required.amount), required.bound);
  const distance = isMet ? 0 : distanceOfAmounts(observed.amount, required.amount);
  return {
    status: isMet ? 'met' : 'not-met',
    reason: 'measured',
    measurement: { kind: 'quantity', observed, required, distance },
  };
}

function isWithin(comparison: number, bound: QuantityRequirement['bound']): boolean {
  switch (bound) {
    case 'at-least':
      return comparison >= 0;
    case 'at-most':
      return comparison <= 0;
    case 'more-than':
      return comparison > 0;
    case 'less-than':
      return comparison < 0;
  }
}
