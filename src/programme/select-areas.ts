import { groupByKey } from '../foundation/value/group-by-key';
import { askOf } from '../targets/ask';
import { areaNameKey } from '../unit/area-name-key';
import { type AreaTier, isAtLevel, isBeside } from '../unit/area-tier';
import type { AreaLevel, UnitId } from '../unit/unit';
import type { PlacedUnit } from './place-units';
import type { TargetAssignment } from './programme';

/** An area that has to reach a target, and those inside it that are counted; `null` for the whole register. */
export interface TargetPlace {
  readonly areaId: UnitId | null;
  /** The areas of which each has to have its number of units; absent where the units of the area itself are counted. */
  readonly countedIds?: readonly (UnitId | null)[];
}

/** The areas that have to reach a target on a day, and what it leaves out. */
export interface SelectedAreas {
  readonly places: readonly TargetPlace[];
  /** The areas of the same tier that are not counted, by id. */
  readonly leftOutAreaIds: readonly UnitId[];
  /** The names that no area of the level has, or several. */
  readonly unmatchedAreaNames: readonly string[];
}

/**
 * Selects the areas that a target is for: those that the host names by id, else those that the target names, else all of its level.
 * A target of the country names the areas that are counted in it.
 */
export function selectAreas(
  { target, areaIds }: TargetAssignment,
  placed: readonly PlacedUnit[],
): SelectedAreas {
  const { level, areaNames, rule } = target;
  const countedLevel = askOf(rule).areas?.level;
  const namedLevel = level === 'country' ? countedLevel : level;
  const named =
    areaNames === undefined || areaIds !== undefined
      ? undefined
      : areasNamed(areaNames, namedLevel === undefined ? [] : atLevel(placed, namedLevel));
  const meant = (ids: readonly UnitId[] | undefined): readonly PlacedUnit[] =>
    atLevel(placed, level).filter(({ unit }) => ids === undefined || ids.includes(unit.id));
  const areas = meant(areaIds ?? (level === 'country' ? undefined : named?.areaIds));
  const inCountry = level === 'country' ? named?.areaIds : undefined;
  const isWholeRegister = level === 'country' && atLevel(placed, level).length === 0;
  const countedIn = (areaId: UnitId | null, counted: AreaLevel | AreaTier): TargetPlace => ({
    areaId,
    countedIds:
      counted === level ? [areaId] : idsInside(areaId, atLevel(placed, counted), inCountry),
  });
  const placeIds = isWholeRegister ? [null] : areas.map(({ unit }) => unit.id);
  const places = placeIds.map(
    (areaId): TargetPlace =>
      countedLevel === undefined ? { areaId } : countedIn(areaId, countedLevel),
  );
  return {
    places,
    leftOutAreaIds: leftOutOf(placed, places, level === 'country' ? countedLevel : level),
    unmatchedAreaNames: named?.unmatchedAreaNames ?? [],
  };
}

const atLevel = (
  placed: readonly PlacedUnit[],
  level: AreaLevel | AreaTier,
): readonly PlacedUnit[] => placed.filter(({ unit }) => isAtLevel(unit.level, level));

/** The areas inside an area; those alone that are named, where some are. */
function idsInside(
  areaId: UnitId | null,
  areas: readonly PlacedUnit[],
  namedIds: readonly UnitId[] | undefined,
): readonly UnitId[] {
  return areas
    .filter(
      ({ unit, areaIds }) => areaId === null || unit.id === areaId || areaIds.includes(areaId),
    )
    .map(({ unit }) => unit.id)
    .filter((id) => namedIds === undefined || namedIds.includes(id));
}

/** A target of all units of the country leaves nothing out. */
function leftOutOf(
  placed: readonly PlacedUnit[],
  places: readonly TargetPlace[],
  level: AreaLevel | AreaTier | undefined,
): readonly UnitId[] {
  if (level === undefined) return [];
  const counted = new Set(places.flatMap(({ areaId, countedIds = [] }) => [areaId, ...countedIds]));
  return placed
    .filter(({ unit }) => isBeside(unit.level, level) && !counted.has(unit.id))
    .map(({ unit }) => unit.id);
}

interface NamedAreas {
  readonly areaIds: readonly UnitId[];
  readonly unmatchedAreaNames: readonly string[];
}

/** A name counts only where exactly one area has it. */
function areasNamed(names: readonly string[], areas: readonly PlacedUnit[]): NamedAreas {
  const byName = groupByKey(areas, ({ unit }) => [areaNameKey(unit.name)]);
  const matched = names.map((name) => ({ name, areas: byName.get(areaNameKey(name)) ?? [] }));
  return {
    areaIds: matched
      .flatMap((one) => (one.areas.length === 1 ? one.areas : []))
      .map(({ unit }) => unit.id),
    unmatchedAreaNames: matched.filter((one) => one.areas.length !== 1).map(({ name }) => name),
  };
}
