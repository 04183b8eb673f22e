/**
 * Holds a share as its two counts, so that it can be compared and added exactly.
 *
 * @category Days and shares
 */
export interface Share {
  /** How many of the whole. @range a whole number from 0 to 10^11; over `whole` only where a share is an achievement */
  readonly part: number;
  /** How many there are. @range a whole number from 1 to 10^11 */
  readonly whole: number;
}

/** The largest count that is compared exactly: times 10,000 it is still a safe integer. */
export const MAX_COUNT = 100_000_000_000;

const WHOLE_IN_BASIS_POINTS = 10_000;

/** Compares a share with a percentage, exactly: negative, zero or positive as the share is below, at or above it. */
export function compareShare({ part, whole }: Share, basisPoints: number): number {
  return part * WHOLE_IN_BASIS_POINTS - whole * basisPoints;
}

/** The least part with which a share of `whole` is at or above the percentage. */
export function leastPartReaching(whole: number, basisPoints: number): number {
  const exact = whole * basisPoints;
  const over = exact % WHOLE_IN_BASIS_POINTS;
  return (exact - over) / WHOLE_IN_BASIS_POINTS + (over === 0 ? 0 : 1);
}

/** The largest part with which a share of `whole` is at or below the percentage. */
export function mostPartWithin(whole: number, basisPoints: number): number {
  const exact = whole * basisPoints;
  return (exact - (exact % WHOLE_IN_BASIS_POINTS)) / WHOLE_IN_BASIS_POINTS;
}
