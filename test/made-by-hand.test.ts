import {
  type Assessment,
  attributeChange,
  type CheckedCriterionResults,
  type Criterion,
  checkAssessment,
  compareEvaluations,
  countUnmetCriteria,
  decideEligibility,
  decideMaintenance,
  type Evaluation,
  emptySummary,
  evaluateAssessment,
  InputError,
  type Issue,
  measureTarget,
  mergeGroups,
  mergeSummaries,
  orThrow,
  parseRecognitionHistory,
  parseUnitRegister,
  plainDate,
  rankCandidates,
  reviseAssessment,
  selectDecisiveUnknowns,
  selectMinimalPlans,
  standingOn,
} from 'model-ward-rules';
import {
  compileRecognition,
  decideBatch,
  decideCompiled,
  decideEach,
  packAssessments,
  unpackVerdict,
} from 'model-ward-rules/batch';
import { allocateUnits, computeDueCount, indexRegister } from 'model-ward-rules/engine';
import { allMustBeMet, cityShare2025, modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { isJudgeable } from '../src/criteria-set/is-judgeable';
import { judgeEntry } from '../src/evaluation/judge-entry';
import { isReached } from '../src/scoring/is-reached';
import { policyWith } from './standing/policies';

/** What the issue of a thrown InputError says: the parameter and the function to call first. */
function told(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!(error instanceof InputError)) return String(error);
    const { parameter, firstCall } = (error.issues[0] as Issue<'argument/not-parsed'>).params;
    return `${parameter} ${firstCall}`;
  }
  return 'nothing';
}

const asOf = plainDate('2024-12-31');
const ofPolicy = { parameter: 'policy', firstCall: 'parseRecognitionPolicy' };
const assessed = (results: object) =>
  orThrow(
    checkAssessment(
      {
        ...{ unitId: 'w', assessmentYear: 2024, basis: 'confirmed', results },
        criteriaSet: { id: modelWardPolice20.id },
      } as never,
      [modelWardPolice20],
    ),
    () => undefined,
  );
const tally = evaluateAssessment(assessed({ kind: 'tally', metCount: 12, criteriaCount: 20 }), {
  asOf,
});
const one = { criterionId: 'criterion-1', answer: { kind: 'attested', status: 'not-met' } };
const listed = evaluateAssessment(assessed({ kind: 'by-criterion', answers: [one] }), { asOf });

