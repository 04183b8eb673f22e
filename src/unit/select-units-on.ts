import { compareTexts } from '../foundation/text/text-order';
import { assertDay } from '../foundation/value/assert-day';
import { groupByKey } from '../foundation/value/group-by-key';
import type { PlainDate } from '../foundation/value/plain-date';
import { existsOn } from './existence';
import type { Unit, UnitId, UnitLevel } from './unit';
import type { UnitRegister } from './unit-register';

/**
 * Says which units are meant: those of a day, perhaps of some levels and inside an area.
 *
 * @category Units
 */
export interface UnitsQuery {
  /** The day. */
  readonly on: PlainDate;
  /** The level, or several; all where absent. */
  readonly level?: UnitLevel | readonly UnitLevel[];
  /** The area that holds them, at any depth, by the parents of that day; anywhere where absent. */
  readonly withinId?: UnitId;
}

/**
 * Selects the units that stand on a day: a population, such as all units of a province on 1 July 2025.
 *
 * @param register - the units through the years
 * @param query - the day, the level and the area; the area itself is not among the units inside it
 * @returns the units as they stand on that day, ordered by id
 * @issues none: no units is an answer
 * @category Units
 * @example
 * ```ts
 * import { orThrow, parsePlainDate, parseUnitRegister, type UnitId } from 'model-ward-rules';
 * import { selectUnitsOn } from 'model-ward-rules/register';
 *
 * // A made-up district that is abolished; its units pass to the province.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [
 *       { id: 'p', name: 'P', level: 'province' },
 *       { id: 'd', name: 'D', level: 'urban-district', parentId: 'p', endedOn: '2025-07-01' },
 *       { id: 'w', name: 'W', level: 'ward', parentId: 'd', endedOn: '2025-07-01' },
 *       { id: 'w', name: 'W', level: 'ward', parentId: 'p', existsFrom: '2025-07-01' },
 *     ],
 *     successions: [
 *       { kind: 'abolish', on: '2025-07-01', fromIds: ['d'], intoIds: [] },
 *       { kind: 'transfer', on: '2025-07-01', fromIds: ['w'], intoIds: ['w'] },
 *     ],
 *   }),
 *   console.warn,
 * );
 * for (const day of ['2025-06-30', '2025-07-01']) {
 *   const on = orThrow(parsePlainDate(day));
 *   const inProvince = selectUnitsOn(register, { on, withinId: 'p' as UnitId });
 *   const inDistrict = selectUnitsOn(register, { on, withinId: 'd' as UnitId, level: 'ward' });
 *   console.log(inProvince.map(({ id }) => id).join(' '), inDistrict.length);
 *   // d w 1
 *   // w 0
 * }
 * ```
 */
export function selectUnitsOn(
  { units }: UnitRegister,
  { on, level, withinId }: UnitsQuery,
): readonly Unit[] {
  assertDay(on, 'on');
  const standing = units.filter((unit) => existsOn(unit, on));
  const inside = withinId === undefined ? standing : unitsInside(standing, withinId);
  return inside.filter((unit) => isOfLevel(unit, level)).sort((a, b) => compareTexts(a.id, b.id));
}

function isOfLevel(unit: Unit, level: UnitsQuery['level']): boolean {
  if (level === undefined) return true;
  return typeof level === 'string' ? unit.level === level : level.includes(unit.level);
}

function unitsInside(standing: readonly Unit[], areaId: UnitId): Unit[] {
  const children = groupByKey(standing, ({ parentId }) => [parentId]);
  const reached = new Set([areaId]);
  // A set walks on over what is added to it on the way, each once: all depths, and no ring without end.
  for (const id of reached) {
    for (const child of children.get(id) ?? []) reached.add(child.id);
  }
  return standing.filter(({ id }) => id !== areaId && reached.has(id));
}
