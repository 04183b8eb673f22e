import {
  type CriteriaSet,
  checkAssessment,
  checkRecognitionPolicy,
  parseAssessment,
  type RecognitionPolicy,
  type SubmittedAssessment,
} from 'model-ward-rules';
import { fileComplaint, type Path } from './complaint';
import type { WardInput } from './input';
import {
  isPresent,
  type JsonObject,
  type Reader,
  readFlag,
  readList,
  readName,
  readNames,
  readObject,
  readWord,
  take,
} from './shape';

const wardKeys = ['name', 'stage', 'isRecognised', 'sources', 'assessment'] as const;

interface Rules {
  readonly criteriaSets: readonly CriteriaSet[];
  readonly policy: RecognitionPolicy | undefined;
}

interface ReadWard {
  readonly path: Path;
  readonly submitted: SubmittedAssessment;
  /** Absent where something about the ward is faulty. */
  readonly ward: WardInput | undefined;
}

/** Reads the assessed wards; each ward counts once for a year and a basis. */
export function readWards(reader: Reader, json: unknown, rules: Rules): readonly WardInput[] {
  const read = readList(reader, json, ['assessments'])
    .map((entry, index) => readUnitCell(reader, entry, ['assessments', index], rules.criteriaSets))
    .filter((one) => one !== undefined);
  const wards = withoutRepeats(reader, read);
  checkPolicy(reader, wards, rules.policy);
  return wards;
}

function readUnitCell(
  reader: Reader,
  json: unknown,
  path: Path,
  criteriaSets: readonly CriteriaSet[],
): ReadWard | undefined {
  const entry = readObject(reader, json, path, wardKeys);
  if (entry === undefined) return undefined;
  const particulars = readParticulars(reader, entry, path);
  const at = [...path, 'assessment'];
  if (!isPresent(reader, entry.assessment, at, 'object')) return undefined;
  const submitted = take(reader, parseAssessment(entry.assessment), at);
  if (submitted === undefined) return undefined;
  const assessment = take(reader, checkAssessment(submitted, criteriaSets), at);
  if (assessment === undefined || particulars === undefined) {
    return { path, submitted, ward: undefined };
  }
  return { path, submitted, ward: { name: submitted.unitId, ...particulars, assessment } };
}

type Particulars = Omit<WardInput, 'name' | 'assessment'> & Partial<Pick<WardInput, 'name'>>;

/** Everything about the ward but its assessment; a fault in it refuses the ward. */
function readParticulars(
  reader: Reader,
  entry: JsonObject<(typeof wardKeys)[number]>,
  path: Path,
): Particulars | undefined {
  const faultCount = reader.complaints.length;
  const at = (key: string): Path => [...path, key];
  const name = entry.name === undefined ? undefined : readName(reader, entry.name, at('name'));
  const stage =
    entry.stage === undefined
      ? 'review'
      : readWord(reader, entry.stage, at('stage'), ['review', 'baseline']);
  const isRecognised = readFlag(reader, entry.isRecognised, at('isRecognised'));
  const sources = readNames(reader, entry.sources, at('sources'));
  if (stage === undefined || reader.complaints.length > faultCount) return undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(isRecognised === undefined ? {} : { isRecognised }),
    stage,
    sources,
  };
}

/** The same content twice counts once; of two that differ nobody knows which is right, so neither counts. */
function withoutRepeats(reader: Reader, read: readonly ReadWard[]): readonly WardInput[] {
  const first = new Map<string, ReadWard>();
  const contradictory = new Set<string>();
  for (const one of read) {
    const key = keyOf(one.submitted);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, one);
      continue;
    }
    const isSame = JSON.stringify(earlier.submitted) === JSON.stringify(one.submitted);
    if (!isSame) contradictory.add(key);
    const code = isSame ? 'file/repeated-ward' : 'file/contradictory-ward';
    reader.complaints.push(fileComplaint(code, one.path, key));
  }
  return [...first].flatMap(([key, { ward }]) =>
    contradictory.has(key) || ward === undefined ? [] : [ward],
  );
}

const keyOf = ({ unitId, assessmentYear, basis }: SubmittedAssessment): string =>
  `${unitId}, ${assessmentYear}, ${basis}`;

/** Says beforehand where the policy does not suit a set by which a ward is judged. */
function checkPolicy(
  reader: Reader,
  wards: readonly WardInput[],
  policy: RecognitionPolicy | undefined,
): void {
  if (policy === undefined) return;
  for (const criteriaSet of new Set(wards.map(({ assessment }) => assessment.criteriaSet))) {
    take(reader, checkRecognitionPolicy(policy, criteriaSet), ['policy']);
  }
}
