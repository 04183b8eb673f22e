import fc from 'fast-check';
import type {
  Answer,
  Assessment,
  AttestedAnswer,
  CriteriaSet,
  NotApplicableAnswer,
  PlainDate,
  Requirement,
} from 'model-ward-rules';
import { checkAssessment, orThrow, parseAssessment, plainDate } from 'model-ward-rules';
import { amount } from './criteria-sets';

type Asked = CriteriaSet['criteria'][number] | AskedPart;
interface AskedPart {
  readonly notApplicable: 'never' | 'with-reason' | 'free';
  readonly requirement: Requirement;
}

const unknownAnswer: fc.Arbitrary<Answer> = fc
  .constantFrom('not-assessed' as const, 'not-reported' as const, 'disputed' as const)
  .map((reason) => ({ kind: 'unknown', reason }));

/** Shares of which the part or the whole is open, with a whole that may be 0 among them. */
const openShare: fc.Arbitrary<Answer> = fc
  .tuple(fc.nat(12), fc.nat(6), fc.nat(12), fc.nat(6))
  .map(([least, width, from, more]): Answer => {
    const whole = { least, most: Math.max(1, least + width) };
    const part = Math.min(from, whole.most);
    const most = Math.min(part + more, whole.most);
    return {
      kind: 'share',
      part: most === part ? part : { least: part, most },
      whole: whole.least === whole.most ? whole.most : whole,
    };
  });

const measuredAnswer = (requirement: Requirement): fc.Arbitrary<Answer> => {
  switch (requirement.kind) {
    case 'attested':
      return fc
        .constantFrom('met' as const, 'not-met' as const)
        .map((status) => ({ kind: 'attested', status }));
    case 'quantity':
      return amount.map((observed) => ({
        kind: 'quantity',
        amount: observed,
        unit: requirement.unit,
      }));
    case 'share':
      return fc.oneof(
        fc
          .tuple(fc.integer({ min: 1, max: 200 }), fc.nat())
          .map(([whole, seed]): Answer => ({ kind: 'share', part: seed % (whole + 1), whole })),
        openShare,
      );
    case 'none-occurred':
      return fc
        .tuple(fc.constantFrom(0, 0, 0, 1, 3), fc.constantFrom(11, 12))
        .map(([occurrenceCount, part]) => ({
          kind: 'occurrences',
          occurrenceCount,
          coverage: { part, whole: 12 },
        }));
    case 'change':
      return fc
        .tuple(amount, amount)
        .map(([before, after]) => ({ kind: 'change', before, after, unit: requirement.unit }));
    case 'title-held':
      return fc
        .constantFrom(null, ...requirement.ladder.map(({ id }) => id))
        .map((rank) => ({ kind: 'title', rank }));
    case 'all-of':
    case 'any-of':
    case 'at-least':
      return fc
        .tuple(...requirement.parts.map((part) => fc.option(answer(part), { nil: undefined })))
        .map((answers) => ({
          kind: 'parts',
          parts: requirement.parts.flatMap(({ id }, index) => {
            const given = answers[index];
            return given === undefined ? [] : [{ partId: id, answer: given }];
          }),
        }));
  }
};

/** Answers that fit what is asked: measured, unknown, or not applicable where that is allowed. */
export const answer = (asked: Asked): fc.Arbitrary<Answer> => {
  const given = [
    { weight: 6, arbitrary: measuredAnswer(asked.requirement) },
    { weight: 1, arbitrary: unknownAnswer },
  ];
  if (asked.notApplicable === 'never') return fc.oneof(...given);
  const claims: readonly Answer[] = [
    { kind: 'not-applicable' },
    { kind: 'not-applicable', reason: 'không có đối tượng' },
  ];
  return fc.oneof(...given, { weight: 1, arbitrary: fc.constantFrom(...claims) });
};

/** An answer or none for each criterion of a set. */
export const answersTo = (
  criteriaSet: CriteriaSet,
): fc.Arbitrary<readonly (Answer | undefined)[]> =>
  fc.tuple(
    ...criteriaSet.criteria.map((criterion) => fc.option(answer(criterion), { nil: undefined })),
  );

/** The raw form of an assessment criterion by criterion. */
export function rawByCriterion(
  criteriaSet: CriteriaSet,
  answers: readonly (Answer | undefined)[],
): unknown {
  return {
    ...rawHead(criteriaSet),
    results: {
      kind: 'by-criterion',
      answers: criteriaSet.criteria.flatMap(({ id }, index) => {
        const given = answers[index];
        return given === undefined ? [] : [{ criterionId: id, answer: given }];
      }),
    },
  };
}

/** Everything of a raw assessment but its results. */
export const rawHead = ({ id, revision }: CriteriaSet) => ({
  unitId: 'ward-1',
  assessmentYear: 2024,
  criteriaSet: { id, revision },
  basis: 'confirmed',
});

/** Parses and checks a raw assessment, and throws its issues if it has any. */
export function checked(criteriaSet: CriteriaSet, raw: unknown): Assessment {
  return orThrow(checkAssessment(orThrow(parseAssessment(raw)), [criteriaSet]));
}

/** A checked assessment criterion by criterion. */
export function assess(
  criteriaSet: CriteriaSet,
  answers: readonly (Answer | undefined)[],
): Assessment {
  return checked(criteriaSet, rawByCriterion(criteriaSet, answers));
}

/** A checked assessment that is a count alone. */
export function assessByTally(
  criteriaSet: CriteriaSet,
  metCount: number,
  unmetCriterionIds: readonly string[] = [],
): Assessment {
  const criteriaCount = criteriaSet.criteria.length;
  const results = { kind: 'tally', metCount, criteriaCount, unmetCriterionIds };
  return checked(criteriaSet, { ...rawHead(criteriaSet), results });
}

/** The day that tests ask about where it does not matter. */
export const asOf: PlainDate = plainDate('2024-12-31');

export const met: AttestedAnswer = { kind: 'attested', status: 'met' };
export const notMet: AttestedAnswer = { kind: 'attested', status: 'not-met' };
export const notApplicable: NotApplicableAnswer = {
  kind: 'not-applicable',
  reason: 'không có đối tượng',
};
