import { beginningOf, endOf } from '../../unit/existence';
import { canHold } from '../../unit/level-order';
import type { RegisterIndex } from '../../unit/register-index';
import type { Unit } from '../../unit/unit';

/** An area that holds a unit, directly or through others, from a day until another, which no longer counts. */
export interface Holding {
  readonly area: Unit;
  readonly from: string;
  readonly until: string;
}

/** All areas that hold a unit while a record of it stands, the nearest first. */
export function ancestorsOf(
  register: RegisterIndex,
  unit: Unit,
  from: string = beginningOf(unit),
  until: string = endOf(unit),
): readonly Holding[] {
  if (unit.parentId === undefined) return [];
  return register.recordsOf(unit.parentId).flatMap((area) => {
    const [start, end] = [later(from, beginningOf(area)), earlier(until, endOf(area))];
    // Levels rise from step to step, so that a cycle of parents has an end.
    return start < end && canHold(area.level, unit.level)
      ? [{ area, from: start, until: end }, ...ancestorsOf(register, area, start, end)]
      : [];
  });
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
