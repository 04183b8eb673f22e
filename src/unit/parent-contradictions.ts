import type { Issue } from '../foundation/issue/issue';
import { unitIssue } from '../foundation/issue/kinds/unit';
import { beginningOf, endOf } from './existence';
import { canHold } from './level-order';
import type { RegisterIndex } from './register-index';
import type { Unit } from './unit';
import type { UnitRegister } from './unit-register';

/**
 * Finds where units and their parents disagree. A cycle of parents cannot be built of parents that all stand on a higher
 * tier than their children, so that it is found as a level that cannot hold another.
 */
export function parentContradictionsOf(
  { units }: UnitRegister,
  index: RegisterIndex,
): readonly Issue[] {
  return units.flatMap((unit, position) => {
    const { parentId } = unit;
    if (parentId === undefined) return [];
    const path = ['units', position, 'parentId'];
    const parents = index.recordsOf(parentId);
    return parents.length === 0
      ? [unitIssue('unit/unknown-parent', path, { parentId })]
      : [...absentParent(unit, parents, path), ...wrongLevel(unit, parents, path)];
  });
}

function absentParent(unit: Unit, parents: readonly Unit[], path: Issue['path']): readonly Issue[] {
  const [first, last] = [parents[0], parents[parents.length - 1]] as [Unit, Unit];
  const fault = (bound: 'from' | 'until', day: string): Issue =>
    unitIssue('unit/absent-parent', path, { parentId: first.id, bound, day });
  return [
    ...(beginningOf(first) > beginningOf(unit) ? [fault('from', beginningOf(first))] : []),
    ...(endOf(last) < endOf(unit) ? [fault('until', endOf(last))] : []),
  ];
}

function wrongLevel(unit: Unit, parents: readonly Unit[], path: Issue['path']): readonly Issue[] {
  const wrong = parents.find(
    (parent) =>
      beginningOf(parent) < endOf(unit) &&
      beginningOf(unit) < endOf(parent) &&
      !canHold(parent.level, unit.level),
  );
  if (wrong === undefined) return [];
  const params = { level: unit.level, parentId: wrong.id, parentLevel: wrong.level };
  return [unitIssue('unit/parent-level', path, params)];
}
