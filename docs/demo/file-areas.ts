import { type AreaSummary, boundsOf, parseAreaSummary } from 'model-ward-rules';
import { fileComplaint, type Path } from './complaint';
import type { AreaInput } from './input';
import {
  isPresent,
  type JsonObject,
  type Reader,
  readList,
  readName,
  readObject,
  take,
} from './shape';

const areaKeys = ['id', 'name', 'summary'] as const;

export type SummarisedArea = AreaInput & { readonly summary: AreaSummary };

/** The areas of the file by id; a refused one stays known, so that nobody is told there is none. */
export type AreasById = ReadonlyMap<string, SummarisedArea | 'refused'>;

/** Reads the areas with their counts. */
export function readAreas(reader: Reader, json: unknown): AreasById {
  const areas = new Map<string, SummarisedArea | 'refused'>();
  readList(reader, json, ['areas']).forEach((one, index) => {
    const path = ['areas', index];
    const entry = readObject(reader, one, path, areaKeys);
    const id = entry && readName(reader, entry.id, [...path, 'id']);
    if (entry === undefined || id === undefined) return;
    if (areas.has(id)) reader.complaints.push(fileComplaint('file/repeated-area', path, id));
    else areas.set(id, readArea(reader, entry, path, id) ?? 'refused');
  });
  return areas;
}

function readArea(
  reader: Reader,
  entry: JsonObject<(typeof areaKeys)[number]>,
  path: Path,
  id: string,
): SummarisedArea | undefined {
  const name = entry.name === undefined ? id : readName(reader, entry.name, [...path, 'name']);
  const at = [...path, 'summary'];
  const summary = isPresent(reader, entry.summary, at, 'object')
    ? take(reader, parseAreaSummary(entry.summary), at)
    : undefined;
  if (name === undefined || summary === undefined) return undefined;
  const figures = {
    registered: boundsOf(summary, 'registered'),
    recognised: boundsOf(summary, 'recognised'),
  };
  return { name: { vi: name }, summary, figures, sources: [] };
}
