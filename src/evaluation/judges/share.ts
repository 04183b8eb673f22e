import type { ShareAnswer } from '../../assessment/answer';
import type { ShareRequirement } from '../../criteria-set/requirement';
import { notParsed } from '../../foundation/issue/not-parsed';
import { leastPartReaching, mostPartWithin } from '../../foundation/value/share';
import type { Judgement } from '../finding';

/** Compares a counted share with the percentage required. */
export function judgeShare(required: ShareRequirement, observed: ShareAnswer): Judgement {
  const distance = Math.max(0, partMissing(required, observed));
  return {
    status: distance === 0 ? 'met' : 'not-met',
    reason: 'measured',
    measurement: { kind: 'share', observed, required, distance },
  };
}

function partMissing({ bound, percent }: ShareRequirement, { part, whole }: ShareAnswer): number {
  switch (bound) {
    case 'at-least':
      return leastPartReaching(whole, percent) - part;
    case 'at-most':
      return part - mostPartWithin(whole, percent);
    default:
      return notParsed(bound satisfies never, 'criteriaSet', 'parseCriteriaSet');
  }
}
