import type { FloorResult } from './run-floor';

/** A score, and between which numbers the true one lies. */
export interface Score {
  readonly percent: number;
  readonly fromPercent: number;
  readonly toPercent: number;
}

/** The standard score that leaves out 2.5 % on each side. */
const Z = 1.96;

/**
 * The share of the tried changes that were found. The true one lies between: by Wilson's interval where not all were tried, and as
 * if all that were left survived, or were found.
 */
export function scoreOf(result: FloorResult): Score {
  const { triedCount, foundCount, leftCount } = result;
  const share = triedCount === 0 ? 1 : foundCount / triedCount;
  const [from, to] = intervalOf(result, share);
  const all = triedCount + leftCount;
  const percentOf = (count: number): number => (all === 0 ? 100 : (100 * count) / all);
  return {
    percent: 100 * share,
    fromPercent: percentOf(from * triedCount),
    toPercent: percentOf(to * triedCount + leftCount),
  };
}

function intervalOf(
  { mutantCount, triedCount, leftCount }: FloorResult,
  share: number,
): readonly [from: number, to: number] {
  if (triedCount === 0 || triedCount + leftCount === mutantCount) return [share, share];
  const weight = Z ** 2 / triedCount;
  const middle = (share + weight / 2) / (1 + weight);
  const reach =
    (Z / (1 + weight)) * Math.sqrt((share * (1 - share)) / triedCount + weight / (4 * triedCount));
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}
