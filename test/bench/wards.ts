import {
  type Answer,
  type Assessment,
  type CriteriaSet,
  checkAssessment,
  type NotApplicableRule,
  orThrow,
  parseAssessment,
  parseCriteriaSet,
  plainDate,
  type Requirement,
} from 'model-ward-rules';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { type Chance, chanceOf } from './chance';

export const asOf = plainDate('2024-12-31');
const CRITERIA_COUNT = 20;
const counted = { vi: 'hộ', en: 'households' };
const attested: Requirement = { kind: 'attested' };
const measured: readonly Requirement[] = [
  { kind: 'quantity', bound: 'at-least', amount: 150, unit: 'square-metre' },
  { kind: 'share', counted, bound: 'at-least', percent: 90 },
  { kind: 'none-occurred', event: 'fire' },
  { kind: 'change', movement: { kind: 'did-not-rise' }, unit: 'case' },
  { kind: 'quantity', bound: 'less-than', amount: 3.5, unit: 'case' },
];

const setOf = (
  id: string,
  requirements: readonly Requirement[],
  notApplicable: NotApplicableRule = 'never',
): CriteriaSet =>
  orThrow(
    parseCriteriaSet({
      ...modelWardPolice20,
      id,
      criteria: requirements.map((requirement, place) => ({
        id: `criterion-${place + 1}`,
        requirement,
        notApplicable,
      })),
    }),
  );

/** A set of attested criteria alone, as the programme publishes it, and one of which every second criterion is measured. */
export const sets: Readonly<Record<'attested' | 'half measured', CriteriaSet>> = {
  attested: setOf(
    'made-up-attested',
    Array.from({ length: CRITERIA_COUNT }, () => attested),
  ),
  'half measured': setOf(
    'made-up-mixed',
    Array.from({ length: CRITERIA_COUNT }, (_, place) =>
      place % 2 === 0 ? attested : (measured[(place >> 1) % measured.length] as Requirement),
    ),
  ),
};

/** A set of so many attested criteria, each of which may be left out as not applicable. */
export const attestedSetOf = (criteriaCount: number): CriteriaSet =>
  setOf(
    `made-up-${criteriaCount}`,
    Array.from({ length: criteriaCount }, () => attested),
    'free',
  );

export type SetName = keyof typeof sets;
export const setNames: readonly SetName[] = ['attested', 'half measured'];

/** What a ward answered, by the id of the criterion; one without an answer is absent. */
export type PlainAnswers = Readonly<Record<string, Answer>>;

/** A third of the wards are without fault; of the others one answer in ten fails and a few are missing. */
export function makeAnswers(set: CriteriaSet, wardCount: number, seed: number): PlainAnswers[] {
  const chance = chanceOf(seed);
  return Array.from({ length: wardCount }, () => {
    const isWithoutFault = chance.hits(33);
    const answers = set.criteria.flatMap(({ id, requirement }): [string, Answer][] => {
      const isMet = isWithoutFault || chance.hits(92);
      return isMet || chance.hits(70) ? [[id, answerTo(requirement, isMet, chance)]] : [];
    });
    return Object.fromEntries(answers);
  });
}

function answerTo(requirement: Requirement, isMet: boolean, chance: Chance): Answer {
  const some = chance.below(40);
  switch (requirement.kind) {
    case 'quantity': {
      const isFloor = requirement.bound === 'at-least';
      const amount = isFloor === isMet ? 150 + some : 1 + some / 20;
      return { kind: 'quantity', amount, unit: requirement.unit };
    }
    case 'share':
      return { kind: 'share', part: isMet ? 960 + some : 700 + some, whole: 1_000 };
    case 'none-occurred':
      return {
        kind: 'occurrences',
        occurrenceCount: isMet ? 0 : 1 + some,
        coverage: { part: 12, whole: 12 },
      };
    case 'change':
      return {
        kind: 'change',
        before: 20,
        after: isMet ? 20 - (some >> 1) : 21 + some,
        unit: 'case',
      };
    default:
      return { kind: 'attested', status: isMet ? 'met' : 'not-met' };
  }
}

/** Writes answers as an assessment is sent. */
export const submissionOf = (
  answers: PlainAnswers,
  unitId: string,
  { id, revision }: CriteriaSet,
) => ({
  unitId,
  assessmentYear: 2024,
  criteriaSet: { id, revision },
  basis: 'confirmed',
  results: {
    kind: 'by-criterion',
    answers: Object.entries(answers).map(([criterionId, answer]) => ({ criterionId, answer })),
  },
});

/** Reads and checks assessments, as a host would. */
export const assessmentsOf = (
  all: readonly PlainAnswers[],
  set: CriteriaSet,
): readonly Assessment[] =>
  all.map((answers, place) => {
    const parsed = orThrow(parseAssessment(submissionOf(answers, `ward-${place}`, set)));
    return orThrow(checkAssessment(parsed, [set]));
  });

/** The ways in which the same body is written. */
export const layouts: Readonly<Record<string, (body: unknown) => string>> = {
  'keys in the order of the schema': (body) => JSON.stringify(body),
  'keys in another order': (body) => JSON.stringify(reversed(body)),
  'with blanks': (body) => JSON.stringify(body, undefined, 2),
};

function reversed(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(reversed);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).reverse();
  return Object.fromEntries(entries.map(([key, value]) => [key, reversed(value)]));
}