describe('an evaluation whose counts are not those of its findings', () => {
  const withCounts = (evaluation: Evaluation, changed: object): Evaluation => ({
    ...evaluation,
    counts: { ...evaluation.counts, ...changed },
  });
  const forged: readonly (readonly [string, Evaluation])[] = [
    ['more met than are', withCounts(listed, { metCount: 1, unknownCount: 18 })],
    ['fewer not met than are', withCounts(listed, { notMetCount: 0, unknownCount: 20 })],
    ['more that do not apply', withCounts(listed, { notApplicableCount: 1, unknownCount: 18 })],
    ['fewer unknown than are', withCounts(listed, { unknownCount: 18 })],
    ['none', { ...listed, counts: undefined as never }],
    ['no count', withCounts(listed, { metCount: -1, unknownCount: 20 })],
    ['no number', withCounts(listed, { metCount: Number.NaN })],
    ['of more criteria than there are', withCounts(tally, { metCount: 20 })],
    ['of fewer criteria than there are', withCounts(tally, { metCount: 11 })],
    [
      'of fewer met than a tally names',
      {
        ...withCounts(tally, { metCount: 0, notMetCount: 20 }),
        findings: tally.findings.map((finding) => ({ ...finding, status: 'met' })),
      } as Evaluation,
    ],
    [
      'of fewer not met than a tally names',
      {
        ...withCounts(tally, { metCount: 20, notMetCount: 0 }),
        findings: tally.findings.map((finding) => ({ ...finding, status: 'not-met' })),
      } as Evaluation,
    ],
    [
      'of a status that there is not',
      {
        ...listed,
        findings: listed.findings.map((finding) => ({ ...finding, status: 'yes' })),
      } as never,
    ],
    [
      'of one criterion many times',
      {
        ...listed,
        counts: { metCount: 20, notMetCount: 0, notApplicableCount: 0, unknownCount: 0 },
        findings: listed.findings.map(() => ({
          ...{ criterionId: 'criterion-1', status: 'met', reason: 'attested' },
        })),
      } as Evaluation,
    ],
    [
      'of a status that every object has',
      {
        ...listed,
        findings: listed.findings.map((finding) => ({ ...finding, status: '__proto__' })),
      } as never,
    ],
    ['of no year', { ...listed, assessmentYear: Number.NaN }],
    ['of the year 0', { ...listed, assessmentYear: 0 }],
    ['of the year 2200', { ...listed, assessmentYear: 2200 }],
    ['of no basis', { ...listed, basis: 'sure' as never }],
    ['of no kind', { ...listed, kind: 'guess' as never }],
    ['of no findings', { ...listed, findings: undefined as never }],
    ['of findings that are no list', { ...listed, findings: { length: 20 } as never }],
  ];
  const unit = (evaluation: Evaluation) => [{ evaluation, policy: allMustBeMet }];
  const functions: Readonly<Record<string, (evaluation: Evaluation) => unknown>> = {
    decideEligibility: (evaluation) => decideEligibility(evaluation, allMustBeMet),
    decideMaintenance: (evaluation) => decideMaintenance(evaluation, policyWith({})),
    selectDecisiveUnknowns: (evaluation) => selectDecisiveUnknowns(evaluation, allMustBeMet),
    selectMinimalPlans: (evaluation) => selectMinimalPlans(evaluation, allMustBeMet),
    'compareEvaluations, before': (evaluation) => compareEvaluations(evaluation, listed),
    'compareEvaluations, after': (evaluation) => compareEvaluations(listed, evaluation),
    countUnmetCriteria: (evaluation) => countUnmetCriteria([evaluation]),
    rankCandidates: (evaluation) => rankCandidates([evaluation], allMustBeMet),
    'attributeChange, before': (evaluation) => attributeChange(unit(evaluation), []),
    'attributeChange, after': (evaluation) => attributeChange([], unit(evaluation)),
  };

  it.each(Object.keys(functions))('is refused by %s', (name) => {
    const call = functions[name] as (evaluation: Evaluation) => unknown;
    for (const good of [listed, tally])
      expect(
        told(() => call(good)),
        name,
      ).toBe('nothing');
    for (const [what, evaluation] of forged) {
      expect(
        told(() => call(evaluation)),
        what,
      ).toBe('evaluation evaluateAssessment');
    }
  });

  it('is an evaluation where a tally counts more than it names', () => {
    const named = assessed({
      ...{ kind: 'tally', metCount: 12, criteriaCount: 20, unmetCriterionIds: ['criterion-3'] },
    });
    expect(told(() => decideEligibility(evaluateAssessment(named, { asOf }), allMustBeMet))).toBe(
      'nothing',
    );
  });
});

