import { parseRecognitionPolicy, type RecognitionPolicy } from 'model-ward-rules';
import { allMustBeMet } from 'model-ward-rules/published';
import { type Complaint, fileComplaint } from './complaint';
import { readAreas } from './file-areas';
import { readCriteriaSets } from './file-criteria-sets';
import { readMeasurements } from './file-measurements';
import { readWards } from './file-wards';
import type { ReportInput } from './input';
import { type JsonObject, type Reader, readObject, take } from './shape';

const topKeys = [
  'criteriaSets',
  'completions',
  'policy',
  'assessments',
  'areas',
  'measurements',
] as const;

export interface FileInput {
  readonly input: ReportInput;
  readonly complaints: readonly Complaint[];
}

/** Reads the user's file: what is good becomes the input of a report, what is not becomes complaints. */
export function fileInput(json: unknown): FileInput {
  const reader: Reader = { complaints: [] };
  const file = readObject(reader, json, [], topKeys);
  const input = file === undefined ? nothing : readParts(reader, file);
  return { input, complaints: reader.complaints };
}

const nothing: ReportInput = {
  origin: 'host',
  policy: allMustBeMet,
  wards: [],
  areas: [],
  measurements: [],
  unmeasured: [],
};

function readParts(reader: Reader, file: JsonObject<(typeof topKeys)[number]>): ReportInput {
  if (isAbsent(file.assessments) && isAbsent(file.measurements)) {
    reader.complaints.push(fileComplaint('file/nothing-to-report', [], ''));
  }
  const criteriaSets = readCriteriaSets(reader, file.criteriaSets, file.completions);
  const policy = readPolicy(reader, file.policy);
  const wards = readWards(reader, file.assessments, { criteriaSets, policy });
  const areas = readAreas(reader, file.areas);
  const measurements = readMeasurements(reader, file.measurements, areas);
  const accepted = [...areas.values()].filter((area) => area !== 'refused');
  return { ...nothing, policy, wards, areas: accepted, measurements };
}

const isAbsent = (json: unknown): boolean =>
  json === undefined || (Array.isArray(json) && json.length === 0);

function readPolicy(reader: Reader, json: unknown): RecognitionPolicy | undefined {
  return json === undefined ? allMustBeMet : take(reader, parseRecognitionPolicy(json), ['policy']);
}
