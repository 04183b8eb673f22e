import type { FloorResult } from './run-floor';

/** How sure the score of a sample is: the true one lies between these in 95 of 100 samples. */
export interface Score {
  readonly percent: number;
  readonly fromPercent: number;
  readonly toPercent: number;
}

/** The standard score that leaves out 2.5 % on each side. */
const Z = 1.96;

/** The share of the tried changes that were found, with Wilson's interval; a floor that was tried whole has no margin. */
export function scoreOf({ mutantCount, triedCount, foundCount, leftCount }: FloorResult): Score {
  const share = triedCount === 0 ? 1 : foundCount / triedCount;
  const percent = 100 * share;
  if (triedCount + leftCount === mutantCount)
    return { percent, fromPercent: percent, toPercent: percent };
  const weight = Z ** 2 / triedCount;
  const middle = (share + weight / 2) / (1 + weight);
  const reach =
    (Z / (1 + weight)) * Math.sqrt((share * (1 - share)) / triedCount + weight / (4 * triedCount));
  return {
    percent,
    fromPercent: 100 * Math.max(0, middle - reach),
    toPercent: 100 * Math.min(1, middle + reach),
  };
}
