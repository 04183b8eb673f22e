import type { UnitId } from '../../unit/unit';

/**
 * Asks how a number of wards is to be split among areas.
 *
 * @category Targets
 */
export interface AllocationRequest {
  /** How many wards are due in all areas together, those that are recognised already included. @unit wards @range a whole number from 0 to 10^6 */
  readonly wardCount: number;
  /** The areas, in any order. @range 1 to 5,000 areas */
  readonly areas: readonly AllocationArea[];
}

/**
 * Says what an area may get. All its counts speak of the wards that are due in it, those recognised already included.
 *
 * @category Targets
 */
export interface AllocationArea {
  /** Which area. */
  readonly areaId: UnitId;
  /** What the split is proportional to, such as the wards of the area. @range a whole number from 0 to 10^6 */
  readonly weight: number;
  /** The least number; 0 where absent. @unit wards */
  readonly minimumCount?: number;
  /** The greatest number, such as the wards of the area; any where absent. @unit wards */
  readonly capCount?: number;
  /** How many are recognised already: the area keeps them, and gets so many fewer to build. @unit wards */
  readonly creditCount?: number;
}

/**
 * Holds a split of a number of wards among areas.
 *
 * @category Targets
 */
export interface Allocation {
  /** How many wards are due in all areas together. @unit wards */
  readonly wardCount: number;
  /** How many of them are still to be recognised. @unit wards */
  readonly assignedCount: number;
  /** What each area gets, by the id of the area. */
  readonly areas: readonly AreaAllotment[];
}

/**
 * Says how many wards are due in an area, and how many of them are still to be recognised.
 *
 * @category Targets
 */
export interface AreaAllotment {
  /** Which area. */
  readonly areaId: UnitId;
  /** How many wards are due in it; over all areas exactly the number that was split. @unit wards */
  readonly dueCount: number;
  /** How many of them are recognised already. @unit wards */
  readonly creditCount: number;
  /** How many of them are still to be recognised. @unit wards */
  readonly assignedCount: number;
}
