import type { Unit, UnitLevel } from '../unit/unit';
import type { MaintenancePolicy } from './maintenance-policy';

/** The levels of units that can hold the title. */
export const titleLevelsOf = ({
  titleLevels = ['ward'],
}: MaintenancePolicy): readonly UnitLevel[] => titleLevels;

/** Tells whether a unit, as it is on a day, can hold the title. */
export function canHoldTitle(unit: Unit | undefined, policy: MaintenancePolicy): boolean {
  return unit !== undefined && titleLevelsOf(policy).includes(unit.level);
}
