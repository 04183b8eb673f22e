/**
 * Says which units are counted: what is counted of them, and among which units.
 *
 * @category Roll-up
 */
export interface Counting {
  /** What is counted. */
  readonly count: CountedUnits;
  /** Among which units: all, those that kept a title from before, or those that are new. */
  readonly among: 'all' | 'kept' | 'new';
}

/**
 * Names what is counted. It is never mixed: a registered unit is not an eligible one, a projected result is not a confirmed
 * one, and only a decision of the authority makes a unit recognised.
 *
 * @category Roll-up
 */
export type CountedUnits =
  | 'registered'
  | 'recognised'
  | 'maintained'
  | 'eligible'
  | 'projected-eligible';
