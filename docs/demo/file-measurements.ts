import { type Counting, type MeasureOptions, parseTarget, type Target } from 'model-ward-rules';
import { publishedTargets } from 'model-ward-rules/published';
import { fileComplaint, type Path } from './complaint';
import type { AreasById, SummarisedArea } from './file-areas';
import type { MeasurementInput } from './input';
import {
  isPresent,
  type JsonObject,
  type Reader,
  readDay,
  readList,
  readName,
  readObject,
  readWord,
  take,
} from './shape';

const measurementKeys = ['target', 'areas', 'counting', 'asOf', 'populationOn'] as const;

const countings: readonly Counting[] = [
  'registered',
  'newly-built',
  'recognised',
  'maintained',
  'eligible',
  'projected-eligible',
];

/** Reads which targets to measure, over which areas. */
export function readMeasurements(
  reader: Reader,
  json: unknown,
  areas: AreasById,
): readonly MeasurementInput[] {
  return readList(reader, json, ['measurements'])
    .map((one, index) => readMeasurement(reader, one, ['measurements', index], areas))
    .filter((measurement) => measurement !== undefined);
}

function readMeasurement(
  reader: Reader,
  json: unknown,
  path: Path,
  areas: AreasById,
): MeasurementInput | undefined {
  const entry = readObject(reader, json, path, measurementKeys);
  if (entry === undefined) return undefined;
  const target = readTarget(reader, entry.target, [...path, 'target']);
  const measured = readMeasuredAreas(reader, entry.areas, [...path, 'areas'], areas);
  const options = readOptions(reader, entry, path);
  if (target === undefined || measured === undefined || options === undefined) return undefined;
  return {
    target,
    areaName: { vi: measured.map(({ name }) => name.vi).join(' + ') },
    summaries: measured.map(({ summary }) => summary),
    options,
    sources: target.provenance.sources,
  };
}

/** A target is the id of a published one, or one of the user's own. */
function readTarget(reader: Reader, json: unknown, path: Path): Target | undefined {
  if (typeof json === 'object') return take(reader, parseTarget(json), path);
  const id = readName(reader, json, path);
  if (id === undefined) return undefined;
  const target = publishedTargets.find((one) => one.id === id);
  if (target === undefined) reader.complaints.push(fileComplaint('file/unknown-target', path, id));
  return target;
}

function readMeasuredAreas(
  reader: Reader,
  json: unknown,
  path: Path,
  areas: AreasById,
): readonly SummarisedArea[] | undefined {
  if (!isPresent(reader, json, path, 'list')) return undefined;
  const ids = readList(reader, json, path);
  const measured = ids.map((id, index) =>
    ids.indexOf(id) < index
      ? readTwice(reader, id, [...path, index])
      : readMeasuredArea(reader, id, [...path, index], areas),
  );
  const found = measured.filter((area) => area !== undefined);
  return Array.isArray(json) && found.length === measured.length ? found : undefined;
}

/** An area counted twice would count its wards twice. */
function readTwice(reader: Reader, json: unknown, path: Path): undefined {
  const id = readName(reader, json, path);
  if (id !== undefined) reader.complaints.push(fileComplaint('file/repeated-area', path, id));
}

function readMeasuredArea(
  reader: Reader,
  json: unknown,
  path: Path,
  areas: AreasById,
): SummarisedArea | undefined {
  const id = readName(reader, json, path);
  if (id === undefined) return undefined;
  const area = areas.get(id);
  if (area !== undefined && area !== 'refused') return area;
  const code = area === undefined ? 'file/unknown-area' : 'file/refused-area';
  reader.complaints.push(fileComplaint(code, path, id));
  return undefined;
}

function readOptions(
  reader: Reader,
  entry: JsonObject<(typeof measurementKeys)[number]>,
  path: Path,
): MeasureOptions | undefined {
  const counting = readWord(reader, entry.counting, [...path, 'counting'], countings);
  const asOf = readDay(reader, entry.asOf, [...path, 'asOf']);
  const populationOn = readDay(reader, entry.populationOn, [...path, 'populationOn']);
  if (counting === undefined || asOf === undefined || populationOn === undefined) return undefined;
  return { counting, asOf, population: { kind: 'on-day', on: populationOn } };
}
