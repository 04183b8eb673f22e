import fc from 'fast-check';
import type { CriteriaSet } from 'model-ward-rules';
import { rawHead } from './assessments';
import { attestedSet, criteriaSet } from './criteria-sets';
import { entriesTo } from './entries';
import { withOneChange } from './raw-assessments';

/** A file of assessments by a set, as bytes. */
export interface LinesCase {
  readonly criteriaSet: CriteriaSet;
  readonly bytes: Uint8Array;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const plainId = fc.constantFrom('a', 'ward-7', '~!', '00-1', 'x'.repeat(80));
const oddId = fc.constantFrom('', ' a', 'a b', 'a"', 'a\\', 'a\u007f', 'phường 1', 'x'.repeat(81));
const basis = fc.constantFrom('confirmed', 'projected');
const choiceOf = ({ id, revision }: CriteriaSet) => fc.constantFrom({ id }, { id, revision });

const headOf = (set: CriteriaSet, unitId: fc.Arbitrary<string>, year: fc.Arbitrary<number>) =>
  fc.record({ unitId, assessmentYear: year, criteriaSet: choiceOf(set), basis });

const year = fc.constantFrom(2000, 2024, 2199);
const oddYear = fc.constantFrom(0, 1999, 2200, 20_240);

const attestedAnswers = ({ criteria }: CriteriaSet) =>
  fc
    .array(fc.constantFrom('met', 'met', 'not-met', undefined), {
      minLength: criteria.length,
      maxLength: criteria.length,
    })
    .map((statuses) =>
      criteria.flatMap(({ id: criterionId, requirement }, position) => {
        const status = requirement.kind === 'attested' ? statuses[position] : undefined;
        return status === undefined
          ? []
          : [{ criterionId, answer: { kind: 'attested' as const, status } }];
      }),
    );

const withAnswers = (
  head: fc.Arbitrary<object>,
  answers: fc.Arbitrary<readonly unknown[]>,
): fc.Arbitrary<object> =>
  fc
    .tuple(head, answers)
    .map(([one, list]) => ({ ...one, results: { kind: 'by-criterion', answers: list } }));

/** Assessments that have an answer, each attested, in the order of the set; written by `JSON.stringify`. */
export const attestedAssessment = (set: CriteriaSet) =>
  fc.tuple(
    headOf(set, plainId, year),
    attestedAnswers(set).filter((answers) => answers.length > 0),
  );

function rawOf(set: CriteriaSet): fc.Arbitrary<unknown> {
  const head = headOf(set, plainId, year);
  const criteriaCount = set.criteria.length;
  const attested = withAnswers(head, attestedAnswers(set));
  const shuffled = withAnswers(
    head,
    attestedAnswers(set).chain((answers) =>
      fc.shuffledSubarray(answers, { minLength: answers.length }),
    ),
  );
  const tally = fc.tuple(head, fc.nat(criteriaCount + 1)).map(([one, metCount]) => ({
    ...one,
    results: { kind: 'tally', metCount, criteriaCount },
  }));
  return fc.oneof(
    { weight: 4, arbitrary: attested },
    shuffled,
    withAnswers(head, entriesTo(set)),
    withAnswers(headOf(set, oddId, year), attestedAnswers(set)),
    withAnswers(headOf(set, plainId, oddYear), attestedAnswers(set)),
    tally,
    { weight: 2, arbitrary: attested.chain(withOneChange) },
    attested.map((raw) => ({ ...raw, criteriaSet: { id: 'other-set' } })),
  );
}

const writtenOf = (raw: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: raw.map((value) => JSON.stringify(value)) },
    raw.map((value) => JSON.stringify(value, null, 1).replaceAll('\n', ' ')),
    fc.constantFrom('', ' \t', '\uFEFF', '{', '[]'),
  );

/** One byte of a line is another. */
const withFlip = (line: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(line, fc.nat(), fc.constantFrom(0x0a, 0x0d, 0x20, 0x22, 0x30, 0x3a, 0x5c, 0x7d, 0xc3))
    .map(([text, at, byte]) => encode(text).map((old, index) => (index === at % 200 ? byte : old)));

const lineOf = (set: CriteriaSet): fc.Arbitrary<Uint8Array> => {
  const written = writtenOf(rawOf(set));
  return fc.oneof({ weight: 4, arbitrary: written.map(encode) }, withFlip(written));
};

const joined = (lines: readonly Uint8Array[], end: string): Uint8Array =>
  Uint8Array.from(lines.flatMap((line) => [...line, ...encode(end)]));

/** Sets whose attested criteria stand among others, and sets of one word and of two. */
const setOfLines: fc.Arbitrary<CriteriaSet> = fc.oneof(
  fc.constantFrom(
    attestedSet(['never', 'free', 'with-reason']),
    attestedSet(33),
    attestedSet(32),
    attestedSet(1),
  ),
  criteriaSet(4),
);

/** Files of lines in every state: as expected, in another order, with blanks, tallies, evidence and faults. */
export const linesCase: fc.Arbitrary<LinesCase> = setOfLines.chain((set) =>
  fc
    .tuple(fc.array(lineOf(set), { maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
    .map(([lines, end]) => ({ criteriaSet: set, bytes: joined(lines, end) })),
);

/** The raw form of a line of a set that is as expected, for examples. */
export const rawLine = (
  set: CriteriaSet,
  statuses: readonly ('met' | 'not-met' | undefined)[],
): Record<string, unknown> => ({
  ...rawHead(set),
  results: {
    kind: 'by-criterion',
    answers: set.criteria.flatMap(({ id: criterionId }, position) => {
      const status = statuses[position];
      return status === undefined ? [] : [{ criterionId, answer: { kind: 'attested', status } }];
    }),
  },
});
