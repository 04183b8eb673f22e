import fc from 'fast-check';
import {
  type Answer,
  type CriteriaSet,
  computeScore,
  type Evaluation,
  evaluateAssessment,
  type Score,
  type ScoringScheme,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import {
  answersTo,
  asOf,
  assess,
  assessByTally,
  checked,
  met,
  notApplicable,
  notMet,
  rawByCriterion,
} from '../arbitraries/assessments';
import { attestedSet, criteriaSet } from '../arbitraries/criteria-sets';
import { scheme } from './arbitrary-schemes';
import { type Outcome, outcomesOf, thousandths } from './brute-force';
import { fromPoints, fromShare, pointsFor, proportion, schemeOf, weightsFor } from './schemes';

/** `SCORING_RUNS=200000` for the whole. */
const runsOr = (few: number): number => Number(process.env['SCORING_RUNS'] ?? few);

const unknown = undefined;
const evaluate = (set: CriteriaSet, answers: readonly (Answer | undefined)[]): Evaluation =>
  evaluateAssessment(assess(set, answers), { asOf });
const score = (answers: readonly (Answer | undefined)[], given: ScoringScheme) =>
  computeScore(evaluate(attestedSet(answers.map(() => 'free')), answers), given);
const firm = (answers: readonly (Answer | undefined)[], given: ScoringScheme) =>
  computeScore(evaluate(attestedSet(answers.length), answers), given);

const ranks = [fromPoints('fair', 70), fromPoints('good', 85)];
const points = schemeOf(pointsFor(50, 30, 10, 10), ranks);
const rank = (least: string | null, most: string | null = least) => ({ least, most });
const bounds = (least: number, most: number = least) => ({ least, most });
const shares = (least: number, most: number, whole: number) => ({
  least: { part: least, whole },
  most: { part: most, whole },
});

describe('points', () => {
  it.each([
    { name: 'all met', answers: [met, met, met, met], points: bounds(100), rank: rank('good') },
    {
      name: 'some met',
      answers: [met, met, notMet, notMet],
      points: bounds(80),
      rank: rank('fair'),
    },
    {
      name: 'none met',
      answers: [notMet, notMet, notMet, notMet],
      points: bounds(0),
      rank: rank(null),
    },
    {
      name: 'one open',
      answers: [met, met, notMet, unknown],
      points: bounds(80, 90),
      rank: rank('fair', 'good'),
    },
    {
      name: 'a rank settled, the points not',
      answers: [met, met, met, unknown],
      points: bounds(90, 100),
      rank: rank('good'),
    },
    {
      name: 'all open',
      answers: [unknown, unknown, unknown, unknown],
      points: bounds(0, 100),
      rank: rank(null, 'good'),
    },
  ])('$name', ({ answers, points: expected, rank: expectedRank }) => {
    expect(firm(answers, points)).toMatchObject({
      kind: 'points',
      points: expected,
      maximumPoints: bounds(100),
      rank: expectedRank,
      mayNotApply: false,
    });
  });

  it('leaves out what does not apply, and keeps open what may not', () => {
    expect(score([met, met, notApplicable, unknown], points)).toMatchObject({
      points: bounds(80, 90),
      maximumPoints: bounds(80, 90),
    });
  });

  it('reaches a cut-off exactly, and adds without a binary fraction', () => {
    const tenths = schemeOf(pointsFor(0.1, 0.2, 0.3), [fromPoints('just', 0.3)]);
    expect(firm([met, met, notMet], tenths)).toMatchObject({
      points: bounds(0.3),
      rank: rank('just'),
    });
    expect(firm([notMet, met, notMet], tenths)).toMatchObject({
      points: bounds(0.2),
      rank: rank(null),
    });
    expect(firm([met, met, met], tenths)).toMatchObject({ maximumPoints: bounds(0.6) });
  });

  it('gives a criterion that is not listed nothing', () => {
    const given = schemeOf(pointsFor(10));
    expect(firm([met, unknown, notMet], given)).toMatchObject({
      points: bounds(10),
      maximumPoints: bounds(10),
      rank: rank(null),
    });
  });
});

describe('shares', () => {
  const half = [fromShare('half', 50)];

  it('weigh what is met against what applies, in thousandths', () => {
    const given = schemeOf(weightsFor(1.5, 0.5, 2), half);
    expect(firm([met, met, notMet], given)).toMatchObject({
      kind: 'weighted',
      share: shares(2000, 2000, 4000),
      rank: rank('half'),
    });
    expect(score([met, unknown, notApplicable], given)).toMatchObject({
      share: shares(1500, 2000, 2000),
      rank: rank('half'),
    });
  });

  it('count what is met against what applies', () => {
    const given = schemeOf(proportion, half);
    expect(score([met, notMet, notApplicable], given)).toMatchObject({
      kind: 'proportion',
      share: shares(1, 1, 2),
      rank: rank('half'),
    });
    expect(score([met, notMet, unknown, unknown], given)).toMatchObject({
      share: shares(1, 3, 4),
      rank: rank(null, 'half'),
    });
  });

  it('do not reach a cut-off that they fall short of by a hair', () => {
    const weights = weightsFor(10_000, 9_999.999);
    expect(firm([notMet, met], schemeOf(weights, half))).toMatchObject({ rank: rank(null) });
    expect(firm([met, notMet], schemeOf(weights, half))).toMatchObject({ rank: rank('half') });
  });
});

describe('a tally', () => {
  const tally = (metCount: number, unmet: readonly string[], given: ScoringScheme) =>
    computeScore(
      evaluateAssessment(assessByTally(attestedSet(4), metCount, unmet), { asOf }),
      given,
    );

  it('is all that counting needs', () => {
    expect(tally(3, [], schemeOf(proportion))).toMatchObject({ share: shares(3, 3, 4) });
  });

  it('leaves open which criteria give their points: the lightest or the heaviest', () => {
    expect(tally(3, [], points)).toMatchObject({
      points: bounds(50, 90),
      maximumPoints: bounds(100),
    });
    expect(tally(2, ['criterion-1'], points)).toMatchObject({ points: bounds(20, 40) });
    expect(tally(3, ['criterion-1'], points)).toMatchObject({ points: bounds(50) });
  });

  it.each([
    { metCount: 0, expected: 0 },
    { metCount: 4, expected: 100 },
  ])('of $metCount of 4 leaves nothing open', ({ metCount, expected }) => {
    expect(tally(metCount, [], points)).toMatchObject({ points: bounds(expected) });
  });
});

describe('no score', () => {
  it('is given where nothing that scores applies: not 0 and not 0 %', () => {
    for (const given of [points, schemeOf(weightsFor(1, 1, 1, 1)), schemeOf(proportion)]) {
      const answers = [notApplicable, notApplicable, notApplicable, notApplicable];
      expect(score(answers, given)).toMatchObject({
        kind: 'none',
        reason: 'no-applicable-criteria',
      });
    }
    expect(score([notApplicable, met], schemeOf(weightsFor(1, 0)))).toMatchObject({ kind: 'none' });
  });

  it('may still come out where perhaps nothing applies', () => {
    expect(score([notApplicable, unknown, unknown, notApplicable], points)).toMatchObject({
      points: bounds(0, 40),
      maximumPoints: bounds(10, 40),
      mayNotApply: true,
    });
    expect(score([unknown, notApplicable], schemeOf(proportion))).toMatchObject({
      share: shares(0, 1, 1),
      mayNotApply: true,
    });
  });

  it('is given where the scheme names a criterion that the set does not have', () => {
    expect(firm([met, met], points)).toMatchObject({ kind: 'none', reason: 'scheme-does-not-fit' });
  });
});

describe('computeScore', () => {
  it('names what it rests on', () => {
    const set = attestedSet(4);
    const raw = rawByCriterion(set, [met]) as object;
    const evaluation = evaluateAssessment(checked(set, { ...raw, basis: 'projected' }), { asOf });
    const base = {
      unitId: 'ward-1',
      assessmentYear: 2024,
      basis: 'projected',
      asOf: '2024-12-31',
      criteriaSet: { id: 'host-set', revision: 1 },
      scheme: { id: 'host-scheme', revision: 2, origin: 'host' },
    };
    expect(computeScore(evaluation, points)).toMatchObject(base);
    expect(computeScore(evaluation, schemeOf(pointsFor(1, 1, 1, 1, 1)))).toEqual({
      ...base,
      kind: 'none',
      reason: 'scheme-does-not-fit',
    });
  });

  it('never gives a rank whose cut-off is in another measure', () => {
    const mixed = (given: ScoringScheme) => ({
      ...given,
      ranks: [fromPoints('in-points', 0), fromShare('as-share', 0)],
    });
    expect(firm([met], mixed(schemeOf(pointsFor(1))))).toMatchObject({ rank: rank('in-points') });
    expect(firm([met], mixed(schemeOf(proportion)))).toMatchObject({ rank: rank('as-share') });
  });
});

const hasSettled = (outcome: Outcome | undefined): outcome is Outcome => outcome !== undefined;
const isLess = (a: Outcome, b: Outcome): boolean => a.scored * b.maximum < b.scored * a.maximum;
const least = <Of>(all: readonly Of[], less: (a: Of, b: Of) => boolean): Of =>
  all.reduce((best, one) => (less(one, best) ? one : best));
const ends = <Of>(all: readonly Of[], less: (a: Of, b: Of) => boolean) => ({
  least: least(all, less),
  most: least(all, (a, b) => less(b, a)),
});

/** What the score must be, from every outcome. */
function expectedOf(evaluation: Evaluation, given: ScoringScheme): unknown {
  const all = outcomesOf(evaluation, given);
  const scored = all.filter(hasSettled);
  if (scored.length === 0) return { kind: 'none' };
  const ofRank = ends(
    scored.map((one) => one.rank),
    (a, b) => a < b,
  );
  const name = (place: number) => given.ranks[place]?.id ?? null;
  const common = {
    kind: given.method.kind,
    rank: { least: name(ofRank.least), most: name(ofRank.most) },
    mayNotApply: scored.length < all.length,
  };
  if (given.method.kind === 'points') {
    const of = (key: 'scored' | 'maximum') =>
      ends(
        scored.map((one) => one[key]),
        (a, b) => a < b,
      );
    return { ...common, points: of('scored'), maximumPoints: of('maximum') };
  }
  const share = ends(scored, isLess);
  return { ...common, share: { least: reduced(share.least), most: reduced(share.most) } };
}

/** The same of what was computed, in whole numbers and lowest terms. */
function computedOf(computed: Score): unknown {
  if (computed.kind === 'none') return { kind: 'none' };
  const { kind, rank: given, mayNotApply } = computed;
  const common = { kind, rank: given, mayNotApply };
  const exact = (both: { least: number; most: number }) => ({
    least: thousandths(both.least),
    most: thousandths(both.most),
  });
  if (computed.kind === 'awarded') throw new Error('no scheme of these awards points');
  if (computed.kind === 'points') {
    return {
      ...common,
      points: exact(computed.points),
      maximumPoints: exact(computed.maximumPoints),
    };
  }
  const lowest = ({ part, whole }: { part: number; whole: number }) =>
    reduced({ scored: BigInt(part), maximum: BigInt(whole) });
  return {
    ...common,
    share: { least: lowest(computed.share.least), most: lowest(computed.share.most) },
  };
}

function reduced({ scored, maximum }: Pick<Outcome, 'scored' | 'maximum'>): string {
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
  const by = divisor(scored, maximum);
  return `${scored / by}/${maximum / by}`;
}

const idsOf = (set: CriteriaSet) => set.criteria.map(({ id }) => id);
const assessed = (set: CriteriaSet) =>
  answersTo(set).map((answers) => ({ set, evaluation: evaluate(set, answers) }));
const open = fc
  .array(
    fc.tuple(
      fc.constantFrom('never' as const, 'free' as const),
      fc.constantFrom(met, notMet, unknown, unknown, 'waived' as const),
    ),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((places) => {
    const set = attestedSet(places.map(([rule]) => rule));
    const answers = places.map(([rule, given]) =>
      given === 'waived' ? (rule === 'free' ? notApplicable : unknown) : given,
    );
    return { set, evaluation: evaluate(set, answers) };
  });
const tallied = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.integer({ min: 0, max: size }).chain((metCount) =>
    fc.nat(size - metCount).map((namedCount) => {
      const set = attestedSet(size);
      const named = idsOf(set).slice(0, namedCount);
      return { set, evaluation: evaluateAssessment(assessByTally(set, metCount, named), { asOf }) };
    }),
  ),
);

describe('the bounds of a score are those of all outcomes, each reached by one', () => {
  it.each([
    { name: 'criteria that are open', cases: open },
    { name: 'requirements of every kind', cases: criteriaSet(7).chain(assessed) },
    { name: 'tallies', cases: tallied },
  ])('$name', ({ cases }) => {
    const withScheme = cases.chain(({ set, evaluation }) =>
      scheme(idsOf(set)).map((given) => ({ evaluation, given })),
    );
    fc.assert(
      fc.property(withScheme, ({ evaluation, given }) => {
        expect(computedOf(computeScore(evaluation, given))).toEqual(expectedOf(evaluation, given));
      }),
      { numRuns: runsOr(400) },
    );
  });
});
