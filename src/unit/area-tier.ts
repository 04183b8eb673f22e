import { tierOf } from './level-order';
import type { AreaLevel, UnitLevel } from './unit';

/**
 * Names a tier of areas, whatever each of them is called: provinces and centrally-run cities, or districts of every kind.
 *
 * @category Units
 */
export type AreaTier = 'province-level' | 'district-level';

const tierNumbers: Readonly<Record<AreaTier, number>> = {
  'province-level': 1,
  'district-level': 2,
};

/** Tells whether a name is that of a tier and not of one level. */
export const isTier = (level: AreaLevel | AreaTier): level is AreaTier => level in tierNumbers;

/** Tells whether a unit is of a level, or of one of the levels of a tier. */
export function isAtLevel(level: UnitLevel, wanted: AreaLevel | AreaTier): boolean {
  return isTier(wanted) ? tierOf(level) === tierNumbers[wanted] : level === wanted;
}

/** Tells whether a unit is on the same tier as a level, or on a tier. */
export function isBeside(level: UnitLevel, other: AreaLevel | AreaTier): boolean {
  return tierOf(level) === (isTier(other) ? tierNumbers[other] : tierOf(other));
}
