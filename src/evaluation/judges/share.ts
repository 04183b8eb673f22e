import type { ShareAnswer } from '../../assessment/answer';
import type { ShareRequirement } from '../../criteria-set/requirement';
import { isLowerBound } from '../../foundation/value/bound';
import { countBetween, leastOf, mostOf } from '../../foundation/value/count-range';
import { partAtBound, type Share } from '../../foundation/value/share';
import { highestShare, leastWhole, lowestShare } from '../extreme-shares';
import type { Judgement } from '../finding';

/**
 * Compares a counted share with the percentage required. Where counts are open, the lowest and the highest share there can
 * be decide between them; a whole that may be 0 has no share, and keeps the answer open where the two differ.
 */
export function judgeShare(required: ShareRequirement, observed: ShareAnswer): Judgement {
  const isLower = isLowerBound(required.bound);
  /** By how many the part is on the wrong side of the bound. */
  const distanceFrom = ({ part, whole }: Share): number =>
    Math.max(0, (partAtBound(whole, required) - part) * (isLower ? 1 : -1));
  const lowest = distanceFrom(lowestShare(observed));
  const highest = distanceFrom(highestShare(observed));
  const distance = isLower
    ? countBetween(highest, lowest)
    : countBetween(lowest, distanceFrom(largestShare(observed)));
  const measurement = { kind: 'share', observed, required, distance } as const;
  const isMet = lowest === 0;
  if (isMet === (highest === 0)) {
    return { status: isMet ? 'met' : 'not-met', reason: 'measured', measurement };
  }
  const mayBeOfNothing = leastOf(observed.part) === 0 && leastOf(observed.whole) === 0;
  return {
    status: 'unknown',
    reason: mayBeOfNothing ? 'zero-base' : 'partial-coverage',
    measurement,
  };
}

/** The share with the most parts too many: all of them are in a whole that is otherwise as small as can be. */
function largestShare(observed: ShareAnswer): Share {
  const part = mostOf(observed.part);
  return { part, whole: Math.max(part, leastWhole(observed)) };
}
