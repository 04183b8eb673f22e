import fc from 'fast-check';
import type {
  Answer,
  CriteriaSet,
  Criterion,
  CriterionAnswer,
  Evidence,
  Override,
  PartAnswer,
  PartsAnswer,
  PlainDate,
  RequirementPart,
} from 'model-ward-rules';
import { orThrow, parsePlainDate } from 'model-ward-rules';
import { answer } from './assessments';

const days: readonly PlainDate[] = ['2024-12-30', '2024-12-31', '2025-01-01'].map((day) =>
  orThrow(parsePlainDate(day)),
);

/** A day to ask about, close to the days on which evidence expires and authorities decide. */
export const dayAsked: fc.Arbitrary<PlainDate> = fc.constantFrom(...days);

const evidence: fc.Arbitrary<readonly Evidence[]> = fc.array(
  fc.oneof(
    fc.constant<Evidence>({ id: 'hồ sơ 1' }),
    fc.constantFrom(...days).map((validUntil): Evidence => ({ id: 'hồ sơ 2', validUntil })),
  ),
  { minLength: 1, maxLength: 2 },
);

const statuses = ['met', 'not-met', 'not-applicable'] as const;

const override: fc.Arbitrary<Override> = fc
  .tuple(fc.nat(2), fc.integer({ min: 1, max: 2 }), fc.constantFrom(...days))
  .map(([before, step, decidedOn]) => ({
    statusBefore: statuses[before] ?? 'met',
    statusAfter: statuses[(before + step) % statuses.length] ?? 'met',
    reason: 'kiểm tra lại',
    authority: 'Công an thành phố',
    decidedOn,
  }));

/** Answers whose parts carry evidence too. */
function evidencedAnswer(asked: Criterion | RequirementPart): fc.Arbitrary<Answer> {
  const { requirement } = asked;
  if (!('parts' in requirement)) return answer(asked);
  const parts = fc
    .tuple(...requirement.parts.map((part) => fc.option(partAnswer(part), { nil: undefined })))
    .map(
      (given): PartsAnswer => ({
        kind: 'parts',
        parts: given.filter((part) => part !== undefined),
      }),
    );
  return fc.oneof({ weight: 4, arbitrary: parts }, { weight: 1, arbitrary: answer(asked) });
}

const withEvidence = <Given extends object>(
  given: fc.Arbitrary<Given>,
): fc.Arbitrary<Given & { readonly evidence?: readonly Evidence[] }> =>
  fc.oneof(
    { weight: 4, arbitrary: given },
    {
      weight: 1,
      arbitrary: fc.tuple(given, evidence).map(([one, shown]) => ({ ...one, evidence: shown })),
    },
  );

function partAnswer(part: RequirementPart): fc.Arbitrary<PartAnswer> {
  return withEvidence(
    evidencedAnswer(part).map((given): PartAnswer => ({ partId: part.id, answer: given })),
  );
}

function entryTo(criterion: Criterion): fc.Arbitrary<CriterionAnswer> {
  const plain = withEvidence(
    evidencedAnswer(criterion).map(
      (given): CriterionAnswer => ({ criterionId: criterion.id, answer: given }),
    ),
  );
  const overridden = fc
    .tuple(plain, override)
    .map(([entry, decision]) => ({ ...entry, override: decision }));
  return fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: overridden });
}

/** Raw entries to the criteria of a set, with evidence and overrides; some criteria have none. */
export const entriesTo = ({ criteria }: CriteriaSet): fc.Arbitrary<readonly CriterionAnswer[]> =>
  fc
    .tuple(...criteria.map((criterion) => fc.option(entryTo(criterion), { nil: undefined })))
    .map((entries) => entries.filter((entry) => entry !== undefined));
