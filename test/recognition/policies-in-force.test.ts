import {
  attributeChange,
  checkGateAnswers,
  decideEligibility,
  decideMaintenance,
  type Evaluation,
  evaluateAssessment,
  type Gate,
  InputError,
  judgeAssessment,
  orThrow,
  parseAssessment,
  parseRecognitionPolicies,
  plainDate,
  type RecognitionPolicies,
  type RecognitionPolicyInForce,
  rankCandidates,
  selectDecisiveUnknowns,
  selectMinimalPlans,
  selectRecognitionPolicy,
} from 'model-ward-rules';
import { decideBatch, packAssessments, totalPartials, unpackVerdict } from 'model-ward-rules/batch';
import { countRange } from 'model-ward-rules/intake';
import { judge, report as reportDoor } from 'model-ward-rules/json';
import {
  allMustBeMet,
  criteriaSetCatalogue,
  maintenanceNotPublished,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { policyCalendar } from '../../src/standing/policy-calendar';
import { asOf, assess, assessByTally, met, notMet } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';
import { questionOn } from '../arbitraries/range-plans';
import { issuesOf } from '../issues-of';
import { history, recognised, reportOn, type Sample, tally } from '../programme/sample';
import { policyWith } from '../standing/policies';

/** Made up: up to 2024 everything must be met; from 2025 on one criterion may fail. */
const strict = { ...policyOf({ kind: 'all-met' }), id: 'strict' };
const mild = {
  ...policyOf({ kind: 'count-failed', bound: 'at-most', criteriaCount: 1 }),
  id: 'mild',
};
const policies: RecognitionPolicies = orThrow(
  parseRecognitionPolicies([{ from: '2025-12-31', policy: mild }, { policy: strict }]),
);

const set = attestedSet(['never', 'never', 'never']);
const assessedFor = (assessmentYear: number) => ({
  ...assess(set, [met, met, notMet]),
  assessmentYear,
});
const of = (assessmentYear: number): Evaluation =>
  evaluateAssessment(assessedFor(assessmentYear), { asOf });
const open = (assessmentYear: number): Evaluation =>
  evaluateAssessment({ ...assess(set, [met, met]), assessmentYear }, { asOf });

describe('a list of recognition policies', () => {
  it.each([
    [2023, 'strict'],
    [2024, 'strict'],
    [2025, 'mild'],
    [2026, 'mild'],
  ])('the one in force at the end of %i counts: %s', (year, id) => {
    expect(selectRecognitionPolicy(policies, year).id).toBe(id);
    expect(decideEligibility(of(year), policies).policy).toMatchObject({ id });
  });

  it('is read in any order, without a gap or an overlap', () => {
    const rows = [{ policy: strict }, { from: '2025-01-01', policy: mild }];
    expect(issuesOf(parseRecognitionPolicies(rows.slice(1)))).toEqual(['policy/gap']);
    expect(issuesOf(parseRecognitionPolicies([...rows, ...rows]))).toEqual([
      'policy/overlap 2',
      'policy/overlap 3',
    ]);
    expect(issuesOf(parseRecognitionPolicies([]))).toEqual(['input/out-of-range']);
    const asksNothing = { ...mild, rule: { kind: 'all-of', rules: [] } };
    expect(parseRecognitionPolicies([{ policy: asksNothing }]).ok).toBe(false);
    const notMonotone = { ...mild, rule: { ...mild.rule, bound: 'at-least' } };
    expect(issuesOf(parseRecognitionPolicies([{ policy: notMonotone }]))).toEqual([
      'policy/not-monotone 0.policy.rule.bound',
    ]);
  });

  it('which is empty was not parsed', () => {
    expect(() => selectRecognitionPolicy([], 2024)).toThrow(InputError);
    expect(() => decideMaintenance(of(2024), [])).toThrow(InputError);
  });

  it('decides verdicts, unknowns, plans and gates', () => {
    expect(decideEligibility(of(2024), policies).outcome).toBe('not-eligible');
    expect(decideEligibility(of(2025), policies).outcome).toBe('eligible');
    expect(selectDecisiveUnknowns(open(2024), policies).criterionIds).toEqual(['criterion-3']);
    expect(selectDecisiveUnknowns(open(2025), policies).criterionIds).toEqual([]);
    expect(selectMinimalPlans(of(2024), policies).plans).toHaveLength(1);
    expect(selectMinimalPlans(of(2025), policies).plans).toEqual([]);
  });

  it('asks the gates of the year', () => {
    const gate: Gate = { id: 'active', requirement: { kind: 'attested' } };
    const gated = [
      { policy: strict },
      { from: day2025, policy: { ...strict, assessable: [gate] } },
    ];
    for (const [year, codes] of [
      [2024, []],
      [2025, ['gate/unanswered gateAnswers']],
    ] as const) {
      const given = orThrow(parseAssessment(tally('a', year, 20)));
      expect(issuesOf(checkGateAnswers(given, gated))).toEqual(codes);
      const judged = judgeAssessment(tally('a', year, 20), {
        criteriaSets: criteriaSetCatalogue,
        policy: gated,
        asOf: plainDate(`${year}-12-31`),
      });
      expect(judged.ok && judged.value.verdict.outcome).toBe(
        year === 2024 ? 'eligible' : 'undetermined',
      );
    }
  });

  it('ranks each unit by the policy of its year, and names those that decided', () => {
    const ranking = rankCandidates([of(2025), of(2024), open(2023)], policies);
    expect(ranking.policies).toEqual([
      { id: 'strict', revision: 1 },
      { id: 'mild', revision: 1 },
    ]);
    expect(
      ranking.confirmed.candidates.map(({ assessmentYear, missing }) => [assessmentYear, missing]),
    ).toEqual([
      [2023, { least: 0, most: 1 }],
      [2024, { least: 1, most: 1 }],
    ]);
    expect(rankCandidates([], policies).policies).toEqual([]);
  });

  it('of which another comes into force is the cause of a change', () => {
    const side = (evaluation: Evaluation) => [{ evaluation, policy: policies }];
    const { parts } = orThrow(attributeChange(side(of(2024)), side(of(2025))));
    expect(parts.map(({ cause, change }) => [cause, change.eligibleCount])).toEqual([
      ['units', 0],
      ['criteria-set', 0],
      ['policy', 1],
      ['data', 0],
    ]);
  });

  it('decides packed rows, each by its year', () => {
    const years = [2025, 2024, 2026, 2023];
    const tallied = { ...assessByTally(set, 2), assessmentYear: 2025 };
    const all = [...years.map(assessedFor), tallied];
    const verdicts = decideBatch(packAssessments(set, all, { asOf }), policies);
    expect(all.map((_, row) => unpackVerdict(verdicts, row)?.outcome)).toEqual(
      all.map((one) => decideEligibility(evaluateAssessment(one, { asOf }), policies).outcome),
    );
    expect(decideBatch(packAssessments(set, [], { asOf }), policies).reasons).toHaveLength(0);
  });
});

const undated = { recordedOn: undefined };
const day2025 = plainDate('2025-01-01');

describe('a list of maintenance policies', () => {
  it('decides a review by the policy in force at the end of its year', () => {
    const warned = policyWith({ steps: undefined, onNotMaintained: { kind: 'keep-with-warning' } });
    const ended = policyWith({ steps: undefined, onNotMaintained: { kind: 'lapse' } });
    const rules = [{ policy: warned }, { from: day2025, policy: ended }];
    expect(decideMaintenance(of(2024), rules).outcome).toBe('keep-with-warning');
    expect(decideMaintenance(of(2025), rules).outcome).toBe('lapse');
  });
});

describe('a programme whose policies changed', () => {
  const maintenance = (id: string, onMissed: 'lapse' | 'keep-with-warning') =>
    policyWith({ id, yearlyReview: { decisionMonths: 12, onMissed: { kind: onMissed } } });
  const parts: Partial<Sample> = {
    recognitionPolicy: [{ policy: allMustBeMet }, { from: '2024-07-01', policy: nineteen() }],
    maintenancePolicy: [
      { policy: maintenance('first', 'keep-with-warning') },
      { from: '2024-07-01', policy: maintenance('second', 'lapse') },
    ],
    assessments: [tally('a', 2023, 19), tally('a', 2024, 19)],
    histories: [history('a', recognised(2022)), history('b', recognised(2023))],
  };

  function nineteen(): object {
    const rule = { kind: 'count-met', bound: 'at-least', criteriaCount: 19 };
    return { ...allMustBeMet, id: 'nineteen', rule };
  }

  it('is reported on by those of each year', () => {
    const report = reportOn('2025-01-01', parts, { assessmentYear: 2024 });
    const [a, b] = report.units;
    expect(a?.verdicts.map(({ assessmentYear, outcome }) => [assessmentYear, outcome])).toEqual([
      [2023, 'not-eligible'],
      [2024, 'eligible'],
    ]);
    expect(report.candidates.policies).toEqual([{ id: 'nineteen', revision: 1 }]);
    // The review of 2023 was missed under the first policy, which also decides on the term; that of 2024 is pending under the second.
    expect(a?.standing).toMatchObject({ outcome: 'recognised', reason: 'kept-with-warning' });
    expect(b?.standing.policies.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it.each([
    ['recognitionPolicy', 'policy/gap recognitionPolicy'],
    ['maintenancePolicy', 'policy/gap maintenancePolicy'],
  ] as const)('is refused where %s leaves days without a policy', (key, code) => {
    const gapped = { ...parts, [key]: (parts[key] as readonly object[]).slice(1) };
    expect(() => reportOn('2025-01-01', gapped)).toThrow(
      expect.objectContaining({ message: expect.stringContaining('2024-07-01') }),
    );
    expect(code).toContain(key);
  });
});

describe('the JSON door', () => {
  const request = (policy: unknown, year: number): string =>
    JSON.stringify({
      asOf: '2026-12-31',
      criteriaSets: ['model-ward-police-20@1'],
      policy,
      assessments: [tally('a', year, 19)],
    });
  const later = {
    ...allMustBeMet,
    id: 'nineteen',
    rule: { kind: 'count-met', bound: 'at-least', criteriaCount: 19 },
  };

  it('takes a list, of which a row may name what is published', () => {
    const rows = [{ policy: 'all-must-be-met@1' }, { from: '2026-01-01', policy: later }];
    const outcomeFor = (year: number): string =>
      JSON.parse(judge(request(rows, year))).results[0].verdict.outcome;
    expect([2025, 2026].map(outcomeFor)).toEqual(['not-eligible', 'eligible']);
  });

  it.each([
    [[{ policy: 'nothing@1' }], 'json/unknown-published policy.0.policy'],
    [[{ from: '2026-01-01', policy: 'all-must-be-met@1' }], 'policy/gap policy'],
    [['all-must-be-met@1'], 'input/wrong-type policy.0'],
    [[{ from: '2026-01-01' }], 'input/missing-key policy.0.policy'],
  ])('says what is wrong with a list: %j', (policy, expected) => {
    const { issues } = JSON.parse(judge(request(policy, 2025)));
    expect(issuesOf({ ok: false, issues })).toContain(expected);
  });

  it('takes lists in a programme', () => {
    const { issues } = JSON.parse(
      reportDoor(
        JSON.stringify({
          asOf: '2024-12-31',
          programme: {
            register: { units: [], successions: [] },
            recognitionPolicy: [{ policy: 'all-must-be-met@1' }],
            maintenancePolicy: [{ policy: 'maintenance-not-published@2' }],
            criteriaSets: [],
            assessments: [],
            histories: [],
            targets: [],
          },
        }),
      ),
    );
    expect(issuesOf({ ok: false, issues })).toEqual([
      'json/unknown-published programme.maintenancePolicy.0.policy',
    ]);
  });
});

describe('partial results', () => {
  it('name every policy with its first day, whatever the order of the list', () => {
    const bytes = new TextEncoder().encode(
      [2024, 2025].map((year) => `${JSON.stringify(tally('a', year, 19, undated))}\n`).join(''),
    );
    const countOf = (policy: RecognitionPolicies) =>
      orThrow(
        countRange([bytes], { from: 0, until: bytes.length }, { ...questionOn(bytes), policy }),
      );
    const partial = countOf(policies);
    expect(partial.identity.policies).toMatchObject([
      { policy: { id: 'strict', revision: 1 } },
      { from: '2025-12-31', policy: { id: 'mild', revision: 1 } },
    ]);
    const rows = policies as readonly RecognitionPolicyInForce[];
    expect(countOf([...rows].reverse())).toEqual(partial);
    const { groups } = totalPartials(partial);
    expect(groups.map(({ key, confirmed }) => [key, confirmed.eligibleCount])).toEqual([
      ['a 2024', 0],
      ['a 2025', 1],
    ]);
  });
});

describe('a list that nobody parsed, with no policy for the days before all others', () => {
  const later = [{ from: plainDate('2027-01-01'), policy: allMustBeMet }];

  it('decides no verdict: the nearest policy is not the one in force', () => {
    expect(() => selectRecognitionPolicy(later, 2026)).toThrow('parseRecognitionPolicies');
    expect(selectRecognitionPolicy(later, 2027)).toBe(allMustBeMet);
  });

  it('decides no review', () => {
    const rules = [{ from: plainDate('2027-01-01'), policy: maintenanceNotPublished }];
    const { policyOn, policyForYear } = policyCalendar(rules);
    expect(() => policyOn(plainDate('2026-12-31'))).toThrow('parseMaintenancePolicies');
    expect(() => policyForYear(2026)).toThrow('parseMaintenancePolicies');
    expect(policyOn(plainDate('2027-01-01'))).toBe(maintenanceNotPublished);
  });
});
