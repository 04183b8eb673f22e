import type { Unit, UnitId } from '../unit/unit';

/** A unit as it stands on a day, and where. */
export interface PlacedUnit<Placed extends Unit = Unit> {
  readonly unit: Placed;
  /** The areas it belongs to, the nearest first. */
  readonly areaIds: readonly UnitId[];
}

/** Says of every unit of a day which areas it belongs to. */
export function placeUnits(units: readonly Unit[]): readonly PlacedUnit[] {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  return units.map((unit) => ({ unit, areaIds: areaIdsOf(unit, unitsById) }));
}

/** A register that agrees with itself has no cycle of parents; in one that has, this ends all the same. */
function areaIdsOf(unit: Unit, unitsById: ReadonlyMap<UnitId, Unit>): readonly UnitId[] {
  const areaIds = new Set<UnitId>();
  let { parentId } = unit;
  while (parentId !== undefined && !areaIds.has(parentId)) {
    areaIds.add(parentId);
    parentId = unitsById.get(parentId)?.parentId;
  }
  return [...areaIds];
}
