import type { PlainDate } from '../foundation/value/plain-date';
import type { AreaSummary } from '../roll-up/area-summary';
import { countedAreaLevelOf } from '../targets/counted-area-level-of';
import { measureTarget } from '../targets/measure-target';
import type { AreaLevel, UnitId } from '../unit/unit';
import type { TargetAssignment } from './programme';
import type { AreaProgress, AreaReport, TargetReport } from './programme-report';

/** The areas of a day, and all units together. */
export interface MeasuredAreas {
  readonly asOf: PlainDate;
  readonly whole: AreaSummary;
  readonly areas: readonly AreaReport[];
}

/** Measures a target in every area of its level, or in those it is meant for. */
export function reportTarget(
  { target, counting, areaIds }: TargetAssignment,
  measured: MeasuredAreas,
): TargetReport {
  const { asOf } = measured;
  const { id, revision, level, rule } = target;
  const countedLevel = countedAreaLevelOf(rule) ?? level;
  const population = { kind: 'on-day', on: asOf } as const;
  const areas = placesOf(level, measured)
    .filter(({ areaId }) => areaIds === undefined || areaIds.some((meant) => meant === areaId))
    .map((place): AreaProgress => {
      const summaries =
        countedLevel === level ? [place.summary] : summariesInside(place, countedLevel, measured);
      const progress = measureTarget(target, summaries, { counting, asOf, population });
      return { areaId: place.areaId, progress };
    });
  return { target: { id, revision }, counting, areas };
}

interface Place {
  readonly areaId: UnitId | null;
  readonly summary: AreaSummary;
}

/** A register need not have the country as a unit: then the country is all of it. */
function placesOf(level: AreaLevel, { areas, whole }: MeasuredAreas): readonly Place[] {
  const places = areas.filter(({ unit }) => unit.level === level);
  return level === 'country' && places.length === 0
    ? [{ areaId: null, summary: whole }]
    : places.map(({ unit, summary }) => ({ areaId: unit.id, summary }));
}

function summariesInside(
  { areaId }: Place,
  level: AreaLevel,
  { areas }: MeasuredAreas,
): readonly AreaSummary[] {
  return areas
    .filter(({ unit }) => unit.level === level)
    .filter(({ areaIds }) => areaId === null || areaIds.includes(areaId))
    .map(({ summary }) => summary);
}
