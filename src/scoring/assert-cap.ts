import { notParsed } from '../foundation/issue/not-parsed';
import { isExactPercent } from '../foundation/value/percent';
import type { RankCap } from './cohort';

const bases: readonly RankCap['of'][] = ['that-rank', 'that-rank-or-better'];
const ties: readonly RankCap['ties'][] = ['all-yield', 'all-stay', undefined];

/** No reader gives a cap, so one that cannot be meant is refused here: it would let nobody have a rank, or everybody. */
export function assertCap(cap: RankCap): void {
  const { percent } = cap;
  if (!(percent > 0 && percent <= 100 && isExactPercent(percent))) {
    notParsed(
      percent,
      'percent',
      'the percentage of a cap: over 0 and up to 100, with at most two decimals',
    );
  }
  if (!bases.includes(cap.of))
    notParsed(cap.of, 'of', 'the base of a cap: that-rank or that-rank-or-better');
  if (!ties.includes(cap.ties))
    notParsed(cap.ties, 'ties', 'the ties of a cap: all-yield or all-stay');
}
