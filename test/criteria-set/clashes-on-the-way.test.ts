import fc from 'fast-check';
import {
  type CriterionRelation,
  type Crosswalk,
  type CrosswalkPair,
  carryOverEvaluation,
  checkAssessment,
  checkCrosswalk,
  composeCrosswalks,
  evaluateAssessment,
  orThrow,
  parseAssessment,
  parseCrosswalk,
  type Result,
  selectCriteriaSet,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { asOf } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { crosswalkOf, named, pair } from '../arbitraries/crosswalks';

const codesOf = (result: Result<unknown>): readonly string[] =>
  (result.ok ? result.warnings : result.issues).map(({ code }) => code);

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => named(attestedSet(3), id)) as [
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
];
const provenance = { origin: 'host', sources: ['made up'] } as const;
const composed = (first: Crosswalk, second: Crosswalk, id = 'composed'): Crosswalk =>
  orThrow(composeCrosswalks(first, second, { id, revision: 1, provenance }));

type Status = 'met' | 'not-met' | undefined;
const evaluationOf = (statuses: readonly Status[]) => {
  const answers = statuses.flatMap((status, index) =>
    status === undefined
      ? []
      : [{ criterionId: `criterion-${index + 1}`, answer: { kind: 'attested', status } }],
  );
  const raw = { unitId: 'ward-1', assessmentYear: 2024, basis: 'confirmed' };
  const submitted = orThrow(
    parseAssessment({
      ...raw,
      criteriaSet: { id: 'a' },
      results: { kind: 'by-criterion', answers },
    }),
  );
  return evaluateAssessment(orThrow(checkAssessment(submitted, [a])), { asOf });
};

/** a1 and a2 are both b1, and b1 asks more than c1. */
const first = crosswalkOf(a, b, [pair(1, 'equal-to', 1), pair(2, 'equal-to', 1)]);
const second = crosswalkOf(b, c, [pair(1, 'superset-of', 1)]);

