import type { Unbranded } from '../foundation/reading/unbranded';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Unit, UnitId } from './unit';

/**
 * Holds the units a host knows, through the years, and how they passed into each other.
 *
 * @category Units
 */
export interface UnitRegister {
  /** Every unit, in any order; one that changed its name, parent or level stands once for each of them. */
  readonly units: readonly Unit[];
  /** What happened to units, in any order. */
  readonly successions: readonly Succession[];
}

/**
 * Gives a `UnitRegister` as a host writes it for `parseUnitRegister`, with plain strings as ids and days.
 *
 * @category Units
 */
export type UnitRegisterInput = Unbranded<UnitRegister>;

/**
 * Says that units passed into others, came to be or ceased.
 *
 * @category Units
 */
export interface Succession {
  /** What happened. */
  readonly kind: SuccessionKind;
  /** The first day on which the new order stands. */
  readonly on: PlainDate;
  /** The day on which the host learned of it; the day itself where absent. */
  readonly recordedOn?: PlainDate;
  /** The units as they were. */
  readonly fromIds: readonly UnitId[];
  /** The units as they became; a unit that goes on under its id stands on both sides. */
  readonly intoIds: readonly UnitId[];
  /** The document that ordered it. */
  readonly instrument?: string;
}

/**
 * Names what can happen to units: `create` (none to one), `merge` (several to one), `split` (one to several),
 * `rename`, `transfer` to another parent and `reclassify` to another level (one to one), `abolish` (one to none).
 *
 * What is both, a unit whose parts go to several units that also take in others, is told as a split and a merge of
 * the same day: a unit may stand in several successions of one day, and goes on where one of them has it on both sides.
 *
 * @category Units
 */
export type SuccessionKind =
  | 'create'
  | 'merge'
  | 'split'
  | 'rename'
  | 'transfer'
  | 'reclassify'
  | 'abolish';
