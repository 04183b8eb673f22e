import {
  type AreaSummary,
  boundsOf,
  type Criterion,
  carryOverEvaluation,
  checkAreaSummary,
  checkAssessment,
  checkRecognitionPolicy,
  decideEffectivities,
  decideEligibility,
  emptySummary,
  evaluateAssessment,
  InputError,
  type Issue,
  measureTarget,
  orThrow,
  parseProgramme,
  parseRecognitionPolicy,
  parseUnitRegister,
  type RecognitionPolicy,
  type RecognitionRule,
  reportProgramme,
  rollUpUnits,
  type SubmittedAssessment,
  selectCountingAssessments,
} from 'model-ward-rules';
import {
  compileRecognition,
  computePace,
  computeProjection,
  computeTrackStatus,
  decideBatch,
  decideCompiled,
  decideEach,
  evaluateCompiled,
  packAssessments,
  selectCohorts,
  selectLineage,
  selectPredecessors,
  selectRegisterKnownAt,
  selectSuccessors,
  selectUnitByCode,
  selectUnitOn,
  selectUnitsOn,
  unpackVerdict,
} from 'model-ward-rules/engine';
import { indexUnitNames, packAssessmentLines } from 'model-ward-rules/intake';
import {
  allMustBeMet,
  cityShare2025,
  dienBien2022,
  maintenanceNotPublished,
  modelWardPolice20,
  modelWardPolice22,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { judgeEntry } from '../src/evaluation/judge-entry';
import { asOf } from './arbitraries/assessments';

const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]));
const compiled = compileRecognition(modelWardPolice22, allMustBeMet);
const register = orThrow(parseUnitRegister({ units: [], successions: [] }));
const programme = orThrow(
  parseProgramme({
    register: { units: [], successions: [] },
    recognitionPolicy: allMustBeMet,
    maintenancePolicy: maintenanceNotPublished,
    criteriaSets: [],
    assessments: [],
    histories: [],
    targets: [],
  }),
);
const count = { least: 1, most: 1 };

/** What the issue of a thrown InputError says: the parameter and the function to call first. */
function told(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!(error instanceof InputError)) return String(error);
    const [issue] = error.issues;
    const { parameter, firstCall } = (issue as Issue<'argument/not-parsed'>).params;
    return `${issue?.code} ${parameter} ${firstCall}`;
  }
  return 'nothing';
}

const notDays: readonly unknown[] = [
  new Date(0),
  undefined,
  null,
  '01/01/2025',
  '2025-02-29',
  '2025-04-31',
  '2100-02-29',
  '2025-1-1',
  20250101,
  Number.NaN,
];

const doorsWithDays: readonly (readonly [string, string, (day: never) => unknown])[] = [
  ['evaluateAssessment', 'asOf', (day) => evaluateAssessment(assessment, { asOf: day })],
  ['evaluateCompiled', 'asOf', (day) => evaluateCompiled(compiled, assessment, { asOf: day })],
  ['decideCompiled', 'asOf', (day) => decideCompiled(compiled, assessment, { asOf: day })],
  ['decideEach', 'asOf', (day) => decideEach(compiled, [], { asOf: day })],
  ['packAssessments', 'asOf', (day) => packAssessments(modelWardPolice22, [], { asOf: day })],
  [
    'packAssessmentLines',
    'asOf',
    (day) => packAssessmentLines([], modelWardPolice22, { asOf: day }),
  ],
  ['selectCountingAssessments', 'knownAt', (knownAt) => selectCountingAssessments([], { knownAt })],
  ['decideEffectivities', 'asOf', (day) => decideEffectivities([], { asOf: day })],
  ['selectUnitsOn', 'on', (on) => selectUnitsOn(register, { on })],
  ['selectUnitOn', 'on', (on) => selectUnitOn(register, { id: 'w' as never, on })],
  ['selectUnitByCode', 'on', (on) => selectUnitByCode(register, { code: '1', on })],
  ['selectCohorts', 'from', (from) => selectCohorts(register, { from, until: asOf } as never)],
  ['selectCohorts', 'until', (until) => selectCohorts(register, { from: asOf, until } as never)],
  ['selectLineage', 'asOf', (day) => selectLineage(register, { id: 'w' as never, asOf: day })],
  ['selectRegisterKnownAt', 'knownAt', (day) => selectRegisterKnownAt(register, day)],
  ['indexUnitNames', 'asOf', (day) => indexUnitNames(register, { asOf: day })],
  ['reportProgramme', 'asOf', (day) => reportProgramme(programme, { asOf: day })],
  [
    'measureTarget',
    'asOf',
    (day) =>
      measureTarget(cityShare2025, [], {
        counting: { count: 'recognised', among: 'all' },
        asOf: day,
        population: { kind: 'on-day', on: asOf },
      }),
  ],
  [
    'measureTarget',
    'population.on',
    (on) =>
      measureTarget(cityShare2025, [], {
        counting: { count: 'recognised', among: 'all' },
        asOf,
        population: { kind: 'baseline', on },
      }),
  ],
  [
    'measureTarget',
    'population.until',
    (until) =>
      measureTarget(cityShare2025, [], {
        counting: { count: 'recognised', among: 'all' },
        asOf,
        population: { kind: 'cohort', from: asOf, until },
      }),
  ],
  [
    'computeTrackStatus',
    'baseline.on',
    (on) =>
      computeTrackStatus({ reached: count, dueCount: 2, dueOn: asOf, asOf }, { on, count: 0 }),
  ],
];

