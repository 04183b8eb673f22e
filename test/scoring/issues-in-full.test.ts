import {
  type CohortMember,
  checkScoreCard,
  checkScoringScheme,
  computeScore,
  evaluateAssessment,
  parseScoringScheme,
  type RankCap,
  type Result,
  rankCohorts,
  type ScoreCard,
  type ScoredCohort,
  type ScoringMethod,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { asOf, assess } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import {
  fromPoints,
  fromShare,
  hostScheme,
  pointsFor,
  proportion,
  schemeOf,
  weightsFor,
} from './schemes';

/** Every issue or warning with its place and all that its sentence says. */
const told = (result: Result<unknown>) =>
  (result.ok ? result.warnings : result.issues).map(({ code, path, params }) => ({
    code,
    path: path.join('.'),
    params,
  }));

const set = attestedSet(2);
const awarded = (...points: readonly number[]): ScoringMethod => ({
  kind: 'awarded',
  points: points.map((most, index) => ({ criterionId: `criterion-${index + 1}`, points: most })),
});
const twice = (list: 'points' | 'weights') => ({
  kind: list === 'points' ? 'points' : 'weighted',
  [list]: ['a', 'a'].map((criterionId) => ({
    criterionId,
    [list === 'points' ? 'points' : 'weight']: 1,
  })),
});

describe('what is wrong with a scheme', () => {
  const half = { kind: 'points-share', criterionIds: ['criterion-2'], percent: 50 };

  it.each<{
    name: string;
    method: unknown;
    ranks?: readonly unknown[];
    issues: readonly unknown[];
  }>([
    {
      name: 'points given twice',
      method: twice('points'),
      issues: [
        {
          code: 'scoring/repeated-id',
          path: 'method.points.1.criterionId',
          params: { concept: 'criterion', id: 'a' },
        },
      ],
    },
    {
      name: 'a weight given twice',
      method: twice('weights'),
      issues: [
        {
          code: 'scoring/repeated-id',
          path: 'method.weights.1.criterionId',
          params: { concept: 'criterion', id: 'a' },
        },
      ],
    },
    {
      name: 'nothing that scores',
      method: pointsFor(0),
      issues: [{ code: 'scoring/nothing-scores', path: 'method.points', params: {} }],
    },
    {
      name: 'two ranks of one id, the second not higher',
      method: pointsFor(10),
      ranks: [fromPoints('good', 5), fromPoints('good', 5)],
      issues: [
        {
          code: 'scoring/repeated-id',
          path: 'ranks.1.id',
          params: { concept: 'rank', id: 'good' },
        },
        { code: 'scoring/cut-off-order', path: 'ranks.1.cutOff', params: { id: 'good' } },
      ],
    },
    {
      name: 'a share of what has points',
      method: pointsFor(10),
      ranks: [fromShare('good', 50)],
      issues: [
        {
          code: 'scoring/cut-off-kind',
          path: 'ranks.0.cutOff',
          params: { expected: 'points', received: 'share' },
        },
      ],
    },
    {
      name: 'points of what is a share',
      method: proportion,
      ranks: [fromPoints('good', 5)],
      issues: [
        {
          code: 'scoring/cut-off-kind',
          path: 'ranks.0.cutOff',
          params: { expected: 'share', received: 'points' },
        },
      ],
    },
    {
      name: 'a rank over all points',
      method: pointsFor(10, 5),
      ranks: [fromPoints('good', 15.5)],
      issues: [
        {
          code: 'scoring/unreachable-rank',
          path: 'ranks.0.cutOff',
          params: { id: 'good', points: 15.5, maximumPoints: 15 },
        },
      ],
    },
    {
      name: 'a share that nobody has more than',
      method: proportion,
      ranks: [{ id: 'good', cutOff: { kind: 'share', bound: 'more-than', percent: 100 } }],
      issues: [
        {
          code: 'bound/asks-nothing',
          path: 'ranks.0.cutOff.percent',
          params: { bound: 'more-than', limit: 100 },
        },
      ],
    },
    {
      name: 'a condition on points where they are all or nothing',
      method: pointsFor(10, 10),
      ranks: [{ ...fromPoints('good', 5), conditions: [half] }],
      issues: [
        { code: 'scoring/condition-kind', path: 'ranks.0.conditions.0', params: { id: 'good' } },
      ],
    },
    {
      name: 'a condition on points that nothing gives',
      method: awarded(10, 0),
      ranks: [
        {
          ...fromPoints('good', 5),
          conditions: [{ ...half, criterionIds: ['criterion-1', 'criterion-2', 'criterion-3'] }],
        },
      ],
      issues: ['criterion-2', 'criterion-3'].map((id, index) => ({
        code: 'scoring/condition-without-points',
        path: `ranks.0.conditions.0.criterionIds.${index + 1}`,
        params: { id },
      })),
    },
    {
      name: 'a percentage that may be a fraction, as a warning',
      method: proportion,
      ranks: [fromShare('good', 0.5)],
      issues: [
        {
          code: 'percent/perhaps-a-fraction',
          path: 'ranks.0.cutOff.percent',
          params: { percent: 0.5 },
        },
      ],
    },
  ])('$name is told in full', ({ method, ranks = [], issues }) => {
    expect(told(parseScoringScheme({ ...hostScheme, method, ranks }))).toEqual(issues);
  });

  it('beside a set is told in full', () => {
    const strange = {
      kind: 'rule' as const,
      rule: { kind: 'must-be-met' as const, criterionIds: ['elsewhere'] },
    };
    const scheme = schemeOf(weightsFor(1, 1, 1), [
      fromShare('fair', 40),
      { ...fromShare('good', 50), conditions: [strange] },
    ]);
    expect(told(checkScoringScheme(scheme, set))).toEqual([
      {
        code: 'scoring/unknown-criterion',
        path: 'method.weights.2.criterionId',
        params: { id: 'criterion-3', criteriaSetId: set.id },
      },
      {
        code: 'policy/unknown-criterion',
        path: 'ranks.1.conditions.0.rule.criterionIds.0',
        params: { id: 'elsewhere', criteriaSetId: set.id },
      },
    ]);
    expect(told(checkScoringScheme(schemeOf(pointsFor(1)), set))).toEqual([
      {
        code: 'scoring/unlisted-criteria',
        path: 'method.points',
        params: { ids: ['criterion-2'] },
      },
    ]);
    expect(told(checkScoringScheme(schemeOf(pointsFor(1, 0)), set))).toEqual([]);
    expect(told(checkScoringScheme(schemeOf(proportion), set))).toEqual([]);
  });
});

describe('what is wrong with a score card', () => {
  const scheme = schemeOf(awarded(15, 30));
  const card = (rest: Partial<ScoreCard>): ScoreCard => ({
    awarded: [
      { criterionId: 'criterion-1', points: 15 },
      { criterionId: 'criterion-2', points: 30 },
    ],
    ...rest,
  });

  it.each<{ name: string; given: Partial<ScoreCard>; issues: readonly unknown[] }>([
    {
      name: 'more than there is',
      given: { awarded: [{ criterionId: 'criterion-1', points: 15.001 }] },
      issues: [
        {
          code: 'score/over-maximum',
          path: 'awarded.0.points',
          params: { id: 'criterion-1', points: 15.001, maximumPoints: 15 },
        },
      ],
    },
    {
      name: 'points for what has none',
      given: { awarded: [{ criterionId: 'elsewhere', points: 0 }] },
      issues: [
        {
          code: 'score/unknown-criterion',
          path: 'awarded.0.criterionId',
          params: { id: 'elsewhere' },
        },
      ],
    },
    {
      name: 'a criterion twice, a deduction twice, a bonus twice and no cap',
      given: {
        awarded: [1, 2].map((points) => ({ criterionId: 'criterion-1', points })),
        deductions: [1, 2].map((points) => ({ id: 'late', points })),
        bonuses: [1, 2].map((points) => ({ id: 'model', points })),
      },
      issues: [
        { code: 'score/repeated', path: 'awarded.1.criterionId', params: { id: 'criterion-1' } },
        { code: 'score/repeated', path: 'deductions.1.id', params: { id: 'late' } },
        { code: 'score/repeated', path: 'bonuses.1.id', params: { id: 'model' } },
        { code: 'score/bonus-without-cap', path: 'bonuses', params: {} },
      ],
    },
    {
      name: 'a total that is rounded',
      given: {
        awarded: [
          { criterionId: 'criterion-1', points: 14.25 },
          { criterionId: 'criterion-2', points: 30 },
        ],
        printedTotal: 44.3,
      },
      issues: [
        {
          code: 'score/total-rounded',
          path: 'printedTotal',
          params: { printed: 44.3, sum: 44.25 },
        },
      ],
    },
    {
      name: 'a total over the sum',
      given: { printedTotal: 45.001 },
      issues: [
        {
          code: 'score/total-mismatch',
          path: 'printedTotal',
          params: { printed: 45.001, least: 45, most: 45 },
        },
      ],
    },
    {
      name: 'a total under what is open',
      given: { awarded: [{ criterionId: 'criterion-1', points: 15 }], printedTotal: 14 },
      issues: [
        {
          code: 'score/total-mismatch',
          path: 'printedTotal',
          params: { printed: 14, least: 15, most: 45 },
        },
      ],
    },
    { name: 'the sum itself is right:', given: { printedTotal: 45 }, issues: [] },
    {
      name: 'either end of what is open is right:',
      given: { awarded: [{ criterionId: 'criterion-1', points: 15 }], printedTotal: 15 },
      issues: [],
    },
  ])('$name is told in full', ({ given, issues }) => {
    expect(told(checkScoreCard(card(given), scheme))).toEqual(issues);
  });

  it('for a scheme that awards nothing is told in full', () => {
    expect(told(checkScoreCard(card({}), schemeOf(pointsFor(1))))).toEqual([
      { code: 'score/not-awarded', path: '', params: {} },
    ]);
  });
});

describe('what is wrong with cohorts', () => {
  const scheme = schemeOf(awarded(100, 0), [
    fromPoints('fair', 50),
    fromPoints('good', 70),
    fromPoints('excellent', 90),
  ]);
  const member = (unitId: string, by = scheme): CohortMember => {
    const evaluation = evaluateAssessment(assess(set, []), { asOf });
    const score = computeScore({ ...evaluation, unitId: unitId as never }, by, { awarded: [] });
    if (score.kind !== 'awarded') throw new Error(score.kind);
    return { score };
  };
  const cohort = (id: string, rest: Partial<ScoredCohort> = {}): ScoredCohort => ({
    id,
    scheme,
    members: [member(`${id}-1`)],
    caps: [],
    ...rest,
  });
  const cap = (rest: Partial<RankCap>): RankCap => ({
    rank: 'excellent',
    percent: 20,
    of: 'that-rank',
    ...rest,
  });
  const limited = (unitId: string, limitedBy: string): CohortMember => ({
    ...member(unitId),
    limitedBy: limitedBy as never,
  });
  const other = { ...scheme, id: 'other' };
  const newer = { ...scheme, revision: scheme.revision + 1 };
  const shorter = { ...scheme, id: 'short', ranks: scheme.ranks.slice(1) };

  it.each<{ name: string; cohorts: readonly ScoredCohort[]; issues: readonly unknown[] }>([
    {
      name: 'an id twice',
      cohorts: [cohort('a'), cohort('b'), cohort('a', { members: [] })],
      issues: [{ code: 'cohort/repeated-id', path: '2.id', params: { id: 'a' } }],
    },
    {
      name: 'a unit twice, in one cohort and in two',
      cohorts: [
        cohort('a', { members: [member('u'), member('u')] }),
        cohort('b', { members: [member('v'), member('u')] }),
      ],
      issues: [
        { code: 'cohort/repeated-unit', path: '0.members.1', params: { unitId: 'u' } },
        { code: 'cohort/repeated-unit', path: '1.members.1', params: { unitId: 'u' } },
      ],
    },
    {
      name: 'a score of another scheme, and of another edition',
      cohorts: [cohort('a', { members: [member('u'), member('v', other), member('w', newer)] })],
      issues: [
        {
          code: 'cohort/other-scheme',
          path: '0.members.1',
          params: { unitId: 'v', schemeId: 'other' },
        },
        {
          code: 'cohort/other-scheme',
          path: '0.members.2',
          params: { unitId: 'w', schemeId: scheme.id },
        },
      ],
    },
    {
      name: 'a limit by nobody, and by one of the same cohort',
      cohorts: [cohort('a', { members: [member('u'), limited('v', 'nobody'), limited('w', 'u')] })],
      issues: [
        {
          code: 'cohort/unknown-unit',
          path: '0.members.1.limitedBy',
          params: { unitId: 'nobody' },
        },
        { code: 'cohort/unknown-unit', path: '0.members.2.limitedBy', params: { unitId: 'u' } },
      ],
    },
    {
      name: 'a limit by a unit of other ranks',
      cohorts: [
        cohort('a', { scheme: shorter, members: [member('u', shorter)] }),
        cohort('b', { members: [limited('v', 'u')] }),
      ],
      issues: [
        { code: 'cohort/other-ladder', path: '1.members.0.limitedBy', params: { unitId: 'u' } },
      ],
    },
    {
      name: 'ranks that nobody has',
      cohorts: [cohort('a', { caps: [cap({}), cap({ rank: 'best', base: 'poor' })] })],
      issues: [
        { code: 'cohort/unknown-rank', path: '0.caps.1', params: { rank: 'best' } },
        { code: 'cohort/unknown-rank', path: '0.caps.1', params: { rank: 'poor' } },
      ],
    },
    {
      name: 'a base that is not lower',
      cohorts: [
        cohort('a', { caps: [cap({ rank: 'fair' })] }),
        cohort('b', { caps: [cap({ base: 'excellent' })] }),
        cohort('c', { caps: [cap({ rank: 'good', base: 'excellent' })] }),
      ],
      issues: [
        { code: 'cohort/base-not-lower', path: '0.caps.0', params: { rank: 'fair' } },
        { code: 'cohort/base-not-lower', path: '1.caps.0', params: { rank: 'excellent' } },
        { code: 'cohort/base-not-lower', path: '2.caps.0', params: { rank: 'good' } },
      ],
    },
    {
      name: 'a base that another cap moves',
      cohorts: [cohort('a', { caps: [cap({ rank: 'good' }), cap({})] })],
      issues: [{ code: 'cohort/caps-overlap', path: '0.caps.1', params: { rank: 'excellent' } }],
    },
    {
      name: 'a circle of two beside one that waits for them',
      cohorts: [
        cohort('a', { members: [limited('u', 'v')] }),
        cohort('b', { members: [limited('v', 'u')] }),
        cohort('c', { members: [limited('w', 'v')] }),
      ],
      issues: [{ code: 'cohort/circle', path: '', params: { cohortIds: ['a', 'b'] } }],
    },
  ])('$name is told in full', ({ cohorts, issues }) => {
    expect(told(rankCohorts(cohorts))).toEqual(issues);
  });
});
