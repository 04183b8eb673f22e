import type { PlainDate } from '../foundation/value/plain-date';

/**
 * Identifies a unit in the host's own register; never an official code alone, which may name another unit later.
 *
 * @category Units
 */
export type UnitId = string & {
  /** Marks, for the compiler alone, that the text is the id of a unit. */
  readonly [unitId]: true;
};

declare const unitId: unique symbol;

/**
 * Names a level of area that holds units: a target is set for it or counts it.
 *
 * @category Units
 */
export type AreaLevel =
  | 'country'
  | 'province'
  | 'centrally-run-city'
  | 'urban-district'
  | 'rural-district'
  | 'town'
  | 'provincial-city';

/**
 * Names the level of a unit; only a `ward` (phường) can hold the title.
 *
 * @category Units
 */
export type UnitLevel = AreaLevel | 'ward' | 'commune' | 'township' | 'special-zone';

/**
 * Holds a unit over days on which its name, level and parent were these; a unit that was renamed stands twice.
 *
 * @category Units
 */
export interface Unit {
  /** Which unit; kept through a change of name, parent or level. */
  readonly id: UnitId;
  /** Its official code, which may name another unit on other days; absent where the host keeps none. */
  readonly code?: string;
  /** Its name, without the word for its level where the host keeps it so. */
  readonly name: string;
  /** Its level. */
  readonly level: UnitLevel;
  /** The unit it belongs to; absent at the top of the register. */
  readonly parentId?: UnitId;
  /** The first day on which it stands like this; absent where it did before all days the register is about. */
  readonly existsFrom?: PlainDate;
  /** The first day on which it no longer stands like this; absent where none is known. */
  readonly endedOn?: PlainDate;
}
