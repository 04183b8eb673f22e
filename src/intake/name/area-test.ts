import type { Holding } from './ancestors';
import { type NameReading, names, readingsOf } from './name-readings';
import type { IndexContents } from './unit-name-index';

/** Says whether areas include the one that somebody named. */
export type AreaTest = (holdings: readonly Holding[]) => boolean;

/** Makes the test for the name of an area, as somebody wrote it. */
export function areaTest({ aliases, keysOf }: IndexContents, areaName: string): AreaTest {
  const readings = readingsOf(areaName);
  const meant = [...readings, ...readings.flatMap((reading) => readingsOfAlias(reading, aliases))];
  return (holdings) =>
    holdings.some(({ area }) =>
      meant.some((reading) => names(reading, area, keysOf.get(area) as readonly string[])),
    );
}

/** What an alias stands for keeps the level that was said before it: "TP. HCM" is a city. */
function readingsOfAlias(
  { key, ...levels }: NameReading,
  aliases: IndexContents['aliases'],
): readonly NameReading[] {
  const meant = (aliases.get(key) ?? []).flatMap(({ name }) => readingsOf(name));
  return meant.map((reading) => ({ ...reading, ...levels }));
}