describe('a day that was not parsed (Q2)', () => {
  it.each(doorsWithDays)('is refused by %s as %s', (_, parameter, call) => {
    for (const day of notDays) {
      expect(told(() => call(day as never))).toBe(
        `argument/not-parsed ${parameter} parsePlainDate`,
      );
    }
  });

  it('is refused by optional days where it is given', () => {
    const query = { id: 'w' as never, takenOn: '1/1/2025' as never, on: asOf };
    expect(told(() => selectSuccessors(register, query))).toMatch(/takenOn|on/);
    expect(told(() => selectPredecessors(register, query))).toMatch(/takenOn|on/);
    expect(told(() => reportProgramme(programme, { asOf, knownAt: '' as never }))).toBe(
      'argument/not-parsed knownAt parsePlainDate',
    );
  });

  const override = { statusBefore: 'met', statusAfter: 'not-met', decidedBy: 'x', reason: 'y' };
  it.each([
    ['evidence', { evidence: [{ id: 'e', validUntil: '31/12/2023' }] }, {}],
    ['evidence', { evidence: [{ id: 'e', validUntil: Number.NaN }] }, {}],
    ['evidence', { evidence: [{ id: 'e', collectedOn: new Date(0) }] }, {}],
    ['an override', { override: { ...override, decidedOn: '1/1/2024' } }, {}],
    ['the record', {}, { recordedOn: '1/1/2024' }],
    ['the period', {}, { period: { from: '2024-01-01', to: '2024-02-30' } }],
  ])('is refused in %s where an assessment is checked: %j %j', (_, entry, record) => {
    const answer = { kind: 'attested', status: 'met' };
    const submitted = {
      unitId: 'w1',
      assessmentYear: 2024,
      criteriaSet: { id: 'model-ward-police-20' },
      basis: 'confirmed',
      results: {
        kind: 'by-criterion',
        answers: [{ criterionId: 'criterion-6', answer, ...entry }],
      },
      ...record,
    } as unknown as SubmittedAssessment;
    expect(told(() => checkAssessment(submitted, [modelWardPolice20]))).toBe(
      'argument/not-parsed submitted parseAssessment',
    );
  });

  it('counts as expired where evidence of an assessment that was not checked is compared with it', () => {
    const [criterion] = modelWardPolice20.criteria as [Criterion];
    const entry = {
      answer: { kind: 'attested', status: 'met' },
      evidence: [{ id: 'e', validUntil: Number.NaN }],
    } as never;
    expect(judgeEntry(criterion, entry, asOf).reason).toBe('evidence-expired');
  });
});

const tally = (metCount: unknown): SubmittedAssessment =>
  ({
    unitId: 'w1',
    assessmentYear: 2024,
    criteriaSet: { id: 'model-ward-police-20' },
    basis: 'confirmed',
    results: { kind: 'tally', metCount, criteriaCount: 20 },
  }) as SubmittedAssessment;

describe('checkAssessment (Q3)', () => {
  it.each([
    [-1, 'input/out-of-range'],
    [Number.NaN, 'input/not-finite'],
    ['20', 'input/wrong-type'],
    [19.5, 'input/wrong-type'],
    [21, 'tally/over-count'],
    [1e12, 'input/out-of-range'],
  ])('refuses a tally of %s', (metCount, code) => {
    const checked = checkAssessment(tally(metCount), [modelWardPolice20]);
    expect(checked.ok ? [] : checked.issues.map((issue) => issue.code)).toContain(code);
  });
});