describe('a requirement that everything meets', () => {
  const attested = { id: 'a', notApplicable: 'never', requirement: { kind: 'attested' } };
  const ladder = [{ id: 'bronze' }, { id: 'gold' }];
  const quantity = { kind: 'quantity', unit: 'month', bound: 'at-least', amount: 6 };
  const share = { kind: 'share', counted: { vi: 'hộ' }, bound: 'at-least', percent: 50 };
  const moved = (movement: object) => ({ kind: 'change', unit: 'month', movement });
  const fell = { kind: 'fell-by', bound: 'at-least', percent: 10 };
  const rose = { kind: 'rose-by', bound: 'at-most', percent: 10 };
  const good: readonly object[] = [
    { kind: 'attested' },
    { kind: 'none-occurred', event: 'x' },
    quantity,
    { ...quantity, amount: 1_000_000_000_000, bound: 'more-than' },
    share,
    { ...share, percent: 100 },
    { ...share, bound: 'at-most', percent: 0 },
    ...['fell', 'rose', 'did-not-rise', 'did-not-fall'].map((kind) => moved({ kind })),
    moved(fell),
    moved({ ...fell, percent: 100 }),
    moved(rose),
    moved({ ...rose, percent: 10_000 }),
    { kind: 'title-held', ladder, atLeast: 'gold' },
    { kind: 'all-of', parts: [attested] },
    { kind: 'any-of', parts: [attested] },
    { kind: 'at-least', partCount: 1, parts: [attested] },
    { kind: 'at-least', partCount: 2, parts: [attested, attested] },
  ];
  const vacuous: readonly object[] = [
    { ...quantity, amount: 0 },
    { ...quantity, amount: -1, bound: 'more-than' },
    { ...quantity, amount: Number.NaN },
    { ...quantity, amount: Number.POSITIVE_INFINITY, bound: 'at-most' },
    { ...quantity, amount: 1_000_000_000_001 },
    { ...quantity, amount: 0.0001 },
    { ...share, percent: 0 },
    { ...share, percent: -1, bound: 'more-than' },
    { ...share, percent: 100, bound: 'at-most' },
    { ...share, percent: 0.001 },
    { ...share, percent: Number.NaN },
    moved({ ...fell, percent: 0 }),
    moved({ ...fell, percent: 101 }),
    moved({ ...fell, percent: Number.NaN }),
    moved({ ...rose, percent: -1 }),
    moved({ ...rose, percent: 10_000.01 }),
    moved({ ...rose, percent: Number.NaN }),
    { kind: 'title-held', ladder, atLeast: 'silver' },
    { kind: 'title-held', ladder: [], atLeast: 'gold' },
    { kind: 'all-of', parts: [] },
    { kind: 'any-of', parts: [] },
    { kind: 'any-of', parts: [{ ...attested, requirement: { ...share, percent: 0 } }] },
    { kind: 'at-least', partCount: 0, parts: [attested] },
    { kind: 'at-least', partCount: 2, parts: [attested] },
    { kind: 'at-least', partCount: 0.5, parts: [attested] },
    {
      kind: 'at-least',
      partCount: 1,
      parts: [{ ...attested, requirement: { ...share, percent: 0 } }],
    },
  ];

  const gated = (requirement: object) =>
    ({ ...allMustBeMet, assessable: [{ id: 'gate', title: { vi: 'x' }, requirement }] }) as never;

  it.each(good)('is not %j', (requirement) => {
    expect(isJudgeable(requirement as never, ofPolicy)).toBe(true);
    expect(told(() => decideEligibility(listed, gated(requirement)))).toBe('nothing');
  });

  it.each(vacuous)('makes no gate: %j', (requirement) => {
    expect(isJudgeable(requirement as never, ofPolicy)).toBe(false);
    for (const call of [decideEligibility, selectDecisiveUnknowns, selectMinimalPlans]) {
      expect(told(() => call(listed, gated(requirement)))).toBe('policy parseRecognitionPolicy');
    }
  });

  it.each([{ kind: 'other' }, moved({ kind: 'other' })])('makes no gate: %j', (requirement) => {
    expect(told(() => isJudgeable(requirement as never, ofPolicy))).toBe(
      'policy parseRecognitionPolicy',
    );
  });

  it.each([
    { ...quantity, bound: 'about' },
    { ...share, bound: '__proto__' },
    moved({ ...fell, bound: 'toString' }),
  ])('makes no gate by a bound that there is not: %j', (requirement) => {
    expect(isJudgeable(requirement as never, ofPolicy)).toBe(false);
    expect(told(() => decideEligibility(listed, gated(requirement)))).toBe(
      'policy parseRecognitionPolicy',
    );
  });

  it.each(['__proto__', 'x'.repeat(300), '', ' gate', 1, undefined])(
    'is not answered under what no gate is called: %j',
    (gateId) => {
      const months = (amount: number) => ({ kind: 'quantity', amount, unit: 'month' });
      const gateAnswers = [
        { gateId: 'gate', answer: months(9) },
        { gateId, answer: months(8) },
      ];
      const evaluation = { ...listed, gateAnswers } as never;
      const policy = gated({ kind: 'quantity', bound: 'at-least', amount: 9, unit: 'month' });
      for (const call of [decideEligibility, selectDecisiveUnknowns, selectMinimalPlans]) {
        expect(told(() => call(evaluation, policy))).toBe('assessment checkAssessment');
      }
    },
  );

  it('makes no gate where there is none', () => {
    const none = { ...allMustBeMet, assessable: [] };
    expect(told(() => decideEligibility(listed, none))).toBe('policy parseRecognitionPolicy');
  });
});

