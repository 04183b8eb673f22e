import fc from 'fast-check';
import type { CarriedOver, CriteriaSet } from 'model-ward-rules';
import {
  attributeChange,
  countUnmetCriteria,
  decideEligibility,
  decideMaintenance,
  emptySummary,
  evaluateAssessment,
  measureTarget,
  orThrow,
  parseRecognitionHistory,
  parseTarget,
  plainDate,
  rankCandidates,
  selectMinimalPlans,
  standingOn,
} from 'model-ward-rules';
import { judge } from 'model-ward-rules/json';
import {
  type Allocation,
  computePace,
  computePaceSensitivity,
  computeProjection,
  computeTrackStatus,
  measureRoadmap,
} from 'model-ward-rules/planning';
import {
  allMustBeMet,
  hungYenRoadmap,
  maintenanceNotPublished,
  nationalQuota2023,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { contradictionsOf } from '../../src/stored/contradictions/contradictions-of';
import type { StoredKind } from '../../src/stored/schema-plans.plan';
import { asOf, assess, checked, met, rawHead } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { ratesOf, shareOf } from '../arbitraries/plans';
import {
  assignment,
  half,
  history,
  recognised,
  reportOn,
  sample,
  tally as tallyOf,
} from '../programme/sample';
import { results } from '../schemas/results';
import { forge } from './forge';
import { eligible, evaluation, namedVerdict, tally, undetermined, verdict } from './stored-samples';

const said = (kind: StoredKind, value: unknown): readonly string[] =>
  contradictionsOf(kind, value).map(({ code, path }) => `${code.split('/')[1]} ${path.join('.')}`);

/** Every key of a value and of what it holds. */
const keysIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
    : [];

/** A value, a place in it, and what a forger writes there; then what is said of it. */
type Forgery = readonly [path: string, put: unknown, ...issues: readonly string[]];

const refuses = (kind: StoredKind, value: unknown, forgeries: readonly Forgery[]): void => {
  describe(`a stored ${kind}`, () => {
    it('fits together as it was given', () => {
      expect(said(kind, value)).toEqual([]);
    });

    it.each(forgeries.map((forgery) => ({ forgery })))('with $forgery', ({ forgery }) => {
      const [path, put, ...issues] = forgery;
      const forged = forge(value, path, put);
      expect(said(kind, forged)).toEqual(issues);
      // What contradicts may be that a part is not there.
      const keys = [...keysIn(value), ...keysIn(forged), 'openRule'];
      for (const issue of contradictionsOf(kind, forged)) {
        if (issue.code === 'stored/contradiction') expect(keys).toContain(issue.params['part']);
        else expect(Object.keys(issue.params).length).toBeGreaterThan(1);
      }
    });
  });
};

describe('what the engine gives contradicts nothing', () => {
  it.each(Object.entries(results))('%s', (name, made) => {
    const kind = name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`) as StoredKind;
    fc.assert(
      fc.property(made, (list) => {
        for (const result of list) expect(said(kind, result)).toEqual([]);
      }),
      { numRuns: Number(process.env['STORED_RUNS'] ?? 30) },
    );
  });
});

refuses('evaluation', evaluation, [
  ['counts.metCount', 3, 'count-differs counts.metCount'],
  ['counts.unknownCount', 1, 'count-differs counts.unknownCount'],
  ['findings.1.status', 'met', 'count-differs counts.metCount', 'count-differs counts.notMetCount'],
  ['findings.1.criterionId', evaluation.findings[0]?.criterionId, 'contradiction findings.1'],
]);

refuses('evaluation', tally, [
  ['counts.metCount', 3, 'count-differs counts'],
  ['findings.0.status', 'met'],
  ['counts', { metCount: 0, notMetCount: 3, notApplicableCount: 0, unknownCount: 0 }],
]);

const measuredSet = {
  ...attestedSet(1),
  criteria: [
    {
      ...attestedSet(1).criteria[0],
      requirement: { kind: 'quantity', bound: 'at-least', amount: 10, unit: 'person' },
    },
  ],
} as unknown as CriteriaSet;
const measured = evaluateAssessment(
  assess(measuredSet, [{ kind: 'quantity', amount: 8, unit: 'person' }]),
  { asOf },
);
refuses('evaluation', measured, [
  [
    'findings.0.measurement.observed.amount',
    10,
    'contradiction findings.0.status',
    'contradiction findings.0.measurement.distance',
  ],
  ['findings.0.measurement.distance', 1, 'contradiction findings.0.measurement.distance'],
  ['findings.0.measurement', undefined],
]);

const overridden = evaluateAssessment(
  checked(measuredSet, {
    ...rawHead(measuredSet),
    results: {
      kind: 'by-criterion',
      answers: [
        {
          criterionId: measuredSet.criteria[0]?.id,
          answer: { kind: 'quantity', amount: 8, unit: 'person' },
          override: {
            statusBefore: 'not-met',
            statusAfter: 'met',
            reason: 'lý do',
            authority: 'công an tỉnh',
            decidedOn: '2024-12-01',
          },
        },
      ],
    },
  }),
  { asOf },
);
refuses('evaluation', overridden, [
  ['findings.0.override.judgedStatus', 'met', 'contradiction findings.0.status'],
  ['findings.0.override.record.statusAfter', 'not-applicable', 'contradiction findings.0.status'],
  ['findings.0.override.isApplied', false, 'contradiction findings.0.status'],
]);

const withParts = forge(evaluation, 'findings.0.parts', [
  {
    partId: 'a',
    status: 'met',
    reason: 'parts',
    parts: [{ partId: 'b', ...measured.findings[0] }],
  },
]);
refuses('evaluation', withParts, [
  ['findings.0.parts.0.parts.0.status', 'met', 'contradiction findings.0.parts.0.parts.0.status'],
]);

refuses('verdict', namedVerdict, [
  ['counts.notMetCount', 0, 'contradiction decidedBy', 'count-differs gaps'],
  [
    'counts',
    { metCount: 0, notMetCount: 0, notApplicableCount: 3, unknownCount: 0 },
    'contradiction reason',
    'contradiction decidedBy',
    'count-differs gaps',
  ],
  ['decidedBy', [], 'contradiction decidedBy'],
  [
    'decidedBy',
    ['a', 'a'],
    'contradiction decidedBy',
    'contradiction decidedBy',
    'contradiction decidedBy.1',
  ],
  ['gaps.0.finding.status', 'met', 'contradiction gaps'],
  ['gaps.0.finding.criterionId', 'another', 'contradiction decidedBy'],
  ['unknownCriterionIds', namedVerdict.decidedBy, 'contradiction decidedBy'],
]);
refuses('verdict', verdict, [
  ['gaps.0.criteriaCount', 2, 'count-differs gaps'],
  ['counts.unknownCount', 4, 'count-differs counts.unknownCount'],
  ['unknownCriterionIds', ['a', 'a', 'a'], 'contradiction unknownCriterionIds.1'],
]);
refuses('verdict', eligible, [
  ['counts.metCount', 1, 'contradiction decidedBy'],
  ['gates', [{ gateId: 'a', status: 'not-met', reason: 'attested' }], 'contradiction reason'],
  ['gates', [{ gateId: 'a', status: 'unknown', reason: 'not-reported' }], 'contradiction reason'],
  ['gates', [{ gateId: 'a', status: 'met', reason: 'attested' }]],
  ['reason', 'gate-failed', 'contradiction reason'],
  ['reason', 'unknown-gates', 'contradiction reason'],
  ['reason', 'no-applicable-criteria', 'contradiction reason'],
]);
refuses('verdict', undetermined, [
  ['unknownCriterionIds', [], 'contradiction reason', 'count-differs counts.unknownCount'],
  ['reason', 'policy-does-not-fit'],
]);
refuses('verdict', decideEligibility(measured, allMustBeMet), [
  ['gaps.0.finding.measurement.distance', 1, 'contradiction gaps.0.finding.measurement.distance'],
]);

refuses('maintenance-decision', decideMaintenance(evaluation, maintenanceNotPublished), [
  ['outcome', 'maintain', 'contradiction outcome', 'contradiction reason'],
  ['outcome', 'lapse', 'contradiction reason'],
  ['repairDays', 30, 'contradiction repairDays'],
  // It is open only where the criteria do not maintain the title.
  ['verdict.reason', 'rule-met', 'contradiction reason'],
  [
    'verdict.counts.notMetCount',
    0,
    'contradiction verdict.decidedBy',
    'count-differs verdict.gaps',
  ],
]);

const openStanding = standingOn(
  orThrow(parseRecognitionHistory(history('a', recognised(2020)))),
  maintenanceNotPublished,
  { asOf: plainDate('2024-12-31') },
);
refuses('standing', openStanding, [['stoppedBy', 'search-limit']]);

const standing = reportOn('2024-12-31').units.find(({ unit }) => unit.id === 'a')?.standing;
refuses('standing', standing, [
  ['outcome', 'not-recognised', 'contradiction reason'],
  ['reason', 'lapsed', 'contradiction reason'],
  ['state', 'suspended', 'contradiction state'],
  ['state', 'none', 'contradiction state', 'contradiction state'],
  ['recognisedOn', '2025-01-15', 'contradiction recognisedOn'],
  ['recognisedOn', undefined, 'contradiction state'],
  ['outcome', 'undetermined', 'contradiction reason', 'contradiction outcome'],
  ['outcome', 'not-applicable', 'contradiction reason', 'contradiction state'],
  ['stoppedBy', 'search-limit', 'contradiction stoppedBy'],
  [
    'deadlines',
    [
      { on: '2026-01-01', kind: 'term' },
      { on: '2025-01-01', kind: 'term' },
    ],
    'contradiction deadlines',
  ],
  // A review is of a year, which sentences name; nothing else is.
  ['deadlines', [{ on: '2026-01-01', kind: 'review' }], 'contradiction deadlines.0.year'],
  [
    'deadlines',
    [
      { on: '2026-01-01', kind: 'review', year: 2025 },
      { on: '2026-01-01', kind: 'term' },
      { on: '2026-01-01', kind: 'repair', year: 2025 },
    ],
    'contradiction deadlines.2.year',
  ],
  ...(['review', 'failed-review'] as const).flatMap((kind): readonly Forgery[] => [
    ['openRule', { kind, on: '2025-01-01', state: 'none' }, 'contradiction openRule.year'],
    ['openRule', { kind, on: '2025-01-01', state: 'none', year: 2024 }],
  ]),
  ...(['term', 'repair', 'succession'] as const).flatMap((kind): readonly Forgery[] => [
    ['openRule', { kind, on: '2025-01-01', state: 'none' }],
    [
      'openRule',
      { kind, on: '2025-01-01', state: 'none', year: 2024 },
      'contradiction openRule.year',
    ],
  ]),
]);

const summary = {
  ...emptySummary,
  years: { from: 2024, to: 2024 },
  unitCount: 10,
  registeredCount: 6,
  recognisedCount: 4,
};
refuses('area-summary', summary, [
  ['recognisedCount', 11, 'over-population recognisedCount'],
  ['years.to', 2023, 'years-order years.to', 'order-reversed years.to'],
]);
refuses('group-summary', { key: 'a', summary }, [
  ['summary.recognisedCount', 11, 'over-population summary.recognisedCount'],
]);
refuses(
  'unmet-counts',
  countUnmetCriteria([evaluation, { ...evaluation, unitId: 'b' as never }])[0],
  [
    ['criteria.0.notMetCount', 3, 'count-differs criteria.0.notMetCount'],
    ['unitCount', 1, 'count-differs criteria.0.notMetCount'],
  ],
);
refuses(
  'candidate-ranking',
  rankCandidates(
    [evaluation, { ...tally, unitId: 'b' as never }, { ...measured, unitId: 'c' as never }],
    allMustBeMet,
  ),
  [
    ['confirmed.candidates.0.rank', 2, 'count-differs confirmed.candidates.0.rank'],
    [
      'confirmed.candidates.0.missing',
      { least: 0, most: 2 },
      'count-differs confirmed.candidates.1.rank',
      'count-differs confirmed.candidates.2.rank',
    ],
    [
      'confirmed.candidates.0.missing.least',
      2,
      'count-differs confirmed.candidates.1.rank',
      'count-differs confirmed.candidates.2.rank',
      'order-reversed confirmed.candidates.0.missing.most',
    ],
  ],
);
refuses(
  'change-attribution',
  orThrow(
    attributeChange(
      [{ evaluation, policy: allMustBeMet, set: attestedSet(3) } as never],
      [{ evaluation: forgedMet(), policy: allMustBeMet, set: attestedSet(3) } as never],
    ),
  ),
  [
    [
      'after.eligibleCount',
      2,
      'count-differs after.unitCount',
      'count-differs after.eligibleCount',
    ],
    ['before.unitCount', 3, 'count-differs before.unitCount', 'count-differs after.unitCount'],
    ['parts.0.change.unitCount', 1, 'count-differs after.unitCount'],
    ['units.0.steps.1.before', 'eligible', 'contradiction units.0.steps.1.before'],
  ],
);

function forgedMet() {
  return evaluateAssessment(assess(attestedSet(3), [met, met, met]), { asOf });
}

const options = {
  counting: { count: 'recognised', among: 'all' },
  population: { kind: 'on-day', on: asOf },
} as const;
const country = {
  ...emptySummary,
  years: { from: 2023, to: 2023 },
  unitCount: 1771,
  registeredCount: 172,
  recognisedCount: 4,
};
const reached = measureTarget(nationalQuota2023, [country], {
  ...options,
  counting: { count: 'registered', among: 'all' },
  asOf: plainDate('2023-12-11'),
});
const missed = measureTarget(nationalQuota2023, [country], {
  ...options,
  asOf: plainDate('2024-12-31'),
  isClosed: true,
});
const open = measureTarget(nationalQuota2023, [country], {
  ...options,
  asOf: plainDate('2023-06-30'),
});
const pending = measureTarget(nationalQuota2023, [country], {
  ...options,
  asOf: plainDate('2024-06-30'),
});
refuses('target-progress', reached, [
  ['missing', { least: 0, most: 3 }, 'contradiction outcome'],
  ['outcome', 'missed', 'contradiction outcome', 'contradiction outcome'],
  ['outcome', 'open'],
  ['reached.most', 1772, 'count-differs reached.most'],
  ['reason', 'decisions-pending', 'contradiction reason'],
  ['reachedSoFar', true, 'contradiction reachedSoFar'],
]);
refuses('target-progress', missed, [
  ['outcome', 'reached', 'contradiction outcome'],
  ['outcome', 'open', 'contradiction outcome'],
  ['isClosed', false, 'contradiction outcome'],
]);
refuses('target-progress', open, [
  ['isClosed', true, 'contradiction outcome', 'contradiction reachedSoFar'],
  ['asOf', '2024-01-01', 'contradiction reachedSoFar'],
]);
refuses('target-progress', pending, [
  ['asOf', '2023-06-01', 'contradiction reason'],
  ['asOf', pending.dueOn, 'contradiction reason'],
  ['isClosed', true, 'contradiction outcome', 'contradiction reason'],
]);
const limit = orThrow(
  parseTarget({
    ...nationalQuota2023,
    id: 'limit',
    rule: { kind: 'share-of-units', bound: 'at-most', percent: 50 },
  }),
);
refuses(
  'target-progress',
  measureTarget(limit, [country], { ...options, asOf: plainDate('2024-12-31'), isClosed: true }),
  [
    ['over', { least: 1, most: 1 }, 'contradiction outcome'],
    ['isClosed', false, 'contradiction outcome'],
    ['outcome', 'missed', 'contradiction outcome'],
  ],
);
refuses(
  'roadmap-progress',
  measureRoadmap(
    hungYenRoadmap,
    [{ ...summary, recognisedCount: 0, years: { from: 2024, to: 2024 } }],
    {
      ...options,
      asOf: plainDate('2025-06-30'),
    },
  ),
  [
    ['missedTargetIds', ['hung-yen-share-2025'], 'contradiction missedTargetIds'],
    ['currentTargetId', 'another', 'contradiction currentTargetId'],
    ['nextTargetId', 'another', 'contradiction nextTargetId'],
    ['nextTargetId', null],
    [
      'steps.0.isClosed',
      true,
      'contradiction steps.0.outcome',
      'contradiction steps.0.reachedSoFar',
    ],
  ],
);

const allocation = fc
  .sample(results['allocation'] as fc.Arbitrary<readonly Allocation[]>, { seed: 7, numRuns: 50 })
  .flat()
  .find((one) => one.areas.length > 1) as Allocation;
refuses('allocation', allocation, [
  ['unitCount', allocation.unitCount + 1, 'count-differs unitCount'],
  ['assignedCount', allocation.assignedCount + 1, 'count-differs assignedCount'],
  [
    'areas.0.creditCount',
    (allocation.areas[0]?.creditCount as number) + 1,
    'count-differs areas.0.assignedCount',
  ],
  ['areas.1.areaId', allocation.areas[0]?.areaId, 'contradiction areas.1'],
]);

const plan = {
  unitCount: 20,
  recognised: { least: 2, most: 4 },
  firstYear: 2024,
  rates: ratesOf('1/1', '0/1'),
} as const;
const pace = computePace({ ...plan, dueCount: 10, dueYear: 2025 } as never);
refuses('pace', pace, [
  ['fromLeast.outcome', 'unreachable', 'contradiction fromLeast.outcome'],
  ['fromMost.endCount', 9, 'contradiction fromMost.outcome', 'count-differs fromMost.endCount'],
  ['fromMost.years.0.year', 2020, 'count-differs fromMost.years.1.year'],
  [
    'fromMost.years.1.startCount',
    5,
    'count-differs fromMost.years.1.startCount',
    'count-differs fromMost.years.1.endCount',
  ],
  ['fromMost.years.1.lapsedCount', 1, 'count-differs fromMost.years.1.endCount'],
  ['fromMost.years.1.builtCount', 99, 'count-differs fromMost.years.1.builtCount'],
  ['fromMost.years.1.builtCount', 0, 'count-differs fromMost.years.1.newlyRecognisedCount'],
]);
refuses(
  'sensitivity-row',
  computePaceSensitivity({ ...plan, dueCount: 10, dueYear: 2025 } as never, {
    successRates: [shareOf('1/1')],
    lapseRates: [shareOf('0/1')],
  })[0],
  [
    [
      'cells.0.pace.fromLeast.outcome',
      'unreachable',
      'contradiction cells.0.pace.fromLeast.outcome',
    ],
  ],
);
refuses('pace', computePace({ ...plan, dueCount: 10, dueYear: 2023 } as never), [
  ['fromLeast.endCount', 10, 'contradiction fromLeast.outcome'],
]);
const projection = computeProjection({
  ...plan,
  builds: { kind: 'constant', unitsPerYear: 4, yearCount: 3 },
  dueCount: 8,
} as never);
refuses('projection', projection, [
  ['fromMost.firstYearReached', 2025, 'contradiction fromMost.firstYearReached'],
  ['fromLeast.firstYearReached', undefined, 'contradiction fromLeast.firstYearReached'],
  [
    'fromLeast.years.0.endCount',
    0,
    'count-differs fromLeast.years.0.endCount',
    'count-differs fromLeast.years.1.startCount',
  ],
  [
    'dueCount',
    undefined,
    'contradiction fromLeast.firstYearReached',
    'contradiction fromMost.firstYearReached',
  ],
]);
const track = computeTrackStatus(
  {
    reached: { least: 30, most: 48 },
    dueCount: 100,
    dueOn: plainDate('2025-04-11'),
    asOf: plainDate('2025-02-20'),
  },
  { on: plainDate('2025-01-01'), count: 0 },
);
refuses('track-status', track, [
  ['outcome', 'on-track', 'contradiction outcome'],
  ['least', 'on-track', 'contradiction outcome'],
  ['least', 'achieved', 'contradiction least'],
  ['most', 'achieved', 'contradiction most'],
  ['reached', { least: 100, most: 100 }, 'contradiction least', 'contradiction most'],
]);
refuses('recognition-plans', selectMinimalPlans(evaluation, allMustBeMet), [
  ['maxPlans', 0, 'count-differs plans'],
]);

const report = reportOn('2024-12-31', {
  targets: [assignment('centrally-run-city', half)],
  assessments: [...sample.assessments, tallyOf('nobody', 2024, 20)],
  histories: [...sample.histories, history('nobody', recognised(2023))],
});
refuses('programme-report', report, [
  ['units.0.unit.id', 'z', 'contradiction units.4', 'contradiction units.0.standing'],
  ['units.1', report.units[0], 'contradiction units.1'],
  [
    'units.0.standing.asOf',
    '2020-01-01',
    'contradiction units.0.standing.asOf',
    'contradiction units.0.standing.recognisedOn',
  ],
  ['units.0.standing.knownAt', '2020-01-01', 'contradiction units.0.standing.knownAt'],
  [
    'units.0.standing.outcome',
    'not-applicable',
    'contradiction units.0.standing.reason',
    'contradiction units.0.standing.state',
  ],
  ['units.0.verdicts.0.asOf', '2020-01-01', 'contradiction units.0.verdicts.0.asOf'],
  ['units.0.verdicts.0.decidedBy', ['x', 'x'], 'contradiction units.0.verdicts.0.decidedBy.1'],
  ['whole.unitCount', 99, 'count-differs whole.unitCount'],
  ['whole.recognisedCount', 99, 'over-population whole.recognisedCount'],
  ['areas.0.summary.recognisedCount', 99, 'over-population areas.0.summary.recognisedCount'],
  [
    'targets.0.areas.0.progress.isClosed',
    true,
    'contradiction targets.0.areas.0.progress.outcome',
    'contradiction targets.0.areas.0.progress.reachedSoFar',
  ],
  [
    'unmetCriteria.0.criteria.0.notMetCount',
    99,
    'count-differs unmetCriteria.0.criteria.0.notMetCount',
  ],
  [
    'candidates.confirmed.candidates.0.rank',
    5,
    'count-differs candidates.confirmed.candidates.0.rank',
  ],
  ['intake.countedCount', 99, 'count-differs intake.countedCount'],
  ['intake.lists.0.usedCount', 99, 'count-differs intake.lists.0.receivedCount'],
]);

refuses('programme-report', reportOn('2025-12-31'), [
  ['otherUnits.0.standing.asOf', '2020-01-01', 'contradiction otherUnits.0.standing.asOf'],
]);

const answer = JSON.parse(
  judge(
    JSON.stringify({
      asOf: '2024-12-31',
      criteriaSets: ['model-ward-police-20@1'],
      policy: 'all-must-be-met@1',
      assessments: [tallyOf('a', 2024, 19), { unitId: 'b' }],
    }),
  ),
);
refuses('judge-answer', answer, [
  ['results.0.verdict.unitId', 'b', 'contradiction results.0.verdict.unitId'],
  [
    'results.0.evaluation.counts.metCount',
    20,
    'count-differs results.0.evaluation.counts',
    'contradiction results.0.verdict.counts',
  ],
  ['results.0.verdict.decidedBy', ['x'], 'contradiction results.0.verdict.decidedBy'],
]);
refuses('report-answer', { report }, [
  ['report.whole.unitCount', 99, 'count-differs report.whole.unitCount'],
]);

const carried = fc
  .sample(results['carriedOver'] as fc.Arbitrary<readonly CarriedOver[]>, { seed: 7, numRuns: 50 })
  .flat()[0] as CarriedOver;
refuses('carried-over', carried, [
  ['coverage.from.mappedCount', 99, 'count-differs coverage.from.mappedCount'],
  ['coverage.to.unmappedCount', 99, 'count-differs coverage.to.unmappedCount'],
  ['evaluation.counts.metCount', 99, 'count-differs evaluation.counts.metCount'],
]);

describe('bounds and periods', () => {
  it.each([
    [{ least: 3, most: 2 }, ['order-reversed most']],
    [{ least: 3, most: 3 }, []],
    [{ a: [{ from: '2024-12-31', until: '2024-01-01' }] }, ['order-reversed a.0.until']],
    [{ from: 2025, to: 2024 }, ['order-reversed to']],
    [{ from: 'b', to: 'a' }, []],
    [{ from: null, to: 1 }, []],
    [{ from: '2024-12-31', to: 1 }, []],
    [{ least: { part: 1, whole: 2 }, most: { part: 1, whole: 3 } }, ['order-reversed most']],
    [{ least: { part: 1, whole: 3 }, most: { part: 2, whole: 6 } }, []],
    [{ least: { part: 1 }, most: { part: 1, whole: 3 } }, []],
    [
      {
        least: { part: 9_007_199_254_740_991, whole: 9_007_199_254_740_990 },
        most: { part: 9_007_199_254_740_990, whole: 9_007_199_254_740_989 },
      },
      [],
    ],
  ])('%j', (value, issues) => {
    expect(said('score', value)).toEqual(issues);
  });
});
