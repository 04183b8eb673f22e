import fc from 'fast-check';
import {
  type AwardedScore,
  type CohortMember,
  computeScore,
  evaluateAssessment,
  orThrow,
  type RankCap,
  type Result,
  rankCohorts,
  type ScoredCohort,
  type ScoringScheme,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { asOf, checked, rawHead } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { type OracleCap, type OracleCohort, ranksPossible } from '../oracle/scoring';
import { fromPoints, schemeOf } from './schemes';

/** `SCORING_RUNS=200000` for the whole. */
const runsOr = (few: number): number => Number(process.env['SCORING_RUNS'] ?? few);

const codesOf = (result: Result<unknown>): readonly string[] =>
  (result.ok ? result.warnings : result.issues).map(({ code }) => code);

const set = attestedSet(1);
const scheme = schemeOf(
  { kind: 'awarded', points: [{ criterionId: 'criterion-1', points: 100 }] },
  [fromPoints('fair', 50), fromPoints('good', 70), fromPoints('excellent', 90)],
);

/** A score between two numbers of points: the ranks are those that either end reaches. */
function scoreOf(unitId: string, least: number, most = least, by = scheme): AwardedScore {
  const raw = { ...rawHead(set), unitId, results: { kind: 'by-criterion', answers: [] } };
  const evaluation = evaluateAssessment(checked(set, raw), { asOf });
  const at = (points: number): AwardedScore => {
    const card = { awarded: [{ criterionId: 'criterion-1', points }] };
    const score = computeScore(evaluation, by, card);
    if (score.kind !== 'awarded') throw new Error(score.kind);
    return score;
  };
  const [low, high] = [at(least), at(most)];
  return {
    ...low,
    points: { least, most },
    rank: { least: low.rank.least, most: high.rank.most },
    earnedRanks: { least: low.earnedRanks.least, most: high.earnedRanks.most },
  };
}

const member = (unitId: string, least: number, most = least): CohortMember => ({
  score: scoreOf(unitId, least, most),
});
const cohortOf = (members: readonly CohortMember[], ...caps: RankCap[]): ScoredCohort => ({
  id: 'teams',
  scheme,
  members,
  caps,
});
const ranksIn = (cohort: ScoredCohort) => {
  const [ranked] = orThrow(rankCohorts([cohort]));
  return (ranked?.members ?? []).map(({ rank }) =>
    rank.least === rank.most ? rank.least : `${rank.least} to ${rank.most}`,
  );
};
const countOf = (ranks: readonly unknown[], wanted: string) =>
  ranks.filter((rank) => rank === wanted).length;

const cap = (rest: Partial<RankCap> = {}): RankCap => ({
  rank: 'excellent',
  percent: 20,
  of: 'that-rank',
  ...rest,
});
const nineGood = Array.from({ length: 9 }, (_, index) => member(`good-${index}`, 70 + index));

describe('a cap over a cohort', () => {
  it('R20: of 9 Good and 2 Excellent at 20 % leaves 1, and 2 of Good or better', () => {
    const members = [member('a', 95), member('b', 92), ...nineGood];
    expect(countOf(ranksIn(cohortOf(members, cap())), 'excellent')).toBe(1);
    const better = ranksIn(cohortOf(members, cap({ of: 'that-rank-or-better' })));
    expect(countOf(better, 'excellent')).toBe(2);
  });

  it('tells of each unit what it earned, what it has, and what it yielded', () => {
    const both = (rank: string) => ({ least: rank, most: rank });
    const stays = (unitId: string, rank: string) => ({
      ...{ unitId, rank: both(rank), ownRank: both(rank), tiedWith: [] },
    });
    const ranked = rankCohorts([cohortOf([member('a', 95), member('b', 92), ...nineGood], cap())]);
    expect(ranked).toStrictEqual({
      ok: true,
      value: [
        {
          id: 'teams',
          members: [
            stays('a', 'excellent'),
            {
              ...{ unitId: 'b', rank: both('good'), ownRank: both('excellent'), tiedWith: [] },
              yielded: 'excellent',
            },
            ...nineGood.map(({ score }) => stays(score.unitId, 'good')),
          ],
        },
      ],
      warnings: [],
    });
  });

  it('lets all at the last place yield, or stay where the policy says so, and names them', () => {
    const members = [member('a', 95), member('b', 95), ...nineGood];
    expect(countOf(ranksIn(cohortOf(members, cap())), 'excellent')).toBe(0);
    const stay = cohortOf(members, cap({ ties: 'all-stay' }));
    expect(countOf(ranksIn(stay), 'excellent')).toBe(2);
    for (const cohort of [stay, cohortOf(members, cap())]) {
      const [ranked] = orThrow(rankCohorts([cohort]));
      expect(ranked?.members.map(({ tiedWith }) => tiedWith)).toEqual([
        ['b'],
        ['a'],
        ...nineGood.map(() => []),
      ]);
    }
  });

  it('names as tied only those of the same settled score that have the rank themselves', () => {
    const tiedIn = (...members: CohortMember[]) => {
      const cohort = cohortOf([...members, ...nineGood], cap({ percent: 15 }));
      const [ranked] = orThrow(rankCohorts([cohort]));
      return ranked?.members.flatMap(({ tiedWith }) => tiedWith);
    };
    const held = member('held', 95);
    const lower: CohortMember = {
      score: { ...held.score, earnedRanks: { least: ['fair', 'good'], most: ['fair', 'good'] } },
    };
    expect(tiedIn(member('a', 95), member('b', 95), lower)).toEqual(['b', 'a']);
    expect(tiedIn(member('a', 91, 95), member('b', 91, 95))).toEqual([]);
    expect(tiedIn(member('a', 95), member('b', 95), member('c', 91, 95))).toEqual(['b', 'a']);
    expect(tiedIn(member('a', 95), member('b', 95), member('c', 95, 99))).toEqual(['b', 'a']);
  });

  it('names no tie that makes no difference', () => {
    const members = [member('a', 95), member('b', 95), ...nineGood, member('c', 80)];
    const [ranked] = orThrow(rankCohorts([cohortOf(members, cap({ percent: 100 }))]));
    expect(ranked?.members.flatMap(({ tiedWith }) => tiedWith)).toEqual([]);
  });

  it('leaves no one where nobody has the rank it is a percentage of', () => {
    expect(ranksIn(cohortOf([member('a', 95), member('b', 60)], cap()))).toEqual(['good', 'fair']);
  });

  it('may be of a rank further down', () => {
    const members = [
      member('a', 95),
      ...[1, 2, 3, 4, 5].map((one) => member(`fair-${one}`, 50 + one)),
    ];
    expect(ranksIn(cohortOf(members, cap({ base: 'fair' })))[0]).toBe('excellent');
    expect(ranksIn(cohortOf(members, cap()))[0]).toBe('good');
  });

  it('leaves a rank open where scores decide it', () => {
    const members = [member('a', 91, 95), member('b', 93), ...nineGood];
    expect(ranksIn(cohortOf(members, cap())).slice(0, 2)).toEqual([
      'good to excellent',
      'good to excellent',
    ]);
  });

  it('leaves a rank open where another unit perhaps takes the place', () => {
    const ranks = ranksIn(cohortOf([member('a', 85, 95), member('b', 92), ...nineGood], cap()));
    expect(ranks.slice(0, 2)).toEqual(['good to excellent', 'good to excellent']);
  });

  it('is what trying every outcome gives', () => {
    const range = fc
      .tuple(fc.integer({ min: 45, max: 95 }), fc.nat(3))
      .map(([least, more]) => ({ least, most: least + more }));
    const fixed = fc
      .constantFrom(95, 92, 92, 90, 75, 75, 70, 55)
      .map((at) => ({ least: at, most: at }));
    const caps = fc.record({
      percent: fc.constantFrom(10, 20, 33.33, 50, 100),
      of: fc.constantFrom('that-rank' as const, 'that-rank-or-better' as const),
      ties: fc.constantFrom('all-yield' as const, 'all-stay' as const),
    });
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 3 }),
        fc.array(fixed, { maxLength: 7 }),
        caps,
        (open, settled, { percent, of, ties }) => {
          const all = [...open, ...settled].map((one, index) => ({ ...one, id: `unit-${index}` }));
          const oracle: OracleCohort = {
            cutOffs: [50, 70, 90],
            caps: [{ rank: 2, base: 1, percent, of, tied: ties }],
            members: all,
          };
          const possible = ranksPossible(oracle);
          const members = all.map(({ id, least, most }) => member(id, least, most));
          const [ranked] = orThrow(
            rankCohorts([cohortOf(members, { rank: 'excellent', percent, of, ties })]),
          );
          const ladder = ['fair', 'good', 'excellent'];
          const placeOf = (rank: string | null) => (rank === null ? -1 : ladder.indexOf(rank));
          for (const { unitId, rank } of ranked?.members ?? []) {
            const places = [...(possible.get(unitId) ?? [])];
            expect([placeOf(rank.least), placeOf(rank.most)]).toEqual([
              Math.min(...places),
              Math.max(...places),
            ]);
          }
        },
      ),
      { numRuns: runsOr(300) },
    );
  });
});

