import type { Unbranded } from '../../foundation/reading/unbranded';
import type { UnitId } from '../../unit/unit';

/**
 * Asks how a number of units is to be split among areas.
 *
 * @category Targets
 */
export interface AllocationRequest {
  /** How many units are due in all areas together, those that are recognised already included. @unit units @range a whole number from 0 to 10^6 */
  readonly unitCount: number;
  /** The areas, in any order. @range 1 to 5,000 areas */
  readonly areas: readonly AllocationArea[];
}

/**
 * Gives an `AllocationRequest` as a host writes it for `parseAllocationRequest`, with plain strings as ids and days.
 *
 * @category Targets
 */
export type AllocationRequestInput = Unbranded<AllocationRequest>;

/**
 * Says what an area may get. All its counts speak of the units that are due in it, those recognised already included.
 *
 * @category Targets
 */
export interface AllocationArea {
  /** Which area. */
  readonly areaId: UnitId;
  /** What the split is proportional to, such as the units of the area. @range a whole number from 0 to 2^53 − 1 */
  readonly weight: number;
  /** The least number; 0 where absent. @unit units */
  readonly minimumCount?: number;
  /** The greatest number, such as the units of the area; any where absent. @unit units */
  readonly capCount?: number;
  /** How many are recognised already: the area keeps them, and gets so many fewer to build. @unit units */
  readonly creditCount?: number;
}

/**
 * Holds a split of a number of units among areas.
 *
 * @category Targets
 */
export interface Allocation {
  /** How many units are due in all areas together. @unit units */
  readonly unitCount: number;
  /** How many of them are still to be recognised. @unit units */
  readonly assignedCount: number;
  /** What each area gets, by the id of the area. */
  readonly areas: readonly AreaAllotment[];
  /**
   * The areas that had an equal claim to the last units, of which there were too few for all of them; those with the lowest ids
   * got one. Ordered by id; none where nothing was arbitrary.
   */
  readonly tiedAreaIds: readonly UnitId[];
}

/**
 * Says how many units are due in an area, and how many of them are still to be recognised.
 *
 * @category Targets
 */
export interface AreaAllotment {
  /** Which area. */
  readonly areaId: UnitId;
  /** How many units are due in it; over all areas exactly the number that was split. @unit units */
  readonly dueCount: number;
  /** How many of them are recognised already. @unit units */
  readonly creditCount: number;
  /** How many of them are still to be recognised. @unit units */
  readonly assignedCount: number;
}
