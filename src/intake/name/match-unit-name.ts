import { intakeUnitIssue } from '../../foundation/issue/kinds/intake/unit';
import { accepted, type Result, refused, refusedFor } from '../../foundation/issue/result';
import type { Unit } from '../../unit/unit';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import { textFaultsOf } from '../text/text-faults';
import { areaTest } from './area-test';
import { names, readingsOf } from './name-readings';
import { resolveUnit } from './resolve-unit';
import { suggestUnits } from './suggest-units';
import { contentsOf, type IndexContents, type UnitNameIndex } from './unit-name-index';
import type { WantedUnit } from './wanted-unit';
import { writtenIn } from './written-name';

/**
 * Says which unit is meant, as a table does.
 *
 * @category Intake
 */
export interface UnitNameQuery {
  /** The name, with or without the words for level and police; a number for a ward that is called by one. */
  readonly name: Cell;
  /** Any area that holds the unit on the day of the index; blank where the table does not say. */
  readonly areaName?: Cell;
}

/**
 * Matches a name with the one unit that has it, on the day of the index; refuses it where that is not sure.
 *
 * Words for the level and the police may stand before the name ("Phường", "P.", "CAP", "Công an phường"; "Quận", "TP."
 * for areas), and what is the same for `textKey` is the same here. Nothing is matched because it is similar: what is
 * spelt otherwise is refused, with up to three suggestions. A path in an issue is the key of the query at fault.
 *
 * @param index - the names, from `indexUnitNames`
 * @param query - the name, and an area to tell units of one name apart
 * @returns the unit as it stands on that day
 * @issues `unit/not-found`, `unit/ambiguous`, `unit/ceased`, `unit/not-begun`; `text/confusable-letter`,
 *   `text/mojibake`; `input/wrong-type`, `input/wrong-format` where there is no name; the warning `unit/former-area`
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
 * );
 * const index = indexUnitNames(register, { asOf: plainDate('2024-12-31') });
 * console.log(orThrow(matchUnitName(index, { name: 'P.05', areaName: 'Q.2' })).id); // w2
 * const result = matchUnitName(index, { name: 5 });
 * console.log(result.ok ? result.value.id : result.issues[0]?.code); // unit/ambiguous
 * ```
 */
export function matchUnitName(
  index: UnitNameIndex,
  { name, areaName }: UnitNameQuery,
): Result<Unit> {
  const written = writtenIn(name, ['name']);
  const writtenArea = isBlank(areaName) ? accepted(undefined) : writtenIn(areaName, ['areaName']);
  if (!written.ok || !writtenArea.ok) {
    return refusedFor([written, writtenArea].flatMap((one) => (one.ok ? [] : one.issues)));
  }
  return matchWritten(contentsOf(index), written.value, writtenArea.value);
}

function matchWritten(
  contents: IndexContents,
  received: string,
  areaName: string | undefined,
): Result<Unit> {
  const { byName, keysOf } = contents;
  const readings = readingsOf(received);
  const isCalledSo = (unit: Unit): boolean =>
    readings.some((reading) => names(reading, unit, keysOf.get(unit) as readonly string[]));
  const records = new Set(readings.flatMap(({ key }) => byName.get(key) ?? []));
  const wanted: WantedUnit = {
    received,
    path: ['name'],
    by: 'name',
    isCalledSo,
    ...(areaName === undefined
      ? {}
      : { area: { received: areaName, isAmong: areaTest(contents, areaName) } }),
  };
  return (
    resolveUnit(contents, [...records].filter(isCalledSo), wanted) ?? notFound(contents, wanted)
  );
}

function notFound(contents: IndexContents, { received, path, area }: WantedUnit): Result<Unit> {
  const faults = [
    ...textFaultsOf(received, path),
    ...(area === undefined ? [] : textFaultsOf(area.received, ['areaName'])),
  ];
  if (faults.length > 0) return refusedFor(faults);
  const suggestions = suggestUnits(contents, received, area);
  const areaPart = area === undefined ? {} : { areaName: area.received };
  return refused(intakeUnitIssue('unit/not-found', path, { received, ...areaPart, suggestions }));
}
