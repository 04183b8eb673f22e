import { type AreaSummary, emptySummary } from '../roll-up/area-summary';
import { rollUpWardsBy } from '../roll-up/roll-up-by-group';
import { canHold } from '../unit/level-order';
import type { PlacedUnit } from './place-units';
import type { AreaReport, WardReport } from './programme-report';
import { resultOfWard } from './result-of-ward';

/** Reports on every area among the units of a day, those without a ward too. */
export function reportAreas(
  units: readonly PlacedUnit[],
  wards: readonly WardReport[],
  assessmentYear: number,
): readonly AreaReport[] {
  const placed = wards.flatMap((ward) => {
    const result = resultOfWard(ward, assessmentYear);
    return ward.areaIds.map((areaId) => ({ ...result, areaId }));
  });
  const summaries = new Map<string, AreaSummary>(
    rollUpWardsBy(placed, ({ areaId }) => areaId).map(({ key, summary }) => [key, summary]),
  );
  return units.filter(isArea).map(({ unit, areaIds }) => ({
    unit,
    areaIds,
    summary: summaries.get(unit.id) ?? emptySummary,
  }));
}

const isArea = (placed: PlacedUnit): placed is PlacedUnit<AreaReport['unit']> =>
  canHold(placed.unit.level, 'ward');
