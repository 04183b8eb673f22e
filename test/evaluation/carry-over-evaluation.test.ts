import fc from 'fast-check';
import {
  type Answer,
  type CriterionRelation,
  type Crosswalk,
  type CrosswalkPair,
  carryOverEvaluation,
  composeCrosswalks,
  decideEligibility,
  type Evaluation,
  evaluateAssessment,
  orThrow,
} from 'model-ward-rules';
import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import {
  asOf,
  assess,
  assessByTally,
  checked,
  met,
  notApplicable,
  notMet,
  rawByCriterion,
} from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import {
  crosswalkOf,
  type Demands,
  demands,
  holdsAll,
  named,
  pair,
  setOfDemands,
  trueCrosswalk,
  worlds,
} from '../arbitraries/crosswalks';
import { issuesOf } from '../issues-of';

const old = named(attestedSet(['free', 'free', 'free']), 'old');
const fresh = named(attestedSet(['never', 'free', 'with-reason']), 'new', 2);
const evaluate = (...answers: readonly (Answer | undefined)[]): Evaluation =>
  evaluateAssessment(assess(old, answers), { asOf });
const carry = (evaluation: Evaluation, ...pairs: readonly CrosswalkPair[]) =>
  carryOverEvaluation(evaluation, crosswalkOf(old, fresh, pairs), fresh);
const statusesOf = ({ findings }: Evaluation) => findings.map(({ status }) => status);

describe('carryOverEvaluation', () => {
  const table: readonly [CriterionRelation, string, string][] = [
    ['equal-to', 'met', 'not-met'],
    ['equivalent-to', 'met', 'not-met'],
    ['superset-of', 'met', 'unknown'],
    ['subset-of', 'unknown', 'not-met'],
    ['intersects-with', 'unknown', 'unknown'],
    ['no-relationship', 'unknown', 'unknown'],
  ];
  it.each(table)('where the old one is %s the new one: %s of met, %s of not met', (...row) => {
    const [relation, ofMet, ofNotMet] = row;
    const statusOf = (answer: Answer | undefined) =>
      orThrow(carry(evaluate(answer), pair(1, relation, 2))).evaluation.findings[1]?.status;
    expect([met, notMet, notApplicable, undefined].map(statusOf)).toEqual([
      ofMet,
      ofNotMet,
      'unknown',
      'unknown',
    ]);
  });

  it('gives an evaluation by criterion under the new set, and what it rests on', () => {
    const raw = { ...(rawByCriterion(old, [met, notMet, met]) as object), basis: 'projected' };
    const evaluation = evaluateAssessment(checked(old, raw), { asOf });
    const pairs = [
      pair(3, 'equal-to', 2),
      pair(2, 'subset-of', 3),
      pair(1, 'superset-of', 2),
      pair(2, 'superset-of', 2),
      pair(1, 'superset-of', 2),
    ];
    expect(orThrow(carry(evaluation, ...pairs))).toEqual({
      evaluation: {
        kind: 'by-criterion',
        unitId: 'ward-1',
        assessmentYear: 2024,
        basis: 'projected',
        asOf,
        criteriaSet: { id: 'new', revision: 2 },
        counts: { metCount: 1, notMetCount: 1, notApplicableCount: 0, unknownCount: 1 },
        findings: [
          {
            criterionId: 'criterion-1',
            status: 'unknown',
            reason: 'not-assessed',
            mayNotApply: false,
          },
          {
            criterionId: 'criterion-2',
            status: 'met',
            reason: 'carried-over',
            carriedFrom: ['criterion-1', 'criterion-3'],
          },
          {
            criterionId: 'criterion-3',
            status: 'not-met',
            reason: 'carried-over',
            carriedFrom: ['criterion-2'],
          },
        ],
      },
      from: { id: 'old', revision: 1 },
      crosswalk: { id: 'old-to-new', revision: 1 },
      coverage: {
        from: {
          mappedCount: 3,
          unmappedCount: 0,
          mappedCriterionIds: ['criterion-1', 'criterion-2', 'criterion-3'],
          unmappedCriterionIds: [],
        },
        to: {
          mappedCount: 2,
          unmappedCount: 1,
          mappedCriterionIds: ['criterion-2', 'criterion-3'],
          unmappedCriterionIds: ['criterion-1'],
        },
      },
    });
  });

  it('leaves open whether an unknown criterion applies, as the new set does', () => {
    const { findings } = orThrow(carry(evaluate())).evaluation;
    expect(findings.map(({ mayNotApply }) => mayNotApply)).toEqual([false, true, true]);
  });

  it('covers what is related, whatever that proves, and nothing that does not exist', () => {
    const { coverage } = orThrow(
      carry(
        evaluate(),
        pair(2, 'intersects-with', 3),
        pair(1, 'no-relationship', 1),
        pair(3, 'equal-to', 4),
        pair(4, 'equal-to', 2),
      ),
    );
    expect(coverage.from.mappedCriterionIds).toEqual(['criterion-2']);
    expect(coverage.from.unmappedCriterionIds).toEqual(['criterion-1', 'criterion-3']);
    expect(coverage.to.mappedCriterionIds).toEqual(['criterion-3']);
  });

  it('refuses results that prove a criterion met and not met, and names both', () => {
    const clash = carry(
      evaluate(notMet, met, met),
      pair(3, 'superset-of', 2),
      pair(1, 'equal-to', 3),
      pair(1, 'subset-of', 2),
      pair(2, 'equal-to', 2),
    );
    expect(clash).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'crosswalk/clash',
          path: ['pairs', 2],
          params: {
            unitId: 'ward-1',
            toCriterionId: 'criterion-2',
            metCriterionId: 'criterion-2',
            notMetCriterionId: 'criterion-1',
          },
        },
      ],
    });
    expect(issuesOf(clash)).toHaveLength(1);
  });

  it('refuses results under another set than the old one, and another new set', () => {
    const crosswalk = crosswalkOf(named(old, 'old', 9), named(fresh, 'other', 2), []);
    const refusal = carryOverEvaluation(evaluate(), crosswalk, fresh);
    expect(refusal).toMatchObject({
      ok: false,
      issues: [
        { path: ['from'], params: { side: 'from', named: 'old@9', given: 'old@1' } },
        { path: ['to'], params: { side: 'to', named: 'other@2', given: 'new@2' } },
      ],
    });
    expect(issuesOf(refusal)).toEqual(['crosswalk/other-set from', 'crosswalk/other-set to']);
  });
});

