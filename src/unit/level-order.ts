import type { UnitLevel } from './unit';

// From 01/07/2025 units stand directly below provinces; before, below districts. Both are true of their days.
const tiers: Readonly<Record<UnitLevel, number>> = {
  country: 0,
  province: 1,
  'centrally-run-city': 1,
  'urban-district': 2,
  'rural-district': 2,
  town: 2,
  'provincial-city': 2,
  ward: 3,
  commune: 3,
  township: 3,
  'special-zone': 3,
};

/** On which tier a level stands, counted from the country down. */
export const tierOf = (level: UnitLevel): number => tiers[level];

/** Says whether a unit of one level can hold one of another: it stands on a higher tier, not always the next. */
export function canHold(parent: UnitLevel, child: UnitLevel): boolean {
  return tiers[parent] < tiers[child];
}
