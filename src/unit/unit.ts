/**
 * Identifies a unit in the host's own register; never an official code alone, which may name another ward later.
 *
 * @category Units
 */
export type UnitId = string & {
  /** Marks, for the compiler alone, that the text is the id of a unit. */
  readonly [unitId]: true;
};

declare const unitId: unique symbol;

/**
 * Names a level of area that a target is set for or counts.
 *
 * @category Units
 */
export type UnitLevel = 'country' | 'province' | 'centrally-run-city' | 'urban-district';