describe('what is wrong with one argument is told of that argument', () => {
  const answers: Readonly<Record<string, object>> = {
    attested: { kind: 'attested', status: 'met' },
    quantity: { kind: 'quantity', amount: 1, unit: 'month' },
    share: { kind: 'share', part: 1, whole: 2 },
    change: { kind: 'change', before: 1, after: 2, unit: 'month' },
  };
  const setOf = (requirement: object) => {
    const assessment = assessed({ kind: 'by-criterion', answers: [] });
    const [criterion] = assessment.criteriaSet.criteria;
    const criteriaSet = { ...assessment.criteriaSet, criteria: [{ ...criterion, requirement }] };
    return (answer: unknown) =>
      evaluateAssessment(
        {
          ...assessment,
          criteriaSet,
          results: { kind: 'by-criterion', entries: [{ answer }] },
        } as never,
        { asOf },
      );
  };
  const strange = { kind: 'strange' };
  const bounded = { bound: 'strange', percent: 10 };
  const movement = { kind: 'fell-by', ...bounded };
  const asking: readonly (readonly [object, keyof typeof answers])[] = [
    [strange, 'attested'],
    [{ kind: 'change', unit: 'month', movement: strange }, 'change'],
    [{ kind: 'change', unit: 'month', movement }, 'change'],
    [{ kind: 'quantity', unit: 'month', bound: 'strange', amount: 1 }, 'quantity'],
    [{ kind: 'share', counted: {}, ...bounded }, 'share'],
    [
      { kind: 'all-of', parts: [{ id: 'a', notApplicable: 'never', requirement: strange }] },
      'parts',
    ],
  ];

  it.each(asking)('the set, of a criterion that asks for %j', (requirement, kind) => {
    const parts = { kind: 'parts', entries: [{ answer: answers['attested'] }] };
    expect(told(() => setOf(requirement)(answers[kind] ?? parts))).toBe(
      'criteriaSet parseCriteriaSet',
    );
  });

  it.each(asking)('the policy, of a gate that asks for %j', (requirement) => {
    const policy = { ...allMustBeMet, assessable: [{ id: 'gate', requirement }] } as never;
    for (const call of [decideEligibility, selectDecisiveUnknowns, selectMinimalPlans]) {
      expect(told(() => call(listed, policy))).toBe('policy parseRecognitionPolicy');
    }
  });

  it.each([
    { kind: 'strange' },
    { kind: 'share-met', ...bounded },
    { kind: 'share-failed', ...bounded },
    { kind: 'count-met', bound: 'strange', criteriaCount: 1 },
    { kind: 'all-of', rules: [{ kind: 'share-met', ...bounded }] },
  ])('the policy, of a rule that asks for %j', (rule) => {
    expect(told(() => decideEligibility(listed, { ...allMustBeMet, rule } as never))).toBe(
      'policy parseRecognitionPolicy',
    );
  });

  it('the target, of a bound of its rule', () => {
    const rule = { kind: 'share-of-units', ...bounded };
    const counting = { count: 'eligible', among: 'all' } as const;
    const options = { counting, asOf, population: { kind: 'on-day', on: asOf } as const };
    expect(told(() => measureTarget({ ...cityShare2025, rule } as never, [], options))).toBe(
      'target parseTarget',
    );
  });

  it.each([
    ['points', { kind: 'points', points: 1, bound: 'strange' }],
    ['share', { kind: 'share', ...bounded }],
  ])('the scheme, of the bound of a cut-off in %s', (_, cutOff) => {
    expect(told(() => isReached(cutOff as never, 0))).toBe('scheme parseScoringScheme');
  });
});

describe('an assessment of no kind', () => {
  it('is not revised', () => {
    const { results: _, ...rest } = assessed({ kind: 'by-criterion', answers: [] });
    for (const results of [undefined, { kind: 'other' }]) {
      expect(told(() => reviseAssessment({ ...rest, results } as never, []))).toBe(
        'assessment checkAssessment',
      );
    }
  });
});

