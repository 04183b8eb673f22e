import fc from 'fast-check';
import {
  checkScoreCard,
  checkScoringScheme,
  computeScore,
  evaluateAssessment,
  orThrow,
  parseScoreCard,
  parseScoringScheme,
  type RankCondition,
  type Result,
  type ScoreCard,
  type ScoringRank,
  type ScoringScheme,
} from 'model-ward-rules';
import { explainScore } from 'model-ward-rules/explanation';
import { parseStored, scoreSchema, toStored } from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import { asOf, assess, met, notMet } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { printedTotal, sumAt, thousandths } from '../oracle/scoring';
import { fromPoints, hostScheme, pointsFor, schemeOf } from './schemes';

/** `SCORING_RUNS=200000` for the whole. */
const runsOr = (few: number): number => Number(process.env['SCORING_RUNS'] ?? few);

const codesOf = (result: Result<unknown>): readonly string[] =>
  (result.ok ? result.warnings : result.issues).map(({ code }) => code);

const maxima = [15, 30, 25, 10, 20];
const schemeWith = (ranks: readonly ScoringRank[] = [], bonusCap?: number): ScoringScheme =>
  schemeOf(
    {
      kind: 'awarded',
      points: maxima.map((points, index) => ({ criterionId: `criterion-${index + 1}`, points })),
      ...(bonusCap === undefined ? {} : { bonusCap }),
    },
    ranks,
  );
const cardOf = (
  points: readonly (number | undefined)[],
  rest: Partial<ScoreCard> = {},
): ScoreCard =>
  orThrow(
    parseScoreCard({
      awarded: points.flatMap((given, index) =>
        given === undefined ? [] : [{ criterionId: `criterion-${index + 1}`, points: given }],
      ),
      ...rest,
    }),
  );
const set = attestedSet(5);
const evaluation = evaluateAssessment(assess(set, [met, met, met, met, notMet]), { asOf });
const scored = (scheme: ScoringScheme, card?: ScoreCard) => {
  const score = computeScore(evaluation, scheme, card);
  if (score.kind !== 'awarded') throw new Error(score.kind);
  return score;
};

/** Real rows of communes and wards of Phú Yên and Lai Uyên: what was awarded, the sum, and the total as printed. */
const rows = [
  ['Hòa Mỹ Đông', [15, 30, 23, 8, 20], 96, 96, []],
  ['Hòa Đồng', [13.75, 30, 22, 9.5, 20], 95.25, 95, ['score/total-rounded']],
  ['Hòa Thịnh', [12.75, 29.75, 23.5, 8.5, 20], 94.5, 95, ['score/total-rounded']],
  ['Hòa Mỹ Tây', [13.5, 30, 25, 8.5, 20], 97, 97, []],
  ['Hòa Tân Tây', [14, 30, 21.5, 9.36, 20], 94.86, 96, ['score/total-mismatch']],
  ['Hòa Bình 1', [13, 29, 24, 10, 20], 96, 96, []],
  ['Phú Thứ', [12.8, 29.5, 22.5, 9, 20], 93.8, 94, ['score/total-rounded']],
  ['Lai Uyên', [15, 29.63, 21.25, 9.57, 20], 95.45, 95.45, []],
] as const;

