import fc from 'fast-check';
import type { Assessment, CriteriaSet, PlainDate, RecognitionPolicy } from 'model-ward-rules';
import { checked, rawHead } from './assessments';
import { attestedSet, criteriaSet } from './criteria-sets';
import { dayAsked, entriesTo } from './entries';
import { gateAnswers, gates } from './gates';
import { policyOf } from './policies';
import { recognitionRule } from './rules';

/** Assessments of one set, with a policy on it and a day to ask about. */
export interface BatchCase {
  readonly criteriaSet: CriteriaSet;
  readonly assessments: readonly Assessment[];
  readonly policy: RecognitionPolicy;
  readonly asOf: PlainDate;
}

const idsOf = ({ criteria }: CriteriaSet): readonly string[] => criteria.map(({ id }) => id);

const head = (set: CriteriaSet, place: number, basis: string) => ({
  ...rawHead(set),
  unitId: `ward-${place}`,
  assessmentYear: 2020 + place,
  basis,
});

const byCriterion = (set: CriteriaSet): fc.Arbitrary<unknown> =>
  entriesTo(set).map((answers) => ({ kind: 'by-criterion', answers }));

const tally = (set: CriteriaSet): fc.Arbitrary<unknown> =>
  fc.tuple(fc.nat(set.criteria.length), fc.nat()).map(([metCount, seed]) => {
    const ids = idsOf(set);
    const namedCount = Math.min(seed % 3, ids.length - metCount);
    return {
      kind: 'tally',
      metCount,
      criteriaCount: ids.length,
      unmetCriterionIds: ids.slice(0, namedCount),
    };
  });

const assessmentsOf = (set: CriteriaSet): fc.Arbitrary<readonly Assessment[]> => {
  const results = fc.oneof(
    { weight: 4, arbitrary: byCriterion(set) },
    { weight: 1, arbitrary: tally(set) },
  );
  return fc
    .array(fc.tuple(results, fc.constantFrom('confirmed', 'projected'), gateAnswers), {
      maxLength: 4,
    })
    .map((list) =>
      list.map(([one, basis, answers], place) =>
        checked(set, {
          ...head(set, place, basis),
          results: one,
          ...(answers === undefined ? {} : { gateAnswers: answers }),
        }),
      ),
    );
};

/** Sets of one word of attested criteria, or of several, in which nearly all have an answer. */
const wideSet: fc.Arbitrary<CriteriaSet> = fc
  .tuple(
    fc.constantFrom(31, 32, 33, 64, 70),
    fc.array(fc.constantFrom('never' as const, 'with-reason' as const, 'free' as const), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([size, rules]) =>
    attestedSet(Array.from({ length: size }, (_, index) => rules[index % rules.length] ?? 'free')),
  );

const casesOf = (sets: fc.Arbitrary<CriteriaSet>): fc.Arbitrary<BatchCase> =>
  sets.chain((set) =>
    fc.record({
      criteriaSet: fc.constant(set),
      assessments: assessmentsOf(set),
      policy: fc
        .tuple(recognitionRule(idsOf(set)), gates)
        .map(([rule, assessable]) => policyOf(rule, assessable)),
      asOf: dayAsked,
    }),
  );

/** Sets with requirements of every kind, answered in every way, and sets of more than one word. */
export const batchCase: fc.Arbitrary<BatchCase> = fc.oneof(
  { weight: 5, arbitrary: casesOf(criteriaSet(5)) },
  { weight: 1, arbitrary: casesOf(wideSet) },
);
