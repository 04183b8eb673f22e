import type { QuantityAnswer } from '../../assessment/answer';
import type { QuantityRequirement } from '../../criteria-set/requirement';
import { notParsed } from '../../foundation/issue/not-parsed';
import { signedDistance } from '../../foundation/value/amount';
import type { Judgement } from '../finding';

/** Compares a measured amount with its bound. */
export function judgeQuantity(required: QuantityRequirement, observed: QuantityAnswer): Judgement {
  const above = signedDistance(required.amount, observed.amount);
  const isMet = isWithin(above, required.bound);
  const distance = isMet ? 0 : Math.abs(above);
  return {
    status: isMet ? 'met' : 'not-met',
    reason: 'measured',
    measurement: { kind: 'quantity', observed, required, distance },
  };
}

function isWithin(above: number, bound: QuantityRequirement['bound']): boolean {
  switch (bound) {
    case 'at-least':
      return above >= 0;
    case 'at-most':
      return above <= 0;
    case 'more-than':
      return above > 0;
    case 'less-than':
      return above < 0;
    default:
      return notParsed(bound satisfies never, 'criteriaSet', 'parseCriteriaSet');
  }
}
