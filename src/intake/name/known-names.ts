import { canHold } from '../../unit/level-order';
import type { Unit } from '../../unit/unit';
import { looseReadingsOf, type NameReading, names, readingsOf } from './name-readings';
import type { IndexContents } from './unit-name-index';

/** The records, of whatever day, that a name may mean. */
export function recordsCalled(
  { keysOf }: Pick<IndexContents, 'keysOf'>,
  records: IndexContents['byName'],
  readings: readonly NameReading[],
): readonly Unit[] {
  const called = readings.flatMap((reading) =>
    (records.get(reading.key) ?? []).filter((unit) =>
      names(reading, unit, keysOf.get(unit) as readonly string[]),
    ),
  );
  return [...new Set(called)];
}

/** The ways to take the name of a unit, looser ones only where no unit of any day is called as it is written. */
export function unitReadingsOf(contents: IndexContents, text: string): readonly NameReading[] {
  const readings = readingsOf(text);
  // An area too: a sheet that names it does not mean a ward of a similar name.
  return recordsCalled(contents, contents.allByName, readings).length > 0
    ? readings
    : [...readings, ...readings.flatMap(looseReadingsOf)];
}

/** Whether a unit that is looked for is called so, on whatever day. */
export const isUnitName = (contents: IndexContents, text: string): boolean =>
  recordsCalled(contents, contents.byName, unitReadingsOf(contents, text)).length > 0;

/** The ways to take the name of an area, with what its aliases stand for. */
export function areaReadingsOf(
  { aliases }: Pick<IndexContents, 'aliases'>,
  text: string,
): readonly NameReading[] {
  const readings = readingsOf(text);
  // What an alias stands for keeps the level that was said before it: "TP. HCM" is a city.
  const ofAliases = readings.flatMap(({ key, ...levels }) =>
    (aliases.get(key) ?? [])
      .flatMap(({ name }) => readingsOf(name))
      .map((reading) => ({ ...reading, ...levels })),
  );
  return [...readings, ...ofAliases];
}

/** The areas, of whatever day, that are called so and may hold a unit that is looked for. */
export function areasCalled(contents: IndexContents, text: string): readonly Unit[] {
  const { allByName, levels } = contents;
  return recordsCalled(contents, allByName, areaReadingsOf(contents, text)).filter((area) =>
    levels.some((level) => canHold(area.level, level)),
  );
}
