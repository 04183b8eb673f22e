import type { Issue } from '../../foundation/issue/issue';
import { intakeUnitIssue } from '../../foundation/issue/kinds/intake/unit';
import { nearestOf } from '../../foundation/text/nearest';
import { canHold } from '../../unit/level-order';
import { textFaultsOf } from '../text/text-faults';
import { withoutMarks } from '../text/without-marks';
import type { Holding } from './ancestors';
import { areaReadingsOf, areasCalled } from './known-names';
import { names } from './name-readings';
import type { IndexContents } from './unit-name-index';

/** An area, as somebody wrote it, and the test for it. */
export interface NamedArea {
  readonly received: string;
  readonly path: Issue['path'];
  isCalled(holding: Holding): boolean;
}

/** Takes a text for an area, or for a list of them: "Quận 4, TP.HCM". */
export function namedAreas(
  contents: IndexContents,
  received: string,
  path: Issue['path'],
): readonly NamedArea[] {
  const texts = areasCalled(contents, received).length > 0 ? [received] : splitNames(received);
  return texts.map((text) => {
    const readings = areaReadingsOf(contents, text);
    return {
      received: text,
      path,
      isCalled: ({ area }) =>
        readings.some((reading) =>
          names(reading, area, contents.keysOf.get(area) as readonly string[]),
        ),
    };
  });
}

/** The names in a list of one cell; a text that is no list is one name. */
export const splitNames = (text: string): readonly string[] =>
  text
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Whether all areas held a unit at one time. */
export function holdAtOnce(areas: readonly NamedArea[], holdings: readonly Holding[]): boolean {
  if (areas.length === 0) return true;
  const ofAreas = areas.map((area) => holdings.filter((holding) => area.isCalled(holding)));
  return ofAreas
    .flat()
    .some(({ from: day }) =>
      ofAreas.every((one) => one.some(({ from, until }) => from <= day && day < until)),
    );
}

/** Says of an area that no unit is called so, on no day, and which is called most like it. */
export function unknownAreas(
  contents: IndexContents,
  areas: readonly NamedArea[],
): readonly Issue[] {
  return areas.flatMap(({ received, path }) => {
    if (areasCalled(contents, received).length > 0) return [];
    const faults = textFaultsOf(received, path);
    return faults.length > 0 ? faults : [unknownArea(contents, received, path)];
  });
}

function unknownArea(contents: IndexContents, received: string, path: Issue['path']): Issue {
  const known = contents.nearestAreas.get(received);
  const nearest = known === undefined ? nearestArea(contents, received) : known;
  contents.nearestAreas.set(received, nearest);
  return intakeUnitIssue('unit/unknown-area', path, {
    received,
    ...(nearest === null ? {} : { nearest }),
  });
}

/** The name of an area that is the same but for its marks, or is spelt most like it. */
function nearestArea(contents: IndexContents, received: string): string | null {
  const keys = areaReadingsOf(contents, received).map(({ key }) => withoutMarks(key));
  const areas = contents.register.register.units.filter((unit) =>
    contents.levels.some((level) => canHold(unit.level, level)),
  );
  const byKey = new Map(
    areas.flatMap((area) =>
      (contents.keysOf.get(area) as readonly string[]).map((key) => [withoutMarks(key), area.name]),
    ),
  );
  const same = keys.find((key) => byKey.has(key));
  const key = same ?? keys.flatMap((one) => nearestOf(one, [...byKey.keys()]) ?? [])[0];
  return key === undefined ? null : (byKey.get(key) as string);
}
