import { notParsed } from '../issue/not-parsed';
import { type Bound, isWithin } from './bound';
import { inHundredths, WHOLE_IN_HUNDREDTHS } from './percent';

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

/** Compares a share with a percentage, exactly: negative, zero or positive as the share is below, at or above it. */
export function compareShare({ part, whole }: Share, percent: number): number {
  return part * WHOLE_IN_HUNDREDTHS - whole * inHundredths(percent);
}

/** The least part with which a share of `whole` is at or above the percentage. */
export function leastPartReaching(whole: number, percent: number): number {
  const exact = whole * inHundredths(percent);
  const over = exact % WHOLE_IN_HUNDREDTHS;
  return (exact - over) / WHOLE_IN_HUNDREDTHS + (over === 0 ? 0 : 1);
}

/** The largest part with which a share of `whole` is at or below the percentage. */
export function mostPartWithin(whole: number, percent: number): number {
  const exact = whole * inHundredths(percent);
  return (exact - (exact % WHOLE_IN_HUNDREDTHS)) / WHOLE_IN_HUNDREDTHS;
}

/** A bound for a share. */
export interface ShareBound {
  /** On which side of the percentage the share must lie. */
  readonly bound: Bound;
  /** The percentage. @unit percent */
  readonly percent: number;
}

/** Whether a share is within a bound, compared exactly. */
export const isShareWithin = (share: Share, { bound, percent }: ShareBound): boolean =>
  isWithin(bound, compareShare(share, percent));

/**
 * The part of `whole` that is only just within a bound: the least one of a bound from below, the largest one of a bound from
 * above. It may lie outside of the whole where nothing is within the bound.
 */
export function partAtBound(whole: number, { bound, percent }: ShareBound): number {
  switch (bound) {
    case 'at-least':
      return leastPartReaching(whole, percent);
    case 'more-than':
      return mostPartWithin(whole, percent) + 1;
    case 'at-most':
      return mostPartWithin(whole, percent);
    case 'less-than':
      return leastPartReaching(whole, percent) - 1;
    default:
      return notParsed(bound satisfies never, 'rule', 'the parse… function of its kind');
  }
}
