import { daysAfter } from '../foundation/value/day-arithmetic';
import type { UnitFormation } from '../unit/lineage';
import type { RegisterIndex } from '../unit/register-index';
import type { UnitId } from '../unit/unit';
import type { PolicyCalendar } from './policy-calendar';
import { canHoldTitle } from './title-levels';

/** The units whose titles are asked when a unit is formed, and whether the unit is the only one of them, perhaps under a new id. */
export interface FormerUnits {
  readonly formerIds: readonly UnitId[];
  readonly isOneUnit: boolean;
}

/**
 * Finds the former units: those of a level that can have a title. Only a unit that alone passed into one unit is that unit still,
 * whatever its level was; one that took in a commune asks the rule. A unit made of others at a level without titles has none.
 */
export function formerUnits(
  index: RegisterIndex,
  unitId: UnitId,
  { on, predecessorIds }: UnitFormation,
  calendar: PolicyCalendar,
): FormerUnits {
  const dayBefore = daysAfter(on, -1);
  const there = predecessorIds.filter((id) => index.recordOn(id, dayBefore) !== undefined);
  const [only, ...others] = there;
  const isOneUnit =
    only !== undefined &&
    others.length === 0 &&
    index.departuresOn(only, on).every(({ intoIds }) => intoIds.every((id) => id === unitId));
  if (isOneUnit) return { formerIds: there, isOneUnit };
  const policy = calendar.policyOn(on);
  const formerIds = canHoldTitle(index.recordOn(unitId, on), policy)
    ? there.filter((id) => canHoldTitle(index.recordOn(id, dayBefore), policy))
    : [];
  return { formerIds, isOneUnit };
}