describe('R19: points that were awarded in part', () => {
  it.each(rows)('%s: %j add up to %d, printed %d', (_, points, sum, printed, codes) => {
    const scheme = schemeWith();
    const card = cardOf(points, { printedTotal: printed });
    expect(scored(scheme, card).points).toEqual({ least: sum, most: sum });
    expect(codesOf(checkScoreCard(card, scheme))).toEqual(codes);
  });

  it('are anything from 0 to the most where they are not known', () => {
    const scheme = schemeWith();
    expect(scored(scheme, cardOf([13.75, undefined, 22])).points).toEqual({
      least: 35.75,
      most: 95.75,
    });
    expect(scored(scheme).points).toEqual({ least: 0, most: 100 });
  });

  it('do not come from the status, nor does the status come from them', () => {
    expect(scored(schemeWith(), cardOf([0, 0, 0, 0, 20])).points).toEqual({ least: 20, most: 20 });
  });

  it('are lowered by deductions, never below 0, and only bonuses pass the maximum', () => {
    const entry = (id: string, points: number) => ({ id, points });
    const scheme = schemeWith([], 5);
    const full = cardOf(maxima, {
      bonuses: [entry('a', 3), entry('b', 4)],
      deductions: [entry('late', 1.5)],
    });
    expect(scored(scheme, full)).toMatchObject({
      points: { least: 103.5, most: 103.5 },
      maximumPoints: 100,
      bonusPoints: 5,
      deductedPoints: 1.5,
    });
    const poor = cardOf([1, 0, 0, 0, 0], { deductions: [entry('late', 5)] });
    expect(scored(scheme, poor).points).toEqual({ least: 0, most: 0 });
  });

  it('are summed as whole numbers of another form are', () => {
    const amount = fc.integer({ min: 0, max: 30_000 }).map((units) => units / 1000);
    const items = fc.array(fc.tuple(amount, fc.option(fc.nat(1000), { nil: undefined })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        items,
        fc.array(amount, { maxLength: 3 }),
        fc.array(amount, { maxLength: 3 }),
        amount,
        fc.integer({ min: 0, max: 3 }),
        (given, deductions, bonuses, bonusCap, decimals) => {
          const parts = given.map(([maximum, share], index) => {
            const awarded = share === undefined ? undefined : Math.floor(maximum * share) / 1000;
            return { id: `criterion-${index + 1}`, maximum, awarded };
          });
          const scheme = {
            ...hostScheme,
            method: {
              kind: 'awarded',
              points: parts.map(({ id, maximum }) => ({ criterionId: id, points: maximum })),
              bonusCap,
            },
            ranks: [],
          } as ScoringScheme;
          const entries = (points: readonly number[]) =>
            points.map((one, index) => ({ id: `e-${index}`, points: one }));
          const card: ScoreCard = {
            awarded: parts.flatMap(({ id, awarded }) =>
              awarded === undefined ? [] : [{ criterionId: id, points: awarded }],
            ),
            deductions: entries(deductions),
            bonuses: entries(bonuses),
          };
          const oracle = {
            items: parts.map(({ id, maximum, awarded }) => ({
              id,
              maximum: String(maximum),
              ...(awarded === undefined ? {} : { awarded: String(awarded) }),
            })),
            deductions: deductions.map(String),
            bonuses: bonuses.map(String),
            bonusCap: String(bonusCap),
          };
          const open = evaluateAssessment(assess(attestedSet(6), []), { asOf });
          const score = computeScore(open, scheme, card);
          if (score.kind !== 'awarded') throw new Error(score.kind);
          expect(thousandths(String(score.points.least))).toBe(sumAt('worst', oracle));
          expect(thousandths(String(score.points.most))).toBe(sumAt('best', oracle));

          const printed = score.points.least.toFixed(decimals);
          const checked = checkScoreCard({ ...card, printedTotal: Number(printed) }, scheme);
          if (score.points.least !== score.points.most) return;
          // The printed text may end in zeros that a number does not keep.
          const relation = printedTotal(String(Number(printed)), sumAt('worst', oracle));
          const code = {
            equal: [],
            rounded: ['score/total-rounded'],
            mismatch: ['score/total-mismatch'],
          };
          expect(codesOf(checked)).toEqual(code[relation]);
        },
      ),
      { numRuns: runsOr(100) },
    );
  });
});

describe('a score card', () => {
  const scheme = schemeWith();

  it('has to fit its scheme', () => {
    const bad: ScoreCard = {
      awarded: [
        { criterionId: 'criterion-1', points: 15.001 },
        { criterionId: 'criterion-2', points: 1 },
        { criterionId: 'criterion-2', points: 2 },
        { criterionId: 'elsewhere', points: 1 },
      ],
      deductions: [
        { id: 'late', points: 1 },
        { id: 'late', points: 1 },
      ],
      bonuses: [{ id: 'model', points: 1 }],
    };
    expect(codesOf(checkScoreCard(bad, scheme))).toEqual([
      'score/over-maximum',
      'score/unknown-criterion',
      'score/repeated',
      'score/repeated',
      'score/bonus-without-cap',
    ]);
    expect(computeScore(evaluation, scheme, bad)).toMatchObject({
      kind: 'none',
      reason: 'score-card-does-not-fit',
    });
    expect(explainScore(computeScore(evaluation, scheme, bad), scheme, 'en')).toBe(
      'No score: the score card does not fit the scheme.',
    );
  });

  it('is for schemes that award points in part', () => {
    const whole = schemeOf(pointsFor(10));
    expect(codesOf(checkScoreCard(cardOf([1]), whole))).toEqual(['score/not-awarded']);
    expect(computeScore(evaluation, whole, cardOf([1]))).toMatchObject({
      kind: 'none',
      reason: 'score-card-does-not-fit',
    });
  });

  it('needs no printed total', () => {
    const card = cardOf(maxima);
    expect(checkScoreCard(card, scheme)).toEqual({ ok: true, value: card, warnings: [] });
  });

  it('is compared with its printed total only as far as it is known', () => {
    const totalOf = (printed: number) =>
      codesOf(checkScoreCard(cardOf([15, 30, 25, 10], { printedTotal: printed }), scheme));
    expect(totalOf(95)).toEqual([]);
    expect(totalOf(79)).toEqual(['score/total-mismatch']);
    expect(totalOf(101)).toEqual(['score/total-mismatch']);
  });
});