describe('a copy of an assessment with something else in it', () => {
  const answers = (status: string) =>
    modelWardPolice20.criteria.map(({ id }) => ({
      ...{ criterionId: id, answer: { kind: 'attested', status } },
    }));
  const entriesOf = (status: string): CheckedCriterionResults =>
    assessed({ kind: 'by-criterion', answers: answers(status) }).results as CheckedCriterionResults;
  const good = assessed({ kind: 'by-criterion', answers: answers('met') });
  const results = good.results as CheckedCriterionResults;
  const otherSet = { ...modelWardPolice20, criteria: [...modelWardPolice20.criteria] };
  otherSet.criteria[0] = {
    ...(otherSet.criteria[0] as Criterion),
    requirement: {
      kind: 'quantity',
      measured: { vi: 'x' },
      unit: 'month',
      bound: 'at-most',
      amount: 6,
    },
  };
  const judgedAs = (assessment: object): readonly unknown[] => {
    const one = assessment as Assessment;
    const compiled = compileRecognition(one.criteriaSet, allMustBeMet);
    const packed = packAssessments(one.criteriaSet, [one], { asOf });
    return [
      decideCompiled(compiled, one, { asOf }).outcome,
      unpackVerdict(decideBatch(packed, allMustBeMet), 0)?.outcome,
      decideEligibility(evaluateAssessment(one, { asOf }), allMustBeMet).outcome,
    ];
  };

  it('is judged by what stands in it, alone and in a batch', () => {
    expect(judgedAs(good)).toEqual(Array(3).fill('eligible'));
    for (const [copy, outcome] of [
      [{ ...good, results: { ...results, entries: entriesOf('not-met').entries } }, 'not-eligible'],
      [{ ...good, results: { ...results, entries: [] } }, 'undetermined'],
      [{ ...good, results: { ...entriesOf('not-met'), met: results.met } }, 'not-eligible'],
      [{ ...good, results: structuredClone(entriesOf('not-met')) }, 'not-eligible'],
      [{ ...good, results: structuredClone(results) }, 'eligible'],
    ] as const) {
      expect(judgedAs(copy)).toEqual(Array(3).fill(outcome));
    }
  });

  it('is not judged by bits that were made for other criteria', () => {
    const moved = { ...good, criteriaSet: otherSet } as Assessment;
    const compiled = compileRecognition(otherSet, allMustBeMet);
    for (const call of [
      () => evaluateAssessment(moved, { asOf }),
      () => decideCompiled(compiled, moved, { asOf }),
      () => packAssessments(otherSet, [moved], { asOf }),
    ]) {
      expect(told(call)).toBe('assessment checkAssessment');
    }
  });

  it.each(['Confirmed', '__proto__', undefined])(
    'has no place in a batch on the basis %s',
    (basis) => {
      const other = { ...good, basis } as unknown as Assessment;
      const compiled = compileRecognition(modelWardPolice20, allMustBeMet);
      for (const call of [
        () => [...decideEach(compiled, [other], { asOf })],
        () => packAssessments(modelWardPolice20, [other], { asOf }),
      ]) {
        expect(told(call)).toBe('assessments checkAssessment');
      }
    },
  );

  it('is needed: the bits themselves cannot be written', () => {
    const { settled, known, met, notApplicable } = results;
    for (const frozen of [results, settled, known, met, notApplicable]) {
      expect(Object.isFrozen(frozen)).toBe(true);
    }
    expect(Object.keys(results)).toEqual([
      ...['kind', 'entries', 'settled', 'known', 'met', 'notApplicable'],
    ]);
  });
});

describe('a summary that is impossible', () => {
  const years = { from: 2024, to: 2024 };
  const possible = { ...emptySummary, years, unitCount: 100 };
  const impossible = [
    { ...possible, recognisedCount: 101 },
    { ...possible, years: { from: Number.NaN, to: 2024 } },
    { ...possible, unitCount: -1 },
    { ...possible, kept: { ...emptySummary.kept, recognisedCount: 1 } },
    {} as never,
  ];

  it('is merged with none, where the sum could be possible', () => {
    expect(orThrow(mergeSummaries(possible, possible)).unitCount).toBe(200);
    for (const summary of impossible) {
      expect(told(() => mergeSummaries(summary, possible))).toBe('a checkAreaSummary');
      expect(told(() => mergeSummaries(possible, summary))).toBe('b checkAreaSummary');
      const group = { key: 'k', summary };
      expect(told(() => mergeGroups([group], []))).toBe('a checkAreaSummary');
      expect(told(() => mergeGroups([], [group]))).toBe('b checkAreaSummary');
    }
  });
});

