import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitLevel } from './unit';

/**
 * Says that a level of units was abolished: from its day on no unit stands on it.
 *
 * @category Units
 */
export interface LevelAbolition {
  /** The level. */
  readonly level: UnitLevel;
  /** The first day without units of the level. */
  readonly on: PlainDate;
}
