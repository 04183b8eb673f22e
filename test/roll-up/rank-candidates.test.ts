import fc from 'fast-check';
import {
  type Answer,
  type Assessment,
  type Candidate,
  decideEligibility,
  type Evaluation,
  evaluateAssessment,
  type RecognitionRule,
  rankCandidates,
  type UnitId,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import {
  asOf,
  assess,
  assessByTally,
  met,
  notApplicable,
  notMet,
} from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';
import { recognitionRule } from '../arbitraries/rules';
import { day } from '../unit/registers';

type Known = 'met' | 'not-met' | 'not-applicable' | 'unknown';

const answers: Readonly<Record<Known, Answer | undefined>> = {
  met,
  'not-met': notMet,
  'not-applicable': notApplicable,
  unknown: undefined,
};
const allMet: RecognitionRule = { kind: 'all-met' };

const setOf = (size: number) => attestedSet(Array.from({ length: size }, () => 'free' as const));
const idsOf = (size: number): readonly string[] => setOf(size).criteria.map(({ id }) => id);
const evaluated = (assessment: Assessment): Evaluation => evaluateAssessment(assessment, { asOf });
const evaluationOf = (known: readonly Known[]): Evaluation =>
  evaluated(
    assess(
      setOf(known.length),
      known.map((one) => answers[one]),
    ),
  );
const named = (evaluation: Evaluation, unitId: string): Evaluation => ({
  ...evaluation,
  unitId: unitId as UnitId,
});
const first = (evaluation: Evaluation, rule: RecognitionRule): Candidate | undefined =>
  rankCandidates([evaluation], policyOf(rule)).confirmed.candidates[0];

describe('rankCandidates', () => {
  it.each([
    { name: 'what is not met', known: ['not-met', 'not-met', 'met'], least: 2, most: 2 },
    { name: 'what is unknown, at worst', known: ['not-met', 'unknown', 'met'], least: 1, most: 2 },
    { name: 'nothing but what is unknown', known: ['unknown', 'met'], least: 0, most: 1 },
    {
      name: 'nothing that does not apply',
      known: ['not-met', 'not-applicable'],
      least: 1,
      most: 1,
    },
  ] as const)('counts $name', ({ known, least, most }) => {
    expect(first(evaluationOf(known), allMet)).toMatchObject({
      missing: { least, most },
      isExact: true,
    });
  });

  it.each<{ name: string; rule: RecognitionRule; least: number; most: number }>([
    { name: 'all', rule: allMet, least: 3, most: 3 },
    {
      name: 'a number',
      rule: { kind: 'count-met', bound: 'at-least', criteriaCount: 4 },
      least: 2,
      most: 2,
    },
    {
      name: 'a number and one by name, met or not',
      rule: {
        kind: 'all-of',
        rules: [
          { kind: 'count-met', bound: 'at-least', criteriaCount: 3 },
          { kind: 'must-be-met', criterionIds: ['criterion-1'] },
        ],
      },
      least: 1,
      most: 1,
    },
    {
      name: 'three by name, of which two may be met',
      rule: { kind: 'must-be-met', criterionIds: ['criterion-1', 'criterion-2', 'criterion-3'] },
      least: 1,
      most: 3,
    },
  ])('knows of a tally of 2 of 5 how many are missing where the rule asks for $name', (row) => {
    expect(first(evaluated(assessByTally(attestedSet(5), 2)), row.rule)).toMatchObject({
      missing: { least: row.least, most: row.most },
      isExact: true,
    });
  });

  const eitherOf = (...lists: readonly (readonly string[])[]): RecognitionRule => ({
    kind: 'any-of',
    rules: lists.map((criterionIds) => ({ kind: 'must-be-met', criterionIds })),
  });

  it.each<{ name: string; known: readonly Known[]; rule: RecognitionRule }>([
    {
      name: 'the shorter of two lists',
      known: ['not-met', 'not-met', 'not-met'],
      rule: eitherOf(['criterion-1', 'criterion-2'], ['criterion-3']),
    },
    {
      name: 'the one list that can still be met',
      known: ['not-applicable', 'not-met', 'not-met'],
      rule: eitherOf(['criterion-1'], ['criterion-2']),
    },
  ])('counts the way of $name', ({ known, rule }) => {
    expect(first(evaluationOf(known), rule)).toMatchObject({ missing: { least: 1, most: 1 } });
  });

  it('knows that what is demanded may prove not applicable (R7)', () => {
    const rule: RecognitionRule = {
      kind: 'any-of',
      rules: [{ kind: 'must-be-met', criterionIds: ['criterion-1'] }, allMet],
    };
    expect(first(evaluationOf(['unknown', 'not-met', 'not-met']), rule)).toMatchObject({
      missing: { least: 0, most: 2 },
      isExact: true,
      mayBeOutOfReach: false,
    });
    const demanding: RecognitionRule = { kind: 'must-be-met', criterionIds: ['criterion-1'] };
    expect(first(evaluationOf(['unknown', 'not-met']), demanding)).toMatchObject({
      missing: { least: 0, most: 1 },
      mayBeOutOfReach: true,
    });
  });

  it.each<[name: string, known: readonly Known[], other: RecognitionRule, most: number]>([
    ['all that is left must be met', ['unknown', 'unknown', 'unknown'], allMet, 2],
    [
      'so many of what is left must be met',
      ['unknown', 'unknown', 'unknown'],
      { kind: 'count-met', bound: 'at-least', criteriaCount: 2 },
      2,
    ],
  ])('counts what is open beside one that may not apply: %s', (_name, known, other, most) => {
    const demanded: RecognitionRule = { kind: 'must-be-met', criterionIds: ['criterion-1'] };
    const rule: RecognitionRule = { kind: 'any-of', rules: [demanded, other] };
    expect(first(evaluationOf(known), rule)).toMatchObject({ missing: { least: 0, most } });
  });

  it('puts nothing out of reach by a criterion that always applies', () => {
    const rule: RecognitionRule = { kind: 'must-be-met', criterionIds: ['criterion-1'] };
    const always = evaluated(assess(attestedSet(2), [undefined, met]));
    expect(first(always, rule)).toMatchObject({
      ...{ missing: { least: 0, most: 1 }, isExact: true, mayBeOutOfReach: false },
    });
  });

  it('takes what a tally names as not met for certain', () => {
    const tally = evaluated(assessByTally(attestedSet(5), 3, ['criterion-1', 'criterion-2']));
    expect(first(tally, { kind: 'must-be-met', criterionIds: ['criterion-2'] })).toMatchObject({
      missing: { least: 1, most: 1 },
    });
  });

  it('says so where a tally under many lists leaves too much to try', () => {
    const lists = idsOf(20).slice(0, 8);
    const rule: RecognitionRule = {
      kind: 'all-of',
      rules: lists.map((id) => ({ kind: 'must-be-met', criterionIds: [id] })),
    };
    const tally = evaluated(assessByTally(attestedSet(20), 10, ['criterion-20']));
    expect(first(tally, rule)).toMatchObject({ missing: { least: 0, most: 10 }, isExact: false });
    const fewer: RecognitionRule = { ...rule, rules: rule.rules.slice(1) };
    expect(first(tally, fewer)).toMatchObject({ missing: { least: 0, most: 7 }, isExact: true });
  });

  it('gives wards that are as near the same rank, and the next one the place it has', () => {
    const near = evaluationOf(['not-met', 'met', 'met']);
    const open = evaluationOf(['unknown', 'met', 'met']);
    const far = evaluationOf(['not-met', 'not-met', 'met']);
    const { confirmed } = rankCandidates(
      [named(far, 'a'), named(near, 'd'), named(near, 'b'), named(open, 'c')],
      policyOf(allMet),
    );
    expect(confirmed.candidates.map(({ rank, unitId }) => [rank, unitId])).toEqual([
      [1, 'c'],
      [2, 'b'],
      [2, 'd'],
      [4, 'a'],
    ]);
  });

  it('puts several years of one ward in their order', () => {
    const one = evaluationOf(['not-met']);
    const years = [2025, 2023, 2024].map((assessmentYear) => ({ ...one, assessmentYear }));
    expect(
      rankCandidates(years, policyOf(allMet)).confirmed.candidates.map(
        ({ assessmentYear }) => assessmentYear,
      ),
    ).toEqual([2023, 2024, 2025]);
  });

  it('names the editions of the years that it ranks, the earliest first, each once', () => {
    const one = evaluationOf(['not-met']);
    const years = [2025, 2023, 2024, 2022].map((assessmentYear) => ({ ...one, assessmentYear }));
    const edition = (revision: number, from: string) => ({
      ...{ from: day(from), policy: { ...policyOf(allMet), revision } },
    });
    const editions = [edition(3, '2025-01-01'), edition(1, '2020-01-01'), edition(2, '2023-01-01')];
    expect(rankCandidates(years, editions).policies).toEqual([
      { id: 'host-policy', revision: 1 },
      { id: 'host-policy', revision: 2 },
      { id: 'host-policy', revision: 3 },
    ]);
  });

  it('leaves out eligible wards, keeps projected results apart, and names what the ranking rests on', () => {
    const short = evaluationOf(['not-met', 'met']);
    const ranking = rankCandidates(
      [evaluationOf(['met', 'met']), { ...short, basis: 'projected' }],
      policyOf(allMet),
    );
    expect(ranking).toEqual({
      policies: [{ id: 'host-policy', revision: 1 }],
      confirmed: { candidates: [], withoutPlan: [], notAssessed: [] },
      projected: {
        candidates: [
          {
            unitId: 'ward-1',
            assessmentYear: 2024,
            basis: 'projected',
            criteriaSet: { id: 'host-set', revision: 1 },
            rank: 1,
            missing: { least: 1, most: 1 },
            isExact: true,
            mayBeOutOfReach: false,
          },
        ],
        withoutPlan: [],
        notAssessed: [],
      },
    });
  });

  it.each<{ name: string; known: readonly Known[]; rule: RecognitionRule }>([
    {
      name: 'one that is demanded does not apply',
      known: ['not-applicable', 'not-met'],
      rule: { kind: 'must-be-met', criterionIds: ['criterion-1'] },
    },
    { name: 'nothing applies', known: ['not-applicable'], rule: allMet },
    {
      name: 'the policy names another set',
      known: ['not-met'],
      rule: { kind: 'must-be-met', criterionIds: ['criterion-9'] },
    },
  ])('lists apart wards without a way: $name', ({ known, rule }) => {
    const evaluation = evaluationOf(known);
    const { confirmed } = rankCandidates(
      [named(evaluation, 'b'), named(evaluation, 'a')],
      policyOf(rule),
    );
    expect(confirmed).toEqual({ candidates: [], withoutPlan: ['a', 'b'], notAssessed: [] });
  });

  it('ranks no ward that does not pass a gate, and names a gate of which nothing is known', () => {
    const gate = { gateId: 'months-active', title: { vi: 'thời gian hoạt động' } };
    const policy = policyOf(allMet, [
      {
        id: gate.gateId,
        title: gate.title,
        requirement: { kind: 'quantity', bound: 'at-least', amount: 9, unit: 'month' },
      },
    ]);
    const active = (unitId: string, known: readonly Known[], amount: number): Evaluation => ({
      ...named(evaluationOf(known), unitId),
      gateAnswers: [{ gateId: gate.gateId, answer: { kind: 'quantity', amount, unit: 'month' } }],
    });
    const { confirmed } = rankCandidates(
      [
        active('d', ['met'], 8),
        active('c', ['not-met'], 8),
        active('b', ['not-met'], 9),
        named(evaluationOf(['met']), 'a'),
        active('e', ['met'], 9),
      ],
      policy,
    );
    expect(confirmed.candidates).toMatchObject([
      { rank: 1, unitId: 'a', missing: { least: 0, most: 0 }, onlyIf: [gate] },
      { rank: 2, unitId: 'b', missing: { least: 1, most: 1 } },
    ]);
    expect(confirmed.candidates[1]).not.toHaveProperty('onlyIf');
    expect(confirmed.withoutPlan).toEqual([]);
    expect(confirmed.notAssessed).toEqual([
      { unitId: 'c', blockedBy: [gate] },
      { unitId: 'd', blockedBy: [gate] },
    ]);
  });

  /** Every subset of what is not met, the smallest first, met for once. */
  const missingIn = (world: readonly Known[], rule: RecognitionRule): number => {
    const failing = world.flatMap((one, index) => (one === 'not-met' ? [index] : []));
    const sizes = Array.from({ length: 2 ** failing.length }, (_, subset) => {
      const isPicked = (index: number): boolean =>
        (subset & (1 << failing.indexOf(index))) !== 0 && failing.includes(index);
      const after = world.map((one, index) => (isPicked(index) ? 'met' : one));
      const { outcome } = decideEligibility(evaluationOf(after), policyOf(rule));
      const size = failing.filter(isPicked).length;
      return outcome === 'eligible' ? size : Number.POSITIVE_INFINITY;
    });
    return Math.min(...sizes);
  };

  const completionsOf = (known: readonly Known[], outcomes: readonly Known[]): readonly Known[][] =>
    known.reduce<readonly Known[][]>(
      (worlds, one) =>
        worlds.flatMap((world) =>
          (one === 'unknown' ? outcomes : [one]).map((outcome) => [...world, outcome]),
        ),
      [[]],
    );

  const situation = fc
    .array(fc.constantFrom<Known>('met', 'not-met', 'not-applicable', 'unknown'), {
      minLength: 1,
      maxLength: 4,
    })
    .chain((known) => fc.tuple(fc.constant(known), recognitionRule(idsOf(known.length))));

  it('bounds what is missing in every completion, and attains both bounds', () => {
    fc.assert(
      fc.property(situation, ([known, rule]) => {
        const candidate = first(evaluationOf(known), rule);
        if (candidate === undefined) return;
        const counts = completionsOf(known, ['not-applicable', 'not-met', 'met']).map((one) =>
          missingIn(one, rule),
        );
        const within = counts.filter(Number.isFinite);
        expect(candidate).toMatchObject({
          missing: { least: Math.min(...within), most: Math.max(...within) },
          isExact: true,
          mayBeOutOfReach: within.length < counts.length,
        });
      }),
      { numRuns: Number(process.env['RANKING_RUNS'] ?? 60) },
    );
  });

  it('does so for tallies', () => {
    const size = 5;
    const tally = fc.tuple(
      fc.nat(size - 1),
      fc.subarray([...idsOf(size)]),
      recognitionRule(idsOf(size)),
    );
    fc.assert(
      fc.property(tally, ([metCount, all, rule]) => {
        const unmet = all.slice(0, size - metCount);
        const candidate = first(evaluated(assessByTally(setOf(size), metCount, unmet)), rule);
        if (candidate === undefined) return;
        const known = idsOf(size).map((id): Known => (unmet.includes(id) ? 'not-met' : 'unknown'));
        const counts = completionsOf(known, ['met', 'not-met'])
          .filter((one) => one.filter((status) => status === 'met').length === metCount)
          .map((one) => missingIn(one, rule));
        expect(candidate).toMatchObject({
          isExact: true,
          missing: { least: Math.min(...counts), most: Math.max(...counts) },
        });
      }),
      { numRuns: 25 },
    );
  });

  it('places every ward that is not eligible exactly once, whatever the order', () => {
    const rule = recognitionRule(idsOf(3));
    const wards = fc.array(
      fc.array(fc.constantFrom<Known>('met', 'not-met', 'not-applicable', 'unknown'), {
        minLength: 3,
        maxLength: 3,
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(wards, rule, (known, asked) => {
        const evaluations = known.map((one, index) => named(evaluationOf(one), `ward-${index}`));
        const policy = policyOf(asked);
        const ranking = rankCandidates(evaluations, policy);
        expect(rankCandidates(evaluations.toReversed(), policy)).toEqual(ranking);
        const { candidates, withoutPlan } = ranking.confirmed;
        const open = evaluations.filter(
          (one) => decideEligibility(one, policy).outcome !== 'eligible',
        );
        expect([...candidates.map(({ unitId }) => unitId), ...withoutPlan].sort()).toEqual(
          open.map(({ unitId }) => unitId),
        );
      }),
      { numRuns: 40 },
    );
  });
});
