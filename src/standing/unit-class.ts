/**
 * Says whether a unit kept a title from before the years that are counted for, or is new in them; open where that depends
 * on a rule which is not public, or where more such rules are open than the search of a standing tries (`stoppedBy`).
 *
 * @category Roll-up
 */
export type UnitClass = 'kept' | 'new' | 'open-before';
