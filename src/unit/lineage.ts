import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitId } from './unit';
import type { Succession } from './unit-register';

/**
 * Tells how a unit came to be, what passed into it, and how it ended.
 *
 * @category Units
 */
export interface UnitLineage {
  /** Which unit. */
  readonly id: UnitId;
  /**
   * The first day of the unit, where the register knows one, and each day on which others passed into it, the first
   * first.
   */
  readonly formations: readonly UnitFormation[];
  /** How it ended; absent where it goes on. */
  readonly ending?: UnitEnding;
}

/**
 * Tells how a unit was formed on a day, or formed anew of itself and others.
 *
 * @category Units
 */
export interface UnitFormation {
  /** The first day on which it stood like this. */
  readonly on: PlainDate;
  /** The units it was formed of, in order: itself among them where it went on, none where it was created. */
  readonly predecessorIds: readonly UnitId[];
  /** What the register tells of it; none where it tells nothing. */
  readonly successions: readonly Succession[];
}

/**
 * Tells how a unit ended.
 *
 * @category Units
 */
export interface UnitEnding {
  /** The first day on which it no longer stood. */
  readonly on: PlainDate;
  /** The units it passed into, in order; none where it was abolished, or the register does not say. */
  readonly successorIds: readonly UnitId[];
  /** What the register tells of it; none where it tells nothing. */
  readonly successions: readonly Succession[];
}
