import fc from 'fast-check';
import {
  type Answer,
  checkAssessment,
  countUnmetCriteria,
  type Evaluation,
  evaluateAssessment,
  mergeUnmetCounts,
  orThrow,
  type UnmetCriterion,
} from 'model-ward-rules';
import { criteriaSetCatalogue, publishedCases } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { asOf, assess, assessByTally, met, notMet } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';

const set = attestedSet(3);
const evaluated = (...answers: readonly (Answer | undefined)[]): Evaluation =>
  evaluateAssessment(assess(set, answers), { asOf });
const tallied = (metCount: number, unmet: readonly string[] = []): Evaluation =>
  evaluateAssessment(assessByTally(set, metCount, unmet), { asOf });
const projected = (evaluation: Evaluation): Evaluation => ({ ...evaluation, basis: 'projected' });
const rowOf = ({ criterionId, position, notMetCount, unknownCount }: UnmetCriterion) => [
  criterionId,
  position,
  notMetCount,
  unknownCount,
];

describe('countUnmetCriteria', () => {
  it('puts the most often unmet first, and those as often unmet in the order of the set', () => {
    const [counts] = countUnmetCriteria([
      evaluated(met, notMet, notMet),
      evaluated(met, notMet, notMet),
      evaluated(notMet, notMet, undefined),
      evaluated(notMet, met, undefined),
    ]);
    expect(counts).toMatchObject({ unitCount: 4, unnamedCount: 0, basis: 'confirmed' });
    expect(counts?.criteria.map(rowOf)).toEqual([
      ['criterion-2', 1, 3, 0],
      ['criterion-1', 0, 2, 0],
      ['criterion-3', 2, 2, 2],
    ]);
  });

  it('puts them in this order also where there is one ward', () => {
    const [counts] = countUnmetCriteria([evaluated(met, met, notMet)]);
    expect(counts?.criteria.map(({ position }) => position)).toEqual([2, 0, 1]);
  });

  it('counts of a tally what it names, and how many it does not', () => {
    const [counts] = countUnmetCriteria([
      tallied(1, ['criterion-3']),
      tallied(1),
      tallied(0),
      tallied(2, ['criterion-1']),
    ]);
    expect(counts).toMatchObject({ unitCount: 4, unnamedCount: 3 });
    expect(counts?.criteria.map(rowOf)).toEqual([
      ['criterion-1', 0, 2, 2],
      ['criterion-3', 2, 2, 1],
      ['criterion-2', 1, 1, 2],
    ]);
  });

  it('keeps criteria sets, their revisions, and projected results apart, in order', () => {
    const one = evaluated(notMet, met, met);
    const as = (id: string, revision: number): Evaluation => ({
      ...one,
      criteriaSet: { id: id as typeof one.criteriaSet.id, revision },
    });
    const counts = countUnmetCriteria([
      projected(as('b', 1)),
      as('b', 10),
      as('b', 1),
      as('a', 2),
      as('b', 2),
      as('a', 2),
    ]);
    expect(
      counts.map(({ criteriaSet, basis, unitCount }) => [
        criteriaSet.id,
        criteriaSet.revision,
        basis,
        unitCount,
      ]),
    ).toEqual([
      ['a', 2, 'confirmed', 2],
      ['b', 1, 'confirmed', 1],
      ['b', 1, 'projected', 1],
      ['b', 2, 'confirmed', 1],
      ['b', 10, 'confirmed', 1],
    ]);
  });

  it('finds the premises in the published cases: 2 of 5 under the 22, 1 of 1 under the 20', () => {
    const evaluations = publishedCases.flatMap((one) =>
      one.kind === 'ward'
        ? [
            evaluateAssessment(orThrow(checkAssessment(one.assessment, criteriaSetCatalogue)), {
              asOf,
            }),
          ]
        : [],
    );
    const found = countUnmetCriteria(evaluations).map(({ unitCount, unnamedCount, criteria }) => [
      unitCount,
      unnamedCount,
      criteria[0]?.criterionId,
      criteria[0]?.notMetCount,
    ]);
    expect(found).toEqual([
      [1, 0, 'criterion-6', 1],
      [5, 0, 'premises', 2],
    ]);
  });

  const anyEvaluation = fc
    .tuple(
      fc.oneof(
        fc
          .array(fc.constantFrom(met, notMet, undefined), { minLength: 3, maxLength: 3 })
          .map((answers) => evaluated(...answers)),
        fc
          .tuple(fc.nat(3), fc.subarray(set.criteria.map(({ id }) => id)))
          .map(([metCount, unmet]) => tallied(metCount, unmet.slice(0, 3 - metCount))),
      ),
      fc.constantFrom(1, 2),
      fc.boolean(),
    )
    .map(([one, revision, isProjected]) => {
      const revised = { ...one, criteriaSet: { ...one.criteriaSet, revision } };
      return isProjected ? projected(revised) : revised;
    });
  const evaluations = fc.array(anyEvaluation, { maxLength: 8 });

  it('gives the same for any split, any order and any nesting', () => {
    fc.assert(
      fc.property(evaluations, evaluations, evaluations, (a, b, c) => {
        const [one, other, third] = [a, b, c].map(countUnmetCriteria) as [
          ReturnType<typeof countUnmetCriteria>,
          ReturnType<typeof countUnmetCriteria>,
          ReturnType<typeof countUnmetCriteria>,
        ];
        const whole = countUnmetCriteria([...c, ...a, ...b].toReversed());
        expect(mergeUnmetCounts(mergeUnmetCounts(one, other), third)).toEqual(whole);
        expect(mergeUnmetCounts(one, mergeUnmetCounts(other, third))).toEqual(whole);
        expect(mergeUnmetCounts(third, mergeUnmetCounts(other, one))).toEqual(whole);
        expect(mergeUnmetCounts([], one)).toEqual(one);
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('accounts for every result that is not met, once', () => {
    fc.assert(
      fc.property(evaluations, (all) => {
        const counted = countUnmetCriteria(all).reduce(
          (sum, { unnamedCount, criteria }) =>
            criteria.reduce((count, { notMetCount }) => count + notMetCount, sum + unnamedCount),
          0,
        );
        expect(counted).toBe(all.reduce((sum, { counts }) => sum + counts.notMetCount, 0));
      }),
    );
  });
});