describe('several caps over a cohort', () => {
  const ladder = ['pass', 'fair', 'good', 'excellent'];
  const cutOffs = [30, 50, 70, 90];
  const four = schemeOf(
    { kind: 'awarded', points: [{ criterionId: 'criterion-1', points: 100 }] },
    ladder.map((id, place) => fromPoints(id, cutOffs[place] as number)),
  );
  const placeOf = (rank: string | null) => (rank === null ? -1 : ladder.indexOf(rank));
  const anyCap = fc.integer({ min: 1, max: 3 }).chain((rank) =>
    fc.record({
      rank: fc.constant(rank),
      base: fc.nat(rank - 1),
      percent: fc.constantFrom(10, 20, 33.33, 50, 75, 100),
      of: fc.constantFrom('that-rank' as const, 'that-rank-or-better' as const),
      tied: fc.constantFrom('all-yield' as const, 'all-stay' as const),
    }),
  );
  const capOf = ({ rank, base, tied, ...rest }: OracleCap): RankCap => ({
    ...rest,
    rank: ladder[rank] as string,
    base: ladder[base] as string,
    ties: tied,
  });
  /** Scores near the cut-offs, many of them equal; some open by a point or two. */
  const scores = fc.array(
    fc
      .tuple(
        fc.constantFrom(20, 30, 49, 50, 69, 70, 71, 89, 90, 90, 91, 95),
        fc.constantFrom(0, 0, 0, 1, 2),
      )
      .map(([least, more]) => ({ least, most: least + more })),
    { maxLength: 9 },
  );
  const mostOpen = (all: readonly { least: number; most: number }[]) =>
    all.filter(({ least, most }) => least < most).length <= 4;

  it('are refused, or give what trying every outcome gives, the best rank first', () => {
    let caseCount = 0;
    let acceptedCount = 0;
    fc.assert(
      fc.property(
        scores.filter(mostOpen),
        fc.array(anyCap, { minLength: 2, maxLength: 3 }),
        (given, caps) => {
          caseCount += 1;
          const all = given.map((one, index) => ({ ...one, id: `unit-${index}` }));
          const members = all.map(({ id, least, most }) => ({
            score: scoreOf(id, least, most, four),
          }));
          const result = rankCohorts([
            { id: 'teams', scheme: four, members, caps: caps.map(capOf) },
          ]);
          const isMoved = (cap: OracleCap) =>
            caps.some(
              (other) =>
                other !== cap &&
                (other.rank === cap.rank ||
                  other.rank === cap.base ||
                  (cap.of === 'that-rank' && other.rank === cap.base + 1)),
            );
          expect(result.ok).toBe(!caps.some(isMoved));
          if (!result.ok) return;
          acceptedCount += 1;
          const inOrder = caps.toSorted((a, b) => b.rank - a.rank);
          const possible = ranksPossible({ cutOffs, caps: inOrder, members: all });
          const isOpen = all.some(({ least, most }) => least < most);
          for (const { unitId, rank } of result.value[0]?.members ?? []) {
            const places = [...(possible.get(unitId) ?? [])];
            const found = [placeOf(rank.least), placeOf(rank.most)] as const;
            const tried = [Math.min(...places), Math.max(...places)] as const;
            // Under several caps the bounds of open scores may be wider, never narrower.
            if (isOpen) expect(found[0] <= tried[0] && tried[1] <= found[1]).toBe(true);
            else expect(found).toEqual(tried);
          }
        },
      ),
      { numRuns: runsOr(1_500) },
    );
    expect(acceptedCount).toBeGreaterThan(caseCount / 50);
  });
});

