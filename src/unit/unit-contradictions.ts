import type { Issue } from '../foundation/issue/issue';
import { unitIssue } from '../foundation/issue/kinds/unit';
import { compareTexts } from '../foundation/text/text-order';
import { groupByKey } from '../foundation/value/group-by-key';
import { beginningOf, endOf } from './existence';
import { endTold, type RegisterIndex } from './register-index';
import type { Unit } from './unit';
import type { UnitRegister } from './unit-register';

/** Finds where the records of a register disagree with themselves and each other. */
export function unitContradictionsOf(
  { units }: UnitRegister,
  index: RegisterIndex,
): readonly Issue[] {
  const places = units.map((unit, position) => ({ unit, position }));
  const wellOrdered = places.filter(({ unit }) => beginningOf(unit) < endOf(unit));
  return [
    ...places.flatMap(existenceOrder),
    ...consecutive(wellOrdered, ({ id }) => [id]).flatMap(timelineFault),
    ...consecutive(wellOrdered, ({ code }) => (code === undefined ? [] : [code])).flatMap(
      sharedCode,
    ),
    ...wellOrdered.flatMap((place) => untoldEnd(place, index)),
  ];
}

interface Place {
  readonly unit: Unit;
  readonly position: number;
}

const at = (position: number, key: keyof Unit): Issue['path'] => ['units', position, key];

function existenceOrder({ unit, position }: Place): readonly Issue[] {
  const { existsFrom, endedOn } = unit;
  if (existsFrom === undefined || endedOn === undefined || existsFrom < endedOn) return [];
  return [unitIssue('unit/existence-order', at(position, 'endedOn'), { existsFrom, endedOn })];
}

type Pair = readonly [earlier: Place, later: Place];

/** Pairs each record with the one before it, of the same key, that lasts longest. */
function consecutive(
  places: readonly Place[],
  keysOf: (unit: Unit) => readonly string[],
): readonly Pair[] {
  const groups = groupByKey(places, ({ unit }) => keysOf(unit));
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = [...group].sort((a, b) =>
      compareTexts(beginningOf(a.unit), beginningOf(b.unit)),
    );
    let lasting = first as Place;
    return others.map((later): Pair => {
      const earlier = lasting;
      if (endOf(later.unit) > endOf(earlier.unit)) lasting = later;
      return [earlier, later];
    });
  });
}

function timelineFault([earlier, later]: Pair): readonly Issue[] {
  const { unit, position } = later;
  const { id } = unit;
  const path = at(position, 'existsFrom');
  if (overlap(earlier.unit, unit)) {
    return [unitIssue('unit/overlap', path, { id, position, otherPosition: earlier.position })];
  }
  const [endedOn, existsFrom] = [endOf(earlier.unit), beginningOf(unit)];
  return endedOn === existsFrom
    ? []
    : [unitIssue('unit/interrupted', path, { id, endedOn, existsFrom })];
}

function sharedCode([earlier, later]: Pair): readonly Issue[] {
  const { unit, position } = later;
  if (earlier.unit.id === unit.id || !overlap(earlier.unit, unit)) return [];
  const params = { code: unit.code as string, position, otherPosition: earlier.position };
  return [unitIssue('unit/shared-code', at(position, 'code'), params)];
}

const overlap = (earlier: Unit, later: Unit): boolean => beginningOf(later) < endOf(earlier);

function untoldEnd({ unit, position }: Place, index: RegisterIndex): readonly Issue[] {
  const { id, endedOn } = unit;
  const records = index.recordsOf(id);
  const isLast = records[records.length - 1] === unit;
  if (!isLast || endedOn === undefined || endTold(index, unit).length > 0) return [];
  return [unitIssue('unit/unexplained-end', at(position, 'endedOn'), { id, endedOn })];
}