describe('the ranks of a scheme', () => {
  const rank = (id: string, points: number, ...conditions: RankCondition[]): ScoringRank => ({
    ...fromPoints(id, points),
    ...(conditions.length === 0 ? {} : { conditions }),
  });
  const half: RankCondition = {
    kind: 'points-share',
    criterionIds: ['criterion-1', 'criterion-4'],
    percent: 50,
  };
  const noVeto: RankCondition = {
    kind: 'rule',
    rule: { kind: 'none-may-fail', criterionIds: ['criterion-5'] },
  };

  it('are passed by more than the cut-off where the scheme says so', () => {
    const from = (bound?: 'more-than') =>
      schemeWith([
        { id: 'good', cutOff: { kind: 'points', points: 95, ...(bound ? { bound } : {}) } },
      ]);
    const card = cardOf([15, 30, 25, 10, 15]);
    expect(scored(from(), card).rank.least).toBe('good');
    expect(scored(from('more-than'), card).rank.most).toBeNull();
    const above = cardOf([15, 30, 25, 10, 15.001]);
    expect(scored(from('more-than'), above).rank.least).toBe('good');
  });

  it('are not given where a condition asks for points that no criterion has', () => {
    const scheme = schemeWith([rank('good', 50)]);
    const unlisted = { ...half, criterionIds: ['criterion-9'] };
    // No parser gives such a scheme.
    const faulty = { ...scheme, ranks: [rank('good', 50, unlisted)] };
    const score = scored(faulty, cardOf([15, 30, 25, 10, 20]));
    expect(score.rank).toEqual({ least: null, most: null });
    expect(score.withheldRanks).toEqual([{ rankId: 'good', failed: [unlisted] }]);
  });

  it('fall to the next lower one whose own conditions hold, and it is told', () => {
    const scheme = schemeWith([
      rank('fair', 50),
      rank('good', 70, half),
      rank('best', 90, half, noVeto),
    ]);
    const score = scored(scheme, cardOf([7.5, 30, 25, 10, 20]));
    expect(score.rank).toEqual({ least: 'good', most: 'good' });
    expect(score.withheldRanks).toEqual([{ rankId: 'best', failed: [noVeto] }]);
    const poor = scored(scheme, cardOf([7.499, 30, 25, 10, 20]));
    expect(poor.rank).toEqual({ least: 'fair', most: 'fair' });
    expect(poor.withheldRanks).toEqual([
      { rankId: 'good', failed: [half] },
      { rankId: 'best', failed: [half, noVeto] },
    ]);
    expect(explainScore(poor, scheme, 'vi')).toBe(
      'Điểm: 92,499/100; xếp loại “fair”; không xếp loại “good” vì không bảo đảm điều kiện: mỗi tiêu chí quy định đạt từ 50% điểm tối đa trở lên; không xếp loại “best” vì không bảo đảm điều kiện: mỗi tiêu chí quy định đạt từ 50% điểm tối đa trở lên, về kết quả các tiêu chí.',
    );
  });

  it('are bounds where points or results are open', () => {
    const scheme = schemeWith([rank('fair', 50), rank('good', 70, half)]);
    const score = scored(scheme, cardOf([undefined, 30, 25, 10, 20]));
    expect(score.rank).toEqual({ least: 'fair', most: 'good' });
    expect(score.earnedRanks).toEqual({ least: ['fair'], most: ['fair', 'good'] });
    const unknown = evaluateAssessment(assess(set, []), { asOf });
    const vetoed = schemeWith([rank('good', 70, noVeto)]);
    const open = computeScore(unknown, vetoed, cardOf(maxima));
    expect(open.kind === 'awarded' && open.rank).toEqual({ least: null, most: 'good' });
  });

  it('are given where their rule holds, and withheld only by what fails for certain', () => {
    const allMet: RankCondition = { kind: 'rule', rule: { kind: 'all-met' } };
    const scheme = schemeWith([rank('good', 70, noVeto, allMet)]);
    const scoredBy = (answers: Parameters<typeof assess>[1]) => {
      const results = evaluateAssessment(assess(set, answers), { asOf });
      return computeScore(results, scheme, cardOf(maxima));
    };
    expect(scoredBy([met, met, met, met, met])).toMatchObject({
      rank: { least: 'good', most: 'good' },
      withheldRanks: [],
    });
    expect(scoredBy([notMet, met, met, met])).toMatchObject({
      rank: { least: null, most: null },
      withheldRanks: [{ rankId: 'good', failed: [allMet] }],
    });
    const parsed = parseScoringScheme(scheme);
    expect(parsed.ok && parsed.warnings).toEqual([]);
  });

  it('are not given by a share of points where points are all or nothing', () => {
    // No parser gives such a scheme.
    const faulty = { ...schemeOf(pointsFor(50, 50)), ranks: [rank('good', 50, half)] };
    expect(computeScore(evaluation, faulty)).toMatchObject({
      rank: { least: null, most: null },
      withheldRanks: [{ rankId: 'good', failed: [half] }],
    });
  });

  it('have conditions under every method', () => {
    const scheme = schemeOf(pointsFor(50, 50), [rank('good', 50, noVeto)]);
    const score = computeScore(evaluation, scheme);
    expect(score.kind === 'points' && score.rank.most).toBeNull();
  });

  it('have conditions that fit the scheme and the set', () => {
    const parsed = (ranks: readonly ScoringRank[], method: unknown = schemeWith().method) =>
      parseScoringScheme({ ...hostScheme, method, ranks });
    expect(codesOf(parsed([rank('good', 1, half)], pointsFor(10)))).toEqual([
      'scoring/condition-kind',
    ]);
    const elsewhere: RankCondition = { ...half, criterionIds: ['elsewhere'] };
    expect(codesOf(parsed([rank('good', 70, elsewhere)]))).toEqual([
      'scoring/condition-without-points',
    ]);
    const strange: RankCondition = {
      kind: 'rule',
      rule: { kind: 'must-be-met', criterionIds: ['elsewhere'] },
    };
    const scheme = orThrow(parsed([rank('good', 70, half, strange)]));
    expect(codesOf(checkScoringScheme(scheme, set))).toEqual(['policy/unknown-criterion']);
    expect(computeScore(evaluation, scheme, cardOf(maxima))).toMatchObject({
      reason: 'scheme-does-not-fit',
    });
  });

  it('rise, at one height from at-least to more-than', () => {
    const at = (id: string, bound: 'at-least' | 'more-than', points = 90): ScoringRank => ({
      id,
      cutOff: { kind: 'points', bound, points },
    });
    const codes = (...ranks: ScoringRank[]) =>
      codesOf(parseScoringScheme({ ...hostScheme, method: schemeWith([], 5).method, ranks }));
    expect(codes(at('a', 'at-least'), at('b', 'more-than'))).toEqual([]);
    expect(codes(at('a', 'more-than'), at('b', 'at-least'))).toEqual(['scoring/cut-off-order']);
    expect(codes(at('a', 'at-least', 105))).toEqual([]);
    expect(codes(at('a', 'more-than', 105))).toEqual(['scoring/unreachable-rank']);
  });
});

