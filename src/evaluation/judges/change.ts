import type { ChangeAnswer } from '../../assessment/answer';
import type { ChangeRequirement, Movement } from '../../criteria-set/requirement';
import { notParsed } from '../../foundation/issue/not-parsed';
import { leastAfterRise, mostAfterFall, signedDistance } from '../../foundation/value/amount';
import type { Judgement } from '../finding';

/** Compares the movement between two periods with the one required. */
export function judgeChange(required: ChangeRequirement, observed: ChangeAnswer): Judgement {
  const { movement } = required;
  const { before } = observed;
  const isPercentageOfNothing = movement.kind !== 'did-not-rise' && before === 0;
  const distance = isPercentageOfNothing ? 0 : Math.max(0, distanceTo(movement, observed));
  const measurement = { kind: 'change', observed, required, distance } as const;
  if (isPercentageOfNothing) return { status: 'unknown', reason: 'zero-base', measurement };
  return { status: distance === 0 ? 'met' : 'not-met', reason: 'measured', measurement };
}

function distanceTo(movement: Movement, { before, after }: ChangeAnswer): number {
  switch (movement.kind) {
    case 'did-not-rise':
      return signedDistance(before, after);
    case 'fell-by':
      return signedDistance(mostAfterFall(before, movement.percent), after);
    case 'rose-by':
      return signedDistance(after, leastAfterRise(before, movement.percent));
    default:
      return notParsed(movement satisfies never, 'criteriaSet', 'parseCriteriaSet');
  }
}