describe('a tally that is carried over', () => {
  const before = named(attestedSet(22), 'frame-22');
  const after = modelWardPolice20;
  const pairs = Array.from({ length: 20 }, (_, index) => pair(index + 1, 'equal-to', index + 1));
  const outcomeOf = (metCount: number, unmet: readonly string[], ...given: CrosswalkPair[]) => {
    const evaluation = evaluateAssessment(assessByTally(before, metCount, unmet), { asOf });
    const crosswalk = crosswalkOf(before, after, given);
    const carried = orThrow(carryOverEvaluation(evaluation, crosswalk, after)).evaluation;
    const { outcome } = decideEligibility(carried, allMustBeMet);
    return `${carried.counts.metCount}/${carried.counts.notMetCount} ${outcome}`;
  };

  it.each([
    { name: 'all met, all related', tally: [22, []], given: pairs, says: '20/0 eligible' },
    {
      name: 'all met, one not related',
      tally: [22, []],
      given: pairs.slice(1),
      says: '19/0 undetermined',
    },
    { name: 'one not met, not named', tally: [21, []], given: pairs, says: '0/0 undetermined' },
    {
      name: 'one not met, named and related',
      tally: [21, ['criterion-1']],
      given: pairs,
      says: '19/1 not-eligible',
    },
    {
      name: 'one not met, named and dropped',
      tally: [21, ['criterion-22']],
      given: pairs,
      says: '20/0 eligible',
    },
    { name: 'none met', tally: [0, []], given: pairs.slice(0, 1), says: '0/1 not-eligible' },
  ] as const)('decides with $name', ({ tally: [metCount, unmet], given, says }) => {
    expect(outcomeOf(metCount, unmet, ...given)).toBe(says);
  });
});

describe('in every world that fits the old results', () => {
  const answered = ([asked, id]: readonly [Demands, string], world: number, known: boolean[]) => {
    const answers = asked.map((one, index) => {
      if (known[index] === false) return undefined;
      return holdsAll(one, world) ? met : notMet;
    });
    return evaluateAssessment(assess(setOfDemands(asked, id), answers), { asOf });
  };
  const given = fc
    .tuple(demands, demands, demands, fc.constantFrom(...worlds), fc.array(fc.boolean()))
    .chain(([one, two, three, world, known]) =>
      fc.record({
        one: fc.constant(one),
        two: fc.constant(two),
        three: fc.constant(three),
        evaluation: fc.constant(answered([one, 'a'], world, known)),
        first: trueCrosswalk([one, 'a'], [two, 'b']),
        second: trueCrosswalk([two, 'b'], [three, 'c']),
      }),
    );
  const carriedTo = (asked: Demands, id: string, evaluation: Evaluation, crosswalk: Crosswalk) =>
    orThrow(carryOverEvaluation(evaluation, crosswalk, setOfDemands(asked, id))).evaluation;
  const fits = (asked: Demands, { findings }: Evaluation, world: number): boolean =>
    asked.every((one, index) => {
      const status = findings[index]?.status;
      return status === 'unknown' || (status === 'met') === holdsAll(one, world);
    });

  it('what is carried over is true', () => {
    fc.assert(
      fc.property(given, ({ one, two, evaluation, first }) => {
        const carried = carriedTo(two, 'b', evaluation, first);
        const possible = worlds.filter((world) => fits(one, evaluation, world));
        expect(possible.length).toBeGreaterThan(0);
        expect(possible.every((world) => fits(two, carried, world))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('two steps carry what the composed crosswalk carries in one', () => {
    const provenance = { origin: 'host', sources: [] } as const;
    fc.assert(
      fc.property(given, ({ two, three, evaluation, first, second }) => {
        const identity = { id: 'composed', revision: 1, provenance };
        const composed = orThrow(composeCrosswalks(first, second, identity));
        const inTwo = carriedTo(three, 'c', carriedTo(two, 'b', evaluation, first), second);
        const inOne = carriedTo(three, 'c', evaluation, composed);
        expect(statusesOf(inOne)).toEqual(statusesOf(inTwo));
      }),
      { numRuns: 40 },
    );
  });

  it('the order of the pairs does not matter', () => {
    fc.assert(
      fc.property(given, ({ two, evaluation, first }) => {
        const turned = { ...first, pairs: [...first.pairs].reverse() };
        expect(carriedTo(two, 'b', evaluation, turned)).toEqual(
          carriedTo(two, 'b', evaluation, first),
        );
      }),
      { numRuns: 20 },
    );
  });
});
