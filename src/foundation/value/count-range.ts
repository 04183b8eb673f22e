/**
 * Bounds a count that is not wholly known.
 *
 * @category Days and shares
 */
export interface CountRange {
  /** What it is at the least. @range a whole number from 0 to `most` */
  readonly least: number;
  /** What it is at the most. @range a whole number from `least` to 10^11 */
  readonly most: number;
}

/**
 * Gives a count, or its bounds where it is not wholly known.
 *
 * @category Days and shares
 */
export type UncertainCount = number | CountRange;

/** What a count is at the least. */
export const leastOf = (count: UncertainCount): number =>
  typeof count === 'number' ? count : count.least;

/** What a count is at the most. */
export const mostOf = (count: UncertainCount): number =>
  typeof count === 'number' ? count : count.most;

/** A count that may turn out to be anything between two numbers; one number where they are equal. */
export const countBetween = (least: number, most: number): UncertainCount =>
  least === most ? least : { least, most };
