/**
 * Says whether a unit kept a title from before the years that are counted for, or is new in them; open where that depends
 * on a rule which is not public.
 *
 * @category Roll-up
 */
export type UnitClass = 'kept' | 'new' | 'open-before';
