import type { ShareAnswer } from '../../assessment/answer';
import type { ShareRequirement } from '../../criteria-set/requirement';
import { isLowerBound } from '../../foundation/value/bound';
import {
  countBetween,
  leastOf,
  mostOf,
  type UncertainCount,
} from '../../foundation/value/count-range';
import { isShareWithin, partAtBound, type Share } from '../../foundation/value/share';
import { highestShare, leastWhole, lowestShare } from '../extreme-shares';
import type { Judgement } from '../finding';

/**
 * Compares a counted share with the percentage required. Where counts are open, the lowest and the highest share there can
 * be decide between them; a whole that may be 0 has no share, and keeps the answer open where the two differ.
 */
export function judgeShare(required: ShareRequirement, observed: ShareAnswer): Judgement {
  const distance = distanceFrom(required, observed);
  const measurement = { kind: 'share', observed, required, distance } as const;
  const isMet = isShareWithin(lowestShare(observed), required);
  if (isMet === isShareWithin(highestShare(observed), required)) {
    return { status: isMet ? 'met' : 'not-met', reason: 'measured', measurement };
  }
  const mayBeOfNothing = leastOf(observed.part) === 0 && leastOf(observed.whole) === 0;
  return {
    status: 'unknown',
    reason: mayBeOfNothing ? 'zero-base' : 'partial-coverage',
    measurement,
  };
}

/** By how many the part is on the wrong side of the bound, at the least and at the most. */
function distanceFrom(required: ShareRequirement, observed: ShareAnswer): UncertainCount {
  const lowest = lowestShare(observed);
  if (isLowerBound(required.bound)) {
    const missing = ({ part, whole }: Share): number =>
      Math.max(0, partAtBound(whole, required) - part);
    return countBetween(missing(highestShare(observed)), missing(lowest));
  }
  const over = ({ part, whole }: Share): number => Math.max(0, part - partAtBound(whole, required));
  // A whole has the most parts too many where all its parts are in it and it is otherwise as small as can be.
  const part = mostOf(observed.part);
  const largest = { part, whole: Math.max(part, leastWhole(observed)) };
  return countBetween(over(lowest), over(largest));
}
