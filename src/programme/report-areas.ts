import { type AreaSummary, emptySummary } from '../roll-up/area-summary';
import { rollUpUnitsBy } from '../roll-up/roll-up-by-group';
import { canHold } from '../unit/level-order';
import type { PlacedUnit } from './place-units';
import type { AreaReport, UnitReport } from './programme-report';
import { resultOfUnit } from './result-of-unit';

/** Reports on every area among the units of a day, those without units to count too. */
export function reportAreas(
  placed: readonly PlacedUnit[],
  units: readonly UnitReport[],
  assessmentYear: number,
): readonly AreaReport[] {
  const inAreas = units.flatMap((unit) => {
    const result = resultOfUnit(unit, assessmentYear);
    return unit.areaIds.map((areaId) => ({ ...result, areaId }));
  });
  const summaries = new Map<string, AreaSummary>(
    rollUpUnitsBy(inAreas, ({ areaId }) => areaId).map(({ key, summary }) => [key, summary]),
  );
  return placed.filter(isArea).map(({ unit, areaIds }) => ({
    unit,
    areaIds,
    summary: summaries.get(unit.id) ?? emptySummary,
  }));
}

const isArea = (place: PlacedUnit): place is PlacedUnit<AreaReport['unit']> =>
  canHold(place.unit.level, 'ward');