describe('a score that was awarded', () => {
  it('is explained, and stored and read back', () => {
    const scheme = schemeWith([fromPoints('good', 80)], 5);
    const card = cardOf(maxima, {
      bonuses: [{ id: 'model', points: 2 }],
      deductions: [{ id: 'late', points: 1 }],
    });
    const score = scored(scheme, card);
    expect(explainScore(score, scheme, 'vi')).toBe(
      'Điểm: 101/100 (trong đó thưởng 2, đã trừ 1); xếp loại “good”.',
    );
    expect(explainScore(score, scheme, 'en')).toBe(
      'Score: 101 of 100 points (bonus of 2 included, 1 deducted); rank “good”.',
    );
    const stored = JSON.parse(JSON.stringify(toStored(scoreSchema, score)));
    expect(orThrow(parseStored(scoreSchema, stored)).value).toEqual(score);
  });

  it('says nothing of a bonus or a deduction that there was not', () => {
    const scheme = schemeWith([], 5);
    const said = (rest: Partial<ScoreCard>) =>
      (['vi', 'en'] as const).map((locale) =>
        explainScore(scored(scheme, cardOf(maxima, rest)), scheme, locale),
      );
    expect(said({})).toEqual(['Điểm: 100/100.', 'Score: 100 of 100 points.']);
    expect(said({ bonuses: [{ id: 'model', points: 2 }] })).toEqual([
      'Điểm: 102/100 (trong đó thưởng 2).',
      'Score: 102 of 100 points (bonus of 2 included).',
    ]);
    expect(said({ deductions: [{ id: 'late', points: 1 }] })).toEqual([
      'Điểm: 99/100 (đã trừ 1).',
      'Score: 99 of 100 points (1 deducted).',
    ]);
  });
});