describe('a split of what is no count', () => {
  const area = { areaId: 'a', weight: 3, minimumCount: 1, capCount: 9, creditCount: 2 };
  const request = { unitCount: 5, areas: [area] };

  it('is refused', () => {
    expect(told(() => allocateUnits(request as never))).toBe('nothing');
    const most = {
      unitCount: 1_000_000,
      areas: [{ areaId: 'a', weight: Number.MAX_SAFE_INTEGER }],
    };
    expect(told(() => allocateUnits(most as never))).toBe('nothing');
    for (const number of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null]) {
      const changes = [
        { unitCount: number },
        ...Object.keys(area)
          .slice(1)
          .map((key) => ({ areas: [area, { ...area, areaId: 'b', [key]: number }] })),
      ];
      for (const changed of changes) {
        expect(told(() => allocateUnits({ ...request, ...changed } as never))).toBe(
          'request parseAllocationRequest',
        );
      }
    }
    for (const changed of [{ unitCount: 1_000_001 }, { areas: undefined }, { areas: {} }]) {
      expect(told(() => allocateUnits({ ...request, ...changed } as never))).toBe(
        'request parseAllocationRequest',
      );
    }
  });
});

describe('a target that asks for nothing', () => {
  const options = {
    counting: { count: 'recognised', among: 'all' },
    asOf,
    population: { kind: 'on-day', on: asOf },
  } as const;
  const measured = (changed: object) => () =>
    measureTarget({ ...cityShare2025, ...changed } as never, [], options);
  const share = { kind: 'share-of-units', bound: 'at-least' };

  it.each([
    { rule: { ...share, percent: 0 } },
    { rule: { ...share, percent: Number.NaN } },
    { rule: { ...share, percent: 5e-324 } },
    { rule: { ...share, percent: 100.01 } },
    { rule: { kind: 'assigned-quota', unitCount: 0 } },
    { rule: { kind: 'assigned-quota', unitCount: 0.5 } },
    { rule: { kind: 'at-least-per-area', areaLevel: 'province', unitCount: 0 } },
    { rule: { kind: 'other' } },
    { dueYear: Number.NaN },
    { dueYear: 1999 },
    { fromYear: 0 },
    { dueOn: '31/12/2025' },
    { decidedBy: '' },
  ])('is not measured: %j', (changed) => {
    expect(told(measured(changed))).toBe('target parseTarget');
  });

  it.each([
    {},
    { rule: { ...share, percent: 0.01 } },
    { rule: { ...share, percent: 100 } },
    { rule: { kind: 'all-units' } },
    { rule: { kind: 'assigned-quota', unitCount: 1 } },
    { rule: { kind: 'at-least-per-area', areaLevel: 'province', unitCount: 1 } },
    { fromYear: 2023, dueOn: '2025-12-30', decidedBy: '2026-03-31' },
  ])('is another one: %j', (changed) => {
    expect(told(measured(changed))).toBe('nothing');
  });

  it('has no number that is due', () => {
    for (const percent of [-1, 100.01, 0.001, Number.NaN]) {
      expect(told(() => computeDueCount(10, percent))).toBe('percent parseTarget');
    }
    for (const unitCount of [-1, 0.5, 1e11 + 1]) {
      expect(told(() => computeDueCount(unitCount, 30))).toBe('unitCount parseAreaSummary');
    }
    expect([computeDueCount(10, 0), computeDueCount(10, 100), computeDueCount(0, 30)]).toEqual([
      0, 10, 0,
    ]);
  });
});

