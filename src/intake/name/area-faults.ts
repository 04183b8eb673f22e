import type { Issue } from '../../foundation/issue/issue';
import { intakeUnitIssue } from '../../foundation/issue/kinds/intake/unit';
import type { UnitId } from '../../unit/unit';
import type { Cell } from '../cell/cell';
import { ancestorsOf } from './ancestors';
import { mentionsOf } from './candidates';
import { holdAtOnce, type NamedArea, namedAreas, unknownAreas } from './named-areas';
import { contentsOf, type UnitNameIndex } from './unit-name-index';
import { writtenAreas } from './written-areas';

/**
 * Says why a unit that is known by its id or code does not stand in the areas that are named with it. One that did at some time
 * does: its id is the same.
 */
export function areaFaultsOf(
  index: UnitNameIndex,
  unitId: UnitId,
  areaName: readonly Cell[],
): readonly Issue[] {
  const contents = contentsOf(index);
  const written = writtenAreas(areaName);
  if (!written.ok) return written.issues;
  const areas = written.value.flatMap(({ text, path }) => namedAreas(contents, text, path));
  const unknown = unknownAreas(contents, areas);
  if (unknown.length > 0) return unknown;
  const { register } = contents;
  const candidates = register
    .recordsOf(unitId)
    .map((unit) => ({ unit, holdings: ancestorsOf(register, unit) }));
  const holdings = candidates.flatMap((candidate) => candidate.holdings);
  if (holdAtOnce(areas, holdings)) return [];
  const wrong = areas.find((area) => !holdings.some(area.isCalled)) ?? (areas[0] as NamedArea);
  return [
    intakeUnitIssue('unit/not-found', wrong.path, {
      received: unitId,
      areaName: areas.map(({ received }) => received).join(', '),
      suggestions: mentionsOf(candidates.slice(-1)),
    }),
  ];
}
