import type { ShareAnswer } from '../assessment/answer';
import { leastOf, mostOf } from '../foundation/value/count-range';
import type { Share } from '../foundation/value/share';

/** The counts of a share, each of which may be open. */
type Counted = Pick<ShareAnswer, 'part' | 'whole'>;

/** The lowest share there can be. */
export const lowestShare = ({ part, whole }: Counted): Share => ({
  part: leastOf(part),
  whole: mostOf(whole),
});

/** The highest share there can be: the most of the part over the least of the whole, and no part above its whole. */
export function highestShare(counted: Counted): Share {
  const whole = leastWhole(counted);
  return { part: Math.min(mostOf(counted.part), whole), whole };
}

/** The least whole that has a share and holds the part. */
export const leastWhole = ({ part, whole }: Counted): number =>
  Math.max(leastOf(whole), leastOf(part), 1);