describe('a decision with a day or a year that is none', () => {
  const recognised = { id: '1', kind: 'recognised', on: '2024-01-01', forYear: 2023 };
  const standing = (event: object) => () =>
    standingOn({ unitId: 'w', events: [recognised, event] } as never, policyWith({}), { asOf });

  it.each([
    { kind: 'revoked', on: '2024/06/01' },
    { kind: 'revoked', on: '2024-06-01', recordedOn: '1/6/2024' },
    { kind: 'suspended', on: '2024-06-01', repairBy: '' },
    { kind: 'suspended', on: '2024-06-01', forYear: 1e21 },
    { kind: 'review-deferred', on: '2024-06-01', forYear: 2024, until: '9' },
    { kind: 'maintained', on: '2024-06-01', forYear: Number.NaN },
    { kind: 'maintained', on: '2024-06-01', forYear: 1999 },
    {
      kind: 'not-maintained',
      on: '2024-06-01',
      forYear: 2024,
      consequence: { kind: 'suspend', repairDays: 0 },
    },
    { kind: 'forgotten', on: '2024-06-01' },
    { kind: 'withdrawn', on: '2024-06-01', eventId: '' },
    { kind: 'withdrawn', on: '2024-06-01', eventId: ' 1' },
    { kind: 'withdrawn', on: '2024-06-01', eventId: '\ud800' },
    { kind: 'withdrawn', on: '2024-06-01', eventId: 'x'.repeat(300) },
    { kind: 'revoked', on: '2024-06-01', id: '' },
    { kind: 'revoked', on: '2024-06-01', id: 2 },
  ])('makes no standing: %j', (event) => {
    expect(told(standing({ id: '2', ...event }))).toBe('history parseRecognitionHistory');
  });

  it.each([
    { kind: 'revoked', on: '2024-06-01', recordedOn: '2024-06-02' },
    { kind: 'suspended', on: '2024-06-01', forYear: 2024, repairBy: '2024-08-01' },
    { kind: 'suspended', on: '2024-06-01', forYear: undefined, repairBy: undefined },
    { kind: 'review-deferred', on: '2024-06-01', forYear: 2024, until: '2025-12-31' },
    { kind: 'not-maintained', on: '2024-06-01', forYear: 2024 },
    {
      kind: 'not-maintained',
      on: '2024-06-01',
      forYear: 2024,
      consequence: { kind: 'suspend', repairDays: 1 },
    },
    { kind: 'not-maintained', on: '2024-06-01', forYear: 2024, consequence: { kind: 'lapse' } },
    { kind: 'registered', on: '2024-06-01', forYear: 2024 },
    { kind: 'assessed', on: '2024-06-01', forYear: 2024, basis: 'confirmed' },
    { kind: 're-recognised', on: '2024-06-01', forYear: 2024 },
    { kind: 'maintained', on: '2024-06-01', forYear: 2024 },
    { kind: 'reinstated', on: '2024-06-01' },
    { kind: 'withdrawn', on: '2024-06-01', eventId: '1' },
  ])('is not %j', (event) => {
    expect(told(standing({ id: '2', ...event }))).toBe('nothing');
  });
});

describe('a policy that names a time which is none', () => {
  const history = orThrow(
    parseRecognitionHistory({
      unitId: 'w',
      events: [{ id: '1', kind: 'recognised', on: '2024-01-01', forYear: 2023 }],
    }),
  );
  const standing = (changed: object) => () => standingOn(history, policyWith(changed), { asOf });
  const suspend = { kind: 'suspend', repairDays: 30 };
  const review = { decisionMonths: 6, onMissed: suspend };
  const term = { months: 60, onExpired: suspend };

  it.each([
    { yearlyReview: { ...review, decisionMonths: 1_201 } },
    { yearlyReview: { ...review, decisionMonths: -1 } },
    { yearlyReview: { ...review, yearEnds: '31-12' } },
    { yearlyReview: { ...review, onMissed: { ...suspend, repairDays: 0.5 } } },
    { onNotMaintained: { ...suspend, repairDays: 3_661 } },
    { term: { ...term, months: 0 } },
    { term: { ...term, months: 1_201 } },
    { term: { ...term, renewedMonths: Number.NaN } },
    { term: { ...term, onExpired: { ...suspend, repairDays: 0 } } },
    { registrationLead: { firstMonths: 0 } },
    { registrationLead: { renewedMonths: 1e21 } },
  ])('decides nothing: %j', (changed) => {
    expect(told(standing(changed))).toBe('rules parseMaintenancePolicy');
  });

  it.each([
    {},
    { yearlyReview: { ...review, decisionMonths: 0, yearEnds: '02-29' } },
    { yearlyReview: { ...review, decisionMonths: 1_200, onMissed: { kind: 'suspend' } } },
    { yearlyReview: undefined, term: undefined },
    { term: { ...term, months: 1, renewedMonths: 1_200 } },
    { onNotMaintained: { ...suspend, repairDays: 3_660 } },
    { onNotMaintained: { kind: 'lapse', repairDays: 0 } },
    { registrationLead: { firstMonths: 1, renewedMonths: 1 } },
  ])('is not %j', (changed) => {
    expect(told(standing(changed))).toBe('nothing');
  });
});