describe('a rank that another unit limits', () => {
  const leaders = (limitedBy: string, points: number): ScoredCohort => ({
    id: 'leaders',
    scheme,
    members: [{ ...member('leader', points), limitedBy: limitedBy as never }],
    caps: [],
  });
  const rankOfLeader = (...cohorts: ScoredCohort[]) => {
    const ranked = orThrow(rankCohorts(cohorts));
    return ranked.flatMap(({ members }) => members).find(({ unitId }) => unitId === 'leader')?.rank;
  };

  it('takes the bounds of that unit, after the caps of its cohort', () => {
    const teams = cohortOf([member('a', 95), member('b', 92), ...nineGood], cap());
    expect(rankOfLeader(leaders('b', 96), teams)).toEqual({ least: 'good', most: 'good' });
    expect(rankOfLeader(teams, leaders('a', 96))).toEqual({
      least: 'excellent',
      most: 'excellent',
    });
    expect(rankOfLeader(teams, leaders('b', 55))).toEqual({ least: 'fair', most: 'fair' });
    const open = cohortOf([member('a', 40, 95)]);
    expect(rankOfLeader(open, leaders('a', 96))).toEqual({ least: null, most: 'excellent' });
  });

  it('is never above that unit, whatever the scores turn out to be', () => {
    const range = fc
      .tuple(fc.integer({ min: 45, max: 95 }), fc.nat(3))
      .map(([least, more]) => ({ least, most: least + more }));
    const ladder = ['fair', 'good', 'excellent'];
    const placeOf = (rank: string | null | undefined) => ladder.indexOf(rank ?? '');
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 4 }), range, (teams, leader) => {
        const all = teams.map((one, index) => ({ ...one, id: `team-${index}` }));
        const possible = ranksPossible({
          cutOffs: [50, 70, 90],
          caps: [{ rank: 2, base: 1, percent: 50, of: 'that-rank-or-better', tied: 'all-yield' }],
          members: all,
        });
        const own = [leader.least, leader.most].map(
          (points) => [50, 70, 90].filter((one) => one <= points).length - 1,
        );
        const limits = [...(possible.get('team-0') ?? [])];
        const rank = rankOfLeader(
          cohortOf(
            all.map(({ id, least, most }) => member(id, least, most)),
            cap({ percent: 50, of: 'that-rank-or-better' }),
          ),
          {
            id: 'leaders',
            scheme,
            members: [
              { ...member('leader', leader.least, leader.most), limitedBy: 'team-0' as never },
            ],
            caps: [],
          },
        );
        expect([placeOf(rank?.least), placeOf(rank?.most)]).toEqual([
          Math.min(own[0] as number, ...limits),
          Math.min(own[1] as number, Math.max(...limits)),
        ]);
      }),
      { numRuns: runsOr(200) },
    );
  });

  it('is refused where there is no order to rank in', () => {
    const circle = (id: string, unit: string, limitedBy: string): ScoredCohort => ({
      id,
      scheme,
      members: [{ ...member(unit, 80), limitedBy: limitedBy as never }],
      caps: [],
    });
    const result = rankCohorts([circle('x', 'a', 'b'), circle('y', 'b', 'a'), leaders('a', 80)]);
    expect(codesOf(result)).toEqual(['cohort/circle']);
    expect(!result.ok && result.issues[0]?.params).toEqual({ cohortIds: ['x', 'y'] });
    const both = circle('x', 'a', 'b');
    const second: CohortMember = { ...member('a-2', 80), limitedBy: 'c' as never };
    const alsoLimited = { ...both, members: [...both.members, second] };
    const wide = rankCohorts([alsoLimited, circle('y', 'b', 'a'), circle('z', 'c', 'a')]);
    expect(!wide.ok && wide.issues[0]?.params).toEqual({ cohortIds: ['x', 'y', 'z'] });
    expect(codesOf(rankCohorts([leaders('nobody', 80)]))).toEqual(['cohort/unknown-unit']);
    expect(codesOf(rankCohorts([circle('x', 'a', 'a')]))).toEqual(['cohort/unknown-unit']);
  });
});

