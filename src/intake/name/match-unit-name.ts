import { intakeUnitIssue } from '../../foundation/issue/kinds/intake/unit';
import { type Result, refused, refusedFor } from '../../foundation/issue/result';
import type { Unit } from '../../unit/unit';
import type { Cell } from '../cell/cell';
import { textFaultsOf } from '../text/text-faults';
import { endedNamesakes } from './ended-namesakes';
import { isUnitName, recordsCalled, unitReadingsOf } from './known-names';
import { names } from './name-readings';
import { type NamedArea, namedAreas, splitNames, unknownAreas } from './named-areas';
import { resolveUnit } from './resolve-unit';
import { suggestUnits } from './suggest-units';
import { contentsOf, type IndexContents, type UnitNameIndex } from './unit-name-index';
import type { WantedUnit } from './wanted-unit';
import { writtenAreas } from './written-areas';
import { writtenIn } from './written-name';

/**
 * Says which unit is meant, as a table does.
 *
 * @category Intake
 */
export interface UnitNameQuery {
  /** The name, with or without the words for level and police; a number for a ward that is called by one. */
  readonly name: Cell;
  /** An area that holds the unit on the day of the index, or several, which must all hold it; blank where none is known. */
  readonly areaName?: Cell | readonly Cell[];
}

/**
 * Matches a name with the one unit that has it, on the day of the index; refuses it where that is not sure.
 *
 * Words for the level and the police may stand before the name ("Phường", "P.", "CAP", "Công an phường"; "Quận", "TP."
 * for areas), areas may follow it in the same cell ("Phường X, Quận Y"), and what is the same for `textKey` is the same here. Nothing is matched because it is similar: what is
 * spelt otherwise is refused, with up to three suggestions. A path in an issue is the key of the query at fault.
 *
 * @param index - the names, from `indexUnitNames`
 * @param query - the name, and an area to tell units of one name apart
 * @returns the unit as it stands on that day
 * @issues `unit/not-found`, `unit/unknown-area`, `unit/ambiguous`, `unit/ceased`, `unit/not-begun`;
 *   `text/confusable-letter`, `text/mojibake`; `input/wrong-type`, `input/wrong-format` where there is no name;
 *   `input/too-many-issues`; the warnings
 *   `unit/former-area`, `unit/ended-namesake`
 * @category Intake
 * @example
 * ```ts
 * import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
 * import { indexUnitNames, matchUnitName } from 'model-ward-rules/intake';
 *
 * // Made-up wards: two of one name in two districts.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [
 *       { id: 'd1', name: 'Quận 1', level: 'urban-district' },
 *       { id: 'd2', name: 'Quận 2', level: 'urban-district' },
 *       { id: 'w1', name: '5', level: 'ward', parentId: 'd1' },
 *       { id: 'w2', name: '5', level: 'ward', parentId: 'd2' },
 *     ],
 *     successions: [],
 *   }),
 *   console.warn,
 * );
 * const index = indexUnitNames(register, { asOf: plainDate('2024-12-31') });
 * console.log(orThrow(matchUnitName(index, { name: 'P.05', areaName: 'Q.2' }), console.warn).id); // w2
 * const result = matchUnitName(index, { name: 5 });
 * console.log(result.ok ? result.value.id : result.issues[0]?.code); // unit/ambiguous
 * ```
 */
export function matchUnitName(
  index: UnitNameIndex,
  { name, areaName }: UnitNameQuery,
): Result<Unit> {
  const contents = contentsOf(index);
  const written = writtenIn(name, ['name']);
  const areas = writtenAreas(areaName);
  if (!written.ok || !areas.ok) {
    return refusedFor([written, areas].flatMap((one) => (one.ok ? [] : one.issues)));
  }
  const { received, within } = takeApart(contents, written.value);
  const named = [
    ...within.flatMap((area) => namedAreas(contents, area, ['name'])),
    ...areas.value.flatMap(({ text, path }) => namedAreas(contents, text, path)),
  ];
  const unknown = unknownAreas(contents, named);
  if (unknown.length === 0) return matchWritten(contents, received, named);
  const ofName = isUnitName(contents, received) ? [] : textFaultsOf(received, ['name']);
  return refusedFor([...ofName, ...unknown]);
}

interface NameParts {
  readonly received: string;
  readonly within: readonly string[];
}

/** "Phường X, Quận Y" in one cell: a name and its areas, unless a unit is called by the whole. */
function takeApart(contents: IndexContents, written: string): NameParts {
  const [first = written, ...within] = splitNames(written);
  return within.length === 0 || isUnitName(contents, written)
    ? { received: written, within: [] }
    : { received: first, within };
}

function matchWritten(
  contents: IndexContents,
  received: string,
  areas: readonly NamedArea[],
): Result<Unit> {
  const taken = unitReadingsOf(contents, received);
  const isCalledSo = (unit: Unit): boolean =>
    taken.some((reading) => names(reading, unit, contents.keysOf.get(unit) as readonly string[]));
  const wanted: WantedUnit = { received, path: ['name'], by: 'name', isCalledSo, areas };
  const found = resolveUnit(contents, recordsCalled(contents, contents.byName, taken), wanted);
  if (found === undefined) return notFound(contents, wanted);
  return found.ok
    ? { ...found, warnings: [...found.warnings, ...endedNamesakes(contents, found.value, wanted)] }
    : found;
}

function notFound(contents: IndexContents, { received, path, areas }: WantedUnit): Result<Unit> {
  const faults = textFaultsOf(received, path);
  if (faults.length > 0) return refusedFor(faults);
  const suggestions = suggestUnits(contents, received, areas);
  const areaName = areas.map((area) => area.received).join(', ');
  const areaPart = areas.length === 0 ? {} : { areaName };
  return refused(intakeUnitIssue('unit/not-found', path, { received, ...areaPart, suggestions }));
}
