import fc from 'fast-check';
import {
  type Answer,
  type CriteriaSet,
  decideEligibility,
  evaluateAssessment,
  type NotApplicableRule,
  type RecognitionRule,
  selectDecisiveUnknowns,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { asOf, assess, met, notApplicable, notMet } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';
import { recognitionRule } from '../arbitraries/rules';

const idsOf = (size: number): readonly string[] =>
  Array.from({ length: size }, (_, position) => `criterion-${position + 1}`);

const evaluate = (set: CriteriaSet, answers: readonly (Answer | undefined)[]) =>
  evaluateAssessment(assess(set, answers), { asOf });

/** Whether some outcome of the others lets the outcome of one criterion change the verdict, by trying all of them. */
function isDecisive(
  set: CriteriaSet,
  answers: readonly (Answer | undefined)[],
  rule: RecognitionRule,
  place: number,
): boolean {
  const others = answers.flatMap((answer, at) =>
    answer === undefined && at !== place ? [at] : [],
  );
  const ways = (at: number): readonly Answer[] =>
    set.criteria[at]?.notApplicable === 'never' ? [met, notMet] : [met, notMet, notApplicable];
  const completions = others.reduce<readonly (readonly (Answer | undefined)[])[]>(
    (all, at) => all.flatMap((one) => ways(at).map((way) => one.with(at, way))),
    [answers],
  );
  return completions.some((one) => {
    const outcomes = ways(place).map(
      (way) => decideEligibility(evaluate(set, one.with(place, way)), policyOf(rule)).outcome,
    );
    return new Set(outcomes).size > 1;
  });
}

describe('decisive unknowns', () => {
  it('are those of which the outcome changes the verdict in some completion', () => {
    const known = fc.constantFrom<readonly [NotApplicableRule, Answer | undefined]>(
      ['free', met],
      ['free', notMet],
      ['free', notApplicable],
      ['free', undefined],
      ['free', undefined],
      ['never', undefined],
    );
    const situation = fc
      .array(known, { minLength: 1, maxLength: 6 })
      .chain((given) => fc.tuple(fc.constant(given), recognitionRule(idsOf(given.length), 3)));
    fc.assert(
      fc.property(situation, ([given, rule]) => {
        const set = attestedSet(given.map(([notApplicableRule]) => notApplicableRule));
        const answers = given.map(([, answer]) => answer);
        const expected = idsOf(given.length).filter(
          (_, place) => answers[place] === undefined && isDecisive(set, answers, rule, place),
        );
        const { criterionIds } = selectDecisiveUnknowns(evaluate(set, answers), policyOf(rule));
        expect(criterionIds).toEqual(expected);
      }),
      { numRuns: Number(process.env['DECISIVE_RUNS'] ?? 120) },
    );
  });

  it('are found of 40 that may all be waived under twelve lists (Q11), and of 200', () => {
    for (const size of [40, 200]) {
      const lists = Array.from({ length: 12 }, (_, list) => ({
        kind: list % 2 === 0 ? ('must-be-met' as const) : ('none-may-fail' as const),
        criterionIds: idsOf(size).filter((__, place) => (place * (list + 7)) % 13 < 3),
      }));
      const rule: RecognitionRule = {
        kind: 'all-of',
        rules: lists.map((list, index) => ({
          kind: 'any-of',
          rules: [list, { kind: 'share-met', bound: 'more-than', percent: 40 + 4 * index }],
        })),
      };
      const set = attestedSet(idsOf(size).map((_, place) => (place === 0 ? 'never' : 'free')));
      const evaluation = evaluate(set, []);
      expect(selectDecisiveUnknowns(evaluation, policyOf(rule)).criterionIds).toHaveLength(size);
    }
  });
});
