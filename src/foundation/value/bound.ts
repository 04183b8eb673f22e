import { notParsed } from '../issue/not-parsed';

/**
 * Says on which side of a limit something must be; `at-least` and `at-most` include the limit itself.
 *
 * @category Days and shares
 * @useDeclaredType
 */
export type Bound = (typeof bounds)[number];

export const bounds = ['at-least', 'more-than', 'at-most', 'less-than'] as const;

/** Whether it is one of them: what nobody parsed may be any text. */
export const isBound = (bound: Bound): boolean => bounds.includes(bound);

/**
 * Bounds from below: more is never worse.
 *
 * @category Days and shares
 */
export type LowerBound = Extract<Bound, 'at-least' | 'more-than'>;

/**
 * Bounds from above: less is never worse.
 *
 * @category Days and shares
 */
export type UpperBound = Exclude<Bound, LowerBound>;

export const isLowerBound = (bound: Bound): bound is LowerBound =>
  bound === 'at-least' || bound === 'more-than';

export const isUpperBound = (bound: Bound): bound is UpperBound =>
  bound === 'at-most' || bound === 'less-than';

/** Whether the limit itself is within the bound. */
export const includesLimit = (bound: Bound): boolean => bound === 'at-least' || bound === 'at-most';

/**
 * Tells whether something is within a bound.
 *
 * @param bound - the bound
 * @param above - how it compares with the limit: negative below it, 0 at it, positive above it
 */
export function isWithin(bound: Bound, above: number): boolean {
  switch (bound) {
    case 'at-least':
      return above >= 0;
    case 'more-than':
      return above > 0;
    case 'at-most':
      return above <= 0;
    case 'less-than':
      return above < 0;
    default:
      return notParsed(bound satisfies never, 'rule', 'the parse… function of its kind');
  }
}