const policyOf = (rule: RecognitionRule): RecognitionPolicy => ({ ...allMustBeMet, rule });
const noneMet = evaluateAssessment(orThrow(checkAssessment(tally(0), [modelWardPolice20])), {
  asOf,
});
const vacuous: readonly RecognitionRule[] = [
  { kind: 'all-of', rules: [] },
  { kind: 'any-of', rules: [] },
  { kind: 'must-be-met', criterionIds: [] },
  { kind: 'none-may-fail', criterionIds: [] },
  { kind: 'count-met', bound: 'at-least', criteriaCount: 0 },
  { kind: 'count-met', bound: 'at-least', criteriaCount: Number.NaN },
  { kind: 'count-failed', bound: 'at-most', criteriaCount: Number.POSITIVE_INFINITY },
  { kind: 'share-met', bound: 'at-least', percent: 0 },
  { kind: 'share-failed', bound: 'less-than', percent: 101 },
  { kind: 'any-of', rules: [{ kind: 'all-met' }, { kind: 'must-be-met', criterionIds: [] }] },
];

describe('a rule that asks for nothing (Q4)', () => {
  it.each(vacuous)('%j is an issue, and nobody is eligible by it', (rule) => {
    expect(parseRecognitionPolicy(policyOf(rule)).ok).toBe(false);
    const checked = checkRecognitionPolicy(policyOf(rule), modelWardPolice20);
    expect(checked.ok ? [] : checked.issues.map(({ code }) => code)).toEqual([
      'policy/asks-nothing',
    ]);
    expect(decideEligibility(noneMet, policyOf(rule))).toMatchObject({
      outcome: 'undetermined',
      reason: 'policy-does-not-fit',
    });
  });

  it('may be one that lets every criterion of the set fail', () => {
    const rule = { kind: 'count-failed', bound: 'at-most', criteriaCount: 20 } as const;
    expect(checkRecognitionPolicy(policyOf(rule), modelWardPolice20).ok).toBe(false);
    const less = { kind: 'count-failed', bound: 'at-most', criteriaCount: 19 } as const;
    expect(checkRecognitionPolicy(policyOf(less), modelWardPolice20).ok).toBe(true);
  });
});

describe('impossible summaries (R17)', () => {
  const impossible: readonly AreaSummary[] = [
    { ...emptySummary, years: { from: 2024, to: 2024 }, unitCount: 21, recognisedCount: 25 },
    {
      ...emptySummary,
      years: { from: 2024, to: 2024 },
      unitCount: 2,
      kept: { ...emptySummary.kept, unitCount: 3 },
    },
    {
      ...emptySummary,
      years: { from: 2024, to: 2024 },
      unitCount: 1,
      confirmed: { ...emptySummary.confirmed, eligibleCount: 2 },
    },
  ];
  const notCounts: readonly unknown[] = [
    undefined,
    null,
    {},
    { ...emptySummary, years: { from: 2024, to: 2024 }, unitCount: -1 },
    { ...emptySummary, suspendedCount: 0.5 },
    { ...emptySummary, projected: undefined },
  ];

  it('are issues of checkAreaSummary', () => {
    for (const summary of impossible) expect(checkAreaSummary(summary).ok).toBe(false);
    for (const summary of notCounts) {
      expect(told(() => checkAreaSummary(summary as never))).toBe(
        'argument/not-parsed summary parseAreaSummary',
      );
    }
    expect(checkAreaSummary(emptySummary)).toMatchObject({ ok: true, value: emptySummary });
  });

  it('are measured by nobody', () => {
    for (const summary of [...impossible, ...notCounts]) {
      expect(told(() => boundsOf(summary as never, { count: 'recognised', among: 'all' }))).toBe(
        'argument/not-parsed summary checkAreaSummary',
      );
    }
  });
});

describe('what is rolled up', () => {
  it('has a standing and verdicts with a basis (E13)', () => {
    const packed = packAssessments(modelWardPolice22, [assessment], { asOf });
    const verdicts = [unpackVerdict(decideBatch(packed, allMustBeMet), 0)];
    const standing = { outcome: 'not-recognised', reason: 'never-recognised' };
    const unit = {
      years: { from: 2024, to: 2024 },
      isRegistered: true,
      unitClass: 'new' as const,
      standing,
      verdicts,
    };
    expect(told(() => rollUpUnits([unit as never]))).toBe(
      'argument/not-parsed units decideEligibility',
    );
    expect(told(() => rollUpUnits([{ verdicts } as never]))).toBe(
      'argument/not-parsed units standingOn',
    );
  });
});

describe('data that was not parsed (E14)', () => {
  it.each([
    ['assessment checkAssessment', () => evaluateAssessment({} as never, { asOf })],
    ['evaluation evaluateAssessment', () => decideEligibility({} as never, allMustBeMet)],
    ['policy parseRecognitionPolicy', () => decideEligibility(noneMet, {} as never)],
    ['policy parseRecognitionPolicy', () => decideEligibility(noneMet, [{ policy: {} }] as never)],
    [
      'counting parseProgramme',
      () => boundsOf(emptySummary, { count: 'met' as never, among: 'all' }),
    ],
    [
      'population parseProgramme',
      () =>
        measureTarget(cityShare2025, [], {
          counting: { count: 'recognised', among: 'all' },
          asOf,
        } as never),
    ],
  ])('is told as %s', (expected, call) => {
    expect(told(call)).toBe(`argument/not-parsed ${expected}`);
  });
});