describe('a clash in the set between two crosswalks', () => {
  it('R25: is kept by their composition', () => {
    const both = composed(first, second);
    expect(both.contradictions).toEqual([
      { metCriterionId: 'criterion-1', notMetCriterionId: 'criterion-2' },
      { metCriterionId: 'criterion-2', notMetCriterionId: 'criterion-1' },
    ]);
    const clashing = evaluationOf(['met', 'not-met']);
    const refused = carryOverEvaluation(clashing, both, c);
    expect(codesOf(refused)).toEqual(['crosswalk/contradictory-results']);
    expect(!refused.ok && refused.issues[0]?.path).toEqual(['contradictions', 0]);
    expect(carryOverEvaluation(evaluationOf(['met', 'met']), both, c).ok).toBe(true);
    expect(carryOverEvaluation(evaluationOf(['met']), both, c).ok).toBe(true);
  });

  it('is not kept twice where a clash in the last set shows it', () => {
    expect(composed(first, crosswalkOf(b, c, [pair(1, 'equal-to', 1)]))).not.toHaveProperty(
      'contradictions',
    );
  });

  it('is not kept where another criterion shows it', () => {
    const twice = crosswalkOf(a, b, [
      pair(1, 'equal-to', 1),
      pair(2, 'equal-to', 1),
      pair(1, 'equal-to', 2),
      pair(2, 'equal-to', 2),
    ]);
    const onward = [pair(1, 'superset-of', 1), pair(2, 'equal-to', 2)];
    expect(composed(twice, crosswalkOf(b, c, onward))).not.toHaveProperty('contradictions');
    // One that only hands on what is met shows nothing, nor does one that hands on only what is not met.
    for (const relation of ['superset-of', 'subset-of'] as const) {
      const silent = [pair(1, 'superset-of', 1), pair(2, relation, 2)];
      expect(composed(twice, crosswalkOf(b, c, silent)).contradictions).toHaveLength(2);
    }
  });

  it('is kept in the order of ids, whatever the order of pairs', () => {
    const turned = crosswalkOf(a, b, [...first.pairs].reverse());
    expect(composed(turned, second).contradictions).toEqual(composed(first, second).contradictions);
  });

  it('has to name criteria of the old set', () => {
    const strange = {
      ...composed(first, second),
      contradictions: [{ metCriterionId: 'criterion-1', notMetCriterionId: 'criterion-9' }],
    };
    expect(codesOf(checkCrosswalk(strange, [a, c]))).toEqual(['criterion/unknown']);
    expect(codesOf(checkCrosswalk(strange, [c]))).toEqual(['criteria-set/unknown']);
    expect(codesOf(checkCrosswalk(composed(first, second), [a, c]))).toEqual([]);
  });

  it('refuses exactly what one step after the other refuses, also over three crosswalks', () => {
    const relation = fc.constantFrom<CriterionRelation>('equal-to', 'subset-of', 'superset-of');
    const pairs = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
        selector: ([from, to]) => `${from} ${to}`,
        maxLength: 5,
      })
      .chain((ends) =>
        fc
          .tuple(...ends.map(() => relation))
          .map((relations): readonly CrosswalkPair[] =>
            ends.map(([from, to], index) => pair(from, relations[index] as CriterionRelation, to)),
          ),
      );
    const statuses = fc.array(fc.constantFrom<Status>('met', 'not-met', undefined), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(pairs, pairs, pairs, statuses, (one, two, three, given) => {
        const [ab, bc, cd] = [
          crosswalkOf(a, b, one),
          crosswalkOf(b, c, two),
          crosswalkOf(c, d, three),
        ];
        const evaluation = evaluationOf(given);
        const inB = carryOverEvaluation(evaluation, ab, b);
        const inC = inB.ok ? carryOverEvaluation(inB.value.evaluation, bc, c) : inB;
        const inD = inC.ok ? carryOverEvaluation(inC.value.evaluation, cd, d) : inC;
        const [ac, bd] = [composed(ab, bc), composed(bc, cd)];
        const ways = [composed(ac, cd, 'left'), composed(ab, bd, 'right')];
        expect(carryOverEvaluation(evaluation, ac, c).ok).toBe(inC.ok);
        for (const way of ways) {
          const carried = carryOverEvaluation(evaluation, way, d);
          expect(carried.ok).toBe(inD.ok);
          if (!carried.ok || !inD.ok) continue;
          const statusesOf = (result: typeof carried) =>
            result.value.evaluation.findings.map(({ status }) => status);
          expect(statusesOf(carried)).toEqual(statusesOf(inD));
          expect(orThrow(parseCrosswalk(JSON.parse(JSON.stringify(way))))).toEqual(way);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('Q12: is refused where a composition would be too long to be read again', () => {
    const wide = Array.from({ length: 101 }, (_, index) => index + 1);
    const into = crosswalkOf(
      a,
      b,
      wide.map((from) => pair(from, 'superset-of', 1)),
    );
    const out = crosswalkOf(
      b,
      c,
      wide.map((to) => pair(1, 'superset-of', to)),
    );
    const identity = { id: 'wide', revision: 1, provenance };
    expect(codesOf(composeCrosswalks(into, out, identity))).toEqual(['crosswalk/too-many-pairs']);
  });
});

describe('the same edition given twice', () => {
  it('is a repeated edition: naming its revision would not help', () => {
    expect(codesOf(selectCriteriaSet([a, a], { id: a.id }))).toEqual([
      'criteria-set/repeated-edition',
    ]);
    expect(codesOf(selectCriteriaSet([a, a], { id: a.id, revision: 1 }))).toEqual([
      'criteria-set/repeated-edition',
    ]);
    expect(codesOf(selectCriteriaSet([a, named(a, 'a', 2)], { id: a.id }))).toEqual([
      'criteria-set/ambiguous',
    ]);
  });
});