describe('a register with a day that is none', () => {
  const unit = { id: 'a', name: 'A', level: 'ward' };
  const created = { kind: 'create', on: '2024-01-01', fromIds: [], intoIds: ['a'] };

  it.each([
    { units: [{ ...unit, existsFrom: '1/1/2024' }], successions: [] },
    { units: [{ ...unit, endedOn: '' }], successions: [] },
    { units: [], successions: [{ ...created, on: '2024' }] },
    { units: [], successions: [{ ...created, recordedOn: '\ud800' }] },
  ])('has no index: %j', (register) => {
    expect(told(() => indexRegister(register as never))).toBe('register parseUnitRegister');
  });

  it('is another one', () => {
    const units = [{ ...unit, existsFrom: '2024-01-01', endedOn: '2025-01-01' }];
    const successions = [{ ...created, recordedOn: '2024-02-01' }];
    const register = orThrow(parseUnitRegister({ units, successions }), () => undefined);
    expect(told(() => indexRegister(register))).toBe('nothing');
  });
});

describe('an answer that is none to its requirement', () => {
  const asked = (requirement: object) => ({ notApplicable: 'never', requirement }) as never;
  const quantity = { kind: 'quantity', unit: 'month', bound: 'at-most', amount: 6 };
  const share = { kind: 'share', counted: { vi: 'hộ' }, bound: 'at-most', percent: 50 };
  const none = { kind: 'none-occurred', event: 'x' };
  const change = { kind: 'change', unit: 'month', movement: { kind: 'did-not-rise' } };
  const all = { kind: 'all-of', parts: [{ id: 'a', notApplicable: 'free', requirement: none }] };
  const coverage = { part: 5, whole: 5 };
  const judged = (requirement: object, answer: object) => () =>
    judgeEntry(asked(requirement), { answer } as never, asOf);

  it.each([
    [quantity, { kind: 'quantity', amount: -1 }],
    [quantity, { kind: 'quantity', amount: Number.NaN }],
    [quantity, { kind: 'quantity', amount: 0.0001 }],
    [quantity, { kind: 'quantity', amount: 1_000_000_000_001 }],
    [share, { kind: 'share', part: -1, whole: 10 }],
    [share, { kind: 'share', part: 0, whole: 0 }],
    [share, { kind: 'share', part: 11, whole: 10 }],
    [share, { kind: 'share', part: { least: 2, most: 1 }, whole: 10 }],
    [share, { kind: 'share', part: { least: 0, most: 0.5 }, whole: 10 }],
    [share, { kind: 'share', part: 1, whole: { least: Number.NaN, most: 10 } }],
    [none, { kind: 'occurrences', occurrenceCount: Number.NaN, coverage }],
    [none, { kind: 'occurrences', occurrenceCount: -1, coverage }],
    [none, { kind: 'occurrences', occurrenceCount: 0, coverage: { part: 6, whole: 5 } }],
    [change, { kind: 'change', before: Number.NaN, after: 1 }],
    [change, { kind: 'change', before: 1, after: Number.NEGATIVE_INFINITY }],
    [all, { kind: 'parts', entries: {} }],
    [all, { kind: 'attested', status: 'met' }],
    [none, { kind: 'parts', entries: [] }],
    [{ kind: 'attested' }, { kind: 'attested', status: '__proto__' }],
    [{ kind: 'attested' }, { kind: 'other' }],
  ])('is not judged: %j %j', (requirement, answer) => {
    expect(told(judged(requirement, answer))).toBe('assessment checkAssessment');
  });

  it.each([
    [quantity, { kind: 'quantity', amount: 0 }],
    [quantity, { kind: 'quantity', amount: 1_000_000_000_000 }],
    [share, { kind: 'share', part: 10, whole: 10 }],
    [share, { kind: 'share', part: { least: 0, most: 1 }, whole: { least: 0, most: 1 } }],
    [none, { kind: 'occurrences', occurrenceCount: 0, coverage }],
    [change, { kind: 'change', before: 0, after: 0 }],
    [all, { kind: 'parts', entries: [] }],
    [{ kind: 'attested' }, { kind: 'attested', status: 'met' }],
    [none, { kind: 'not-applicable' }],
    [none, { kind: 'unknown', reason: 'disputed' }],
  ])('is not %j %j', (requirement, answer) => {
    expect(told(judged(requirement, answer))).toBe('nothing');
  });

  it('is not looked at where the requirement asks for nothing', () => {
    const nothing = { ...share, percent: 100 };
    expect(told(judged(nothing, { kind: 'share', part: 1, whole: 2 }))).toBe(
      'criteriaSet parseCriteriaSet',
    );
  });
});