describe('cohorts that disagree', () => {
  it('are refused', () => {
    const one = cohortOf([member('a', 80)]);
    expect(codesOf(rankCohorts([one, one]))).toEqual([
      'cohort/repeated-id',
      'cohort/repeated-unit',
    ]);
    const other: ScoringScheme = { ...scheme, id: 'other', ranks: scheme.ranks.slice(1) };
    const strange = { ...one, id: 'strange', members: [{ score: scoreOf('b', 80, 80, other) }] };
    expect(codesOf(rankCohorts([strange]))).toEqual(['cohort/other-scheme']);
    const limited: ScoredCohort = {
      id: 'limited',
      scheme: other,
      members: [{ score: scoreOf('b', 80, 80, other), limitedBy: 'a' as never }],
      caps: [],
    };
    expect(codesOf(rankCohorts([one, limited]))).toEqual(['cohort/other-ladder']);
    expect(rankCohorts([])).toEqual({ ok: true, value: [], warnings: [] });
  });

  it('by their caps as well', () => {
    const codes = (...caps: RankCap[]) => codesOf(rankCohorts([cohortOf([], ...caps)]));
    expect(codes(cap({ rank: 'best' }))).toEqual(['cohort/unknown-rank']);
    expect(codes(cap({ base: 'poor' }))).toEqual(['cohort/unknown-rank']);
    expect(codes(cap({ rank: 'fair' }))).toEqual(['cohort/base-not-lower']);
    expect(codes(cap({ base: 'excellent' }))).toEqual(['cohort/base-not-lower']);
    expect(codes(cap(), cap())).toEqual(['cohort/caps-overlap', 'cohort/caps-overlap']);
    expect(codes(cap(), cap({ rank: 'good' }))).toEqual(['cohort/caps-overlap']);
    expect(codes(cap({ base: 'fair' }), cap({ rank: 'good' }))).toEqual(['cohort/caps-overlap']);
    expect(
      codes(
        cap({ base: 'fair', of: 'that-rank-or-better' }),
        cap({ rank: 'good', of: 'that-rank-or-better' }),
      ),
    ).toEqual([]);
  });

  it.each([
    ['percent', 0],
    ['percent', -20],
    ['percent', 100.01],
    ['percent', 20.125],
    ['percent', Number.NaN],
    ['percent', '20'],
    ['of', 'nobody'],
    ['of', undefined],
    ['ties', 'some-stay'],
  ] as const)('by a cap whose %s is %s, which no reader gave', (parameter, value) => {
    const firstCall = {
      percent: 'the percentage of a cap: over 0 and up to 100, with at most two decimals',
      of: 'the base of a cap: that-rank or that-rank-or-better',
      ties: 'the ties of a cap: all-yield or all-stay',
    }[parameter];
    const strange = cap({ [parameter]: value });
    expect(() => rankCohorts([cohortOf([], strange)])).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            code: 'argument/not-parsed',
            params: expect.objectContaining({ parameter, firstCall }),
          }),
        ],
      }),
    );
  });

  it('accept the smallest cap and the whole, and warn where a fraction may be meant', () => {
    const warned = (percent: number) =>
      codesOf(rankCohorts([cohortOf([]), { ...cohortOf([], cap({ percent })), id: 'others' }]));
    expect(warned(100)).toEqual([]);
    expect(warned(1)).toEqual([]);
    expect(warned(0.2)).toEqual(['percent/perhaps-a-fraction']);
    const result = rankCohorts([{ ...cohortOf([], cap({ percent: 0.01 })), id: 'others' }]);
    expect(result.ok && result.warnings[0]).toMatchObject({
      path: [0, 'caps', 0, 'percent'],
      params: { percent: 0.01 },
    });
  });

  it('or rank twice where two caps act on other units', () => {
    const members = [member('a', 95), member('b', 92), ...nineGood, member('c', 55)];
    const caps = [
      cap({ base: 'fair', percent: 10, of: 'that-rank-or-better' }),
      cap({ rank: 'good', percent: 75, of: 'that-rank-or-better' }),
    ];
    for (const inSomeOrder of [caps, caps.toReversed()]) {
      const ranks = ranksIn(cohortOf(members, ...inSomeOrder));
      expect(countOf(ranks, 'excellent')).toBe(1);
      expect(countOf(ranks, 'good')).toBe(9);
      expect(countOf(ranks, 'fair')).toBe(2);
    }
  });
});