describe('numbers on which a function would not end (Q22)', () => {
  const rates = { success: { part: 4, whole: 5 }, lapse: { part: 1, whole: 8 } };
  const base = { unitCount: 45, recognised: { least: 5, most: 5 }, firstYear: 2024, rates };
  const request = { ...base, dueCount: 12, dueYear: 2025 };
  const builds = { kind: 'constant', unitsPerYear: 7, yearCount: 2 } as const;
  const numbers = [Number.NEGATIVE_INFINITY, 2 ** 32, Number.NaN, -1, 0.5, '5' as never];

  it.each(numbers)('are an error at once: %s', (number) => {
    const bounds = { least: number, most: number };
    for (const changed of [
      { unitCount: number },
      { recognised: bounds },
      { firstYear: number },
      { rates: { ...rates, lapse: { part: number, whole: 8 } } },
      { rates: { ...rates, success: { part: 1, whole: 0 } } },
    ]) {
      expect(told(() => computePace({ ...request, ...changed }))).toMatch(/parsePaceRequest$/);
      expect(told(() => computeProjection({ ...base, builds, ...changed }))).toMatch(
        /parseBuildPlan$/,
      );
    }
    for (const changed of [{ dueCount: number }, { dueYear: number }]) {
      expect(told(() => computePace({ ...request, ...changed }))).toMatch(/parsePaceRequest$/);
    }
    const plans = [
      { ...builds, yearCount: number },
      { ...builds, unitsPerYear: number },
      { kind: 'by-year', unitCounts: [number] } as const,
      { kind: 'other' } as never,
    ];
    for (const one of plans) {
      expect(told(() => computeProjection({ ...base, builds: one }))).toMatch(/parseBuildPlan$/);
    }
    const packed = packAssessments(modelWardPolice22, [assessment], { asOf });
    expect(told(() => decideBatch({ ...packed, rowCount: number }, allMustBeMet))).toBe(
      'argument/not-parsed packed packAssessments',
    );
  });
});

const noCounts = { metCount: 0, notMetCount: 0, notApplicableCount: 0, unknownCount: 0 };

describe('numbers and words of values that were made by hand', () => {
  const options = {
    counting: { count: 'recognised', among: 'all' },
    asOf,
    population: { kind: 'on-day', on: asOf },
  } as const;

  it.each([
    { kind: 'at-least-per-area', areaLevel: 'province', unitCount: -1 },
    { kind: 'assigned-quota', unitCount: Number.NaN },
    { kind: 'share-of-units', bound: 'at-least', percent: -1 },
  ] as const)('never let a target be reached that asks for less than nothing: %j', (rule) => {
    expect(told(() => measureTarget({ ...cityShare2025, rule }, [], options))).toBe(
      'argument/not-parsed target parseTarget',
    );
  });

  it.each([Number.POSITIVE_INFINITY, Number.NaN, -1, 0.5])(
    'lead to no path: %s units',
    (number) => {
      const tracked = { reached: count, dueCount: 2, dueOn: asOf, asOf };
      const baseline = { on: asOf, count: 0 };
      expect(told(() => computeTrackStatus({ ...tracked, dueCount: number }, baseline))).toBe(
        'argument/not-parsed tracked measureTarget',
      );
      const reached = { least: number, most: number };
      expect(told(() => computeTrackStatus({ ...tracked, reached }, baseline))).toBe(
        'argument/not-parsed tracked measureTarget',
      );
    },
  );

  it('carry nothing over by a relation that nobody knows', () => {
    const provenance = { origin: 'host', sources: [] } as const;
    const pair = {
      fromCriterionId: modelWardPolice22.criteria[0]?.id,
      relation: 'alike',
      toCriterionId: modelWardPolice20.criteria[0]?.id,
    };
    const evaluation = evaluateAssessment(assessment, { asOf });
    const findings = evaluation.findings.map((one) => ({ ...one, status: 'met' }));
    const counts = { ...noCounts, metCount: findings.length };
    const old = { ...evaluation, kind: 'by-criterion', findings, counts };
    const crosswalk = {
      id: 'made-up',
      revision: 1,
      from: evaluation.criteriaSet,
      to: { id: modelWardPolice20.id, revision: modelWardPolice20.revision },
      pairs: [pair],
      provenance,
    };
    expect(
      told(() => carryOverEvaluation(old as never, crosswalk as never, modelWardPolice20)),
    ).toBe('argument/not-parsed crosswalk parseCrosswalk');
  });
});
