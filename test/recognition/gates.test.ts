import fc from 'fast-check';
import {
  type Assessment,
  checkAssessment,
  checkGateAnswers,
  compareEvaluations,
  decideEligibility,
  decideMaintenance,
  emptySummary,
  evaluateAssessment,
  type Gate,
  type GateAnswer,
  orThrow,
  parseAssessment,
  parseMaintenancePolicy,
  parseRecognitionPolicy,
  plainDate,
  type RecognitionPolicy,
  type Result,
  reviseAssessment,
  rollUpUnits,
  selectDecisiveUnknowns,
  selectMinimalPlans,
  type Verdict,
} from 'model-ward-rules';
import {
  compileRecognition,
  decideBatch,
  decideCompiled,
  evaluateCompiled,
  packAssessments,
  unpackVerdict,
} from 'model-ward-rules/batch';
import {
  explainDecisiveUnknowns,
  explainGate,
  explainMaintenance,
  explainPlan,
  explainVerdict,
} from 'model-ward-rules/explanation';
import { allMustBeMet, maintenanceNotPublished } from 'model-ward-rules/published';
import { parseStored, toStored, verdictSchema } from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/roll-up/count-bounds';
import { attestedSet } from '../arbitraries/criteria-sets';

const codesOf = (result: Result<unknown>): readonly string[] =>
  (result.ok ? result.warnings : result.issues).map(({ code }) => code);

const asOf = plainDate('2024-12-31');
const months: Gate = {
  id: 'months-active',
  title: { vi: 'thời gian hoạt động', en: 'months of activity' },
  requirement: { kind: 'quantity', bound: 'at-least', amount: 9, unit: 'month' },
};
const complaint: Gate = {
  id: 'no-open-complaint',
  requirement: { kind: 'attested' },
  notApplicable: 'with-reason',
};
const policyWith = (...assessable: Gate[]): RecognitionPolicy => ({
  ...allMustBeMet,
  id: 'gated',
  assessable,
});
const gated = policyWith(months, complaint);
const set = attestedSet(2);

const active = (amount: number): GateAnswer => ({
  gateId: 'months-active',
  answer: { kind: 'quantity', amount, unit: 'month' },
});
const uncontested = (status: 'met' | 'not-met'): GateAnswer => ({
  gateId: 'no-open-complaint',
  answer: { kind: 'attested', status },
});
type Status = 'met' | 'not-met';
const assessed = (
  statuses: readonly (Status | undefined)[],
  ...gateAnswers: GateAnswer[]
): Assessment =>
  orThrow(
    checkAssessment(
      orThrow(
        parseAssessment({
          unitId: 'ward-1',
          assessmentYear: 2024,
          criteriaSet: { id: set.id },
          basis: 'confirmed',
          results: {
            kind: 'by-criterion',
            answers: statuses.flatMap((status, index) =>
              status === undefined
                ? []
                : [{ criterionId: `criterion-${index + 1}`, answer: { kind: 'attested', status } }],
            ),
          },
          ...(gateAnswers.length === 0 ? {} : { gateAnswers }),
        }),
      ),
      [set],
    ),
  );
const evaluated = (assessment: Assessment) => evaluateAssessment(assessment, { asOf });
const verdictOn = (assessment: Assessment, policy = gated): Verdict =>
  decideEligibility(evaluated(assessment), policy);

const allPass = [active(9), uncontested('met')];
const both: readonly Status[] = ['met', 'met'];

describe('R21: a gate', () => {
  it('that fails leaves the unit out of the assessment, whatever its criteria', () => {
    for (const statuses of [both, ['not-met', 'met'], [undefined, undefined]] as const) {
      const verdict = verdictOn(assessed(statuses, active(8), uncontested('met')));
      expect([verdict.outcome, verdict.reason]).toEqual(['not-assessed', 'gate-failed']);
      expect([verdict.decidedBy, verdict.gaps]).toEqual([[], []]);
      expect(verdict.gates.map(({ status }) => status)).toEqual(['not-met', 'met']);
    }
  });

  it('that fails outweighs another of which nothing is known', () => {
    expect(verdictOn(assessed(both, active(8))).outcome).toBe('not-assessed');
  });

  it('of which nothing is known leaves the verdict open, whatever the criteria', () => {
    for (const statuses of [both, ['not-met', 'met']] as const) {
      const verdict = verdictOn(assessed(statuses, active(9)));
      expect([verdict.outcome, verdict.reason]).toEqual(['undetermined', 'unknown-gates']);
      expect(selectDecisiveUnknowns(evaluated(assessed(statuses, active(9))), gated)).toEqual({
        gates: [{ gateId: 'no-open-complaint' }],
        criterionIds: [],
      });
    }
  });

  it('that is passed or does not apply leaves the answer to the criteria', () => {
    expect(verdictOn(assessed(both, ...allPass)).outcome).toBe('eligible');
    expect(verdictOn(assessed(['met', 'not-met'], ...allPass)).outcome).toBe('not-eligible');
    const waived: GateAnswer = {
      gateId: 'no-open-complaint',
      answer: { kind: 'not-applicable', reason: 'no complaints office' },
    };
    expect(verdictOn(assessed(both, active(9), waived)).outcome).toBe('eligible');
    const unexplained: GateAnswer = {
      gateId: 'no-open-complaint',
      answer: { kind: 'not-applicable' },
    };
    expect(verdictOn(assessed(both, active(9), unexplained)).reason).toBe('unknown-gates');
  });

  it('may be waived only where the policy says so', () => {
    const waived: GateAnswer = { gateId: 'months-active', answer: { kind: 'not-applicable' } };
    const assessment = assessed(both, waived, uncontested('met'));
    expect(verdictOn(assessment).reason).toBe('gate-answers-do-not-fit');
    expect(codesOf(checkGateAnswers(assessment, gated))).toEqual(['answer/never-not-applicable']);
  });

  it('that was answered with something else is never passed', () => {
    const misfit: GateAnswer = {
      gateId: 'months-active',
      answer: { kind: 'attested', status: 'met' },
    };
    const twice = [active(9), active(10)];
    for (const answers of [[misfit], twice]) {
      const assessment = assessed(both, ...answers, uncontested('met'));
      const verdict = verdictOn(assessment);
      expect([verdict.outcome, verdict.reason]).toEqual([
        'undetermined',
        'gate-answers-do-not-fit',
      ]);
      expect(verdict.gates.map(({ status }) => status)).toEqual(['unknown', 'met']);
      expect(checkGateAnswers(assessment, gated).ok).toBe(false);
    }
  });

  it('is not asked by a policy that does not have it', () => {
    expect(verdictOn(assessed(both, active(1)), allMustBeMet).outcome).toBe('eligible');
    expect(
      verdictOn(assessed(both, active(9), uncontested('not-met')), policyWith(months)).outcome,
    ).toBe('eligible');
  });

  it('is in no count of criteria', () => {
    const { counts, unknownCriterionIds } = verdictOn(assessed(['met', undefined], active(9)));
    expect(counts).toEqual({ metCount: 1, notMetCount: 0, notApplicableCount: 0, unknownCount: 1 });
    expect(unknownCriterionIds).toEqual(['criterion-2']);
  });

  it('knows evidence that has expired', () => {
    const old: GateAnswer = {
      ...active(9),
      evidence: [{ id: 'note', validUntil: plainDate('2024-06-30') }],
    };
    expect(verdictOn(assessed(both, old, uncontested('met'))).gates[0]?.reason).toBe(
      'evidence-expired',
    );
  });
});

describe('decisive unknowns under gates', () => {
  it('are the open gates, and the criteria that would decide if all gates were passed', () => {
    expect(selectDecisiveUnknowns(evaluated(assessed(['met', undefined])), gated)).toEqual({
      gates: [{ gateId: 'months-active', title: months.title }, { gateId: 'no-open-complaint' }],
      criterionIds: ['criterion-2'],
    });
  });

  it('are none while a gate fails', () => {
    expect(
      selectDecisiveUnknowns(evaluated(assessed([undefined, undefined], active(1))), gated),
    ).toEqual({
      gates: [],
      criterionIds: [],
    });
  });
});

it('names ten gates and counts the others', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ ...complaint, id: `gate-${index}` }));
  const verdict = verdictOn(assessed(both), policyWith(...many));
  expect(explainVerdict(verdict, 'vi')).toContain('; và 2 điều kiện xét khác');
  expect(explainVerdict(verdict, 'en')).toContain('; and 2 more');
});

describe('plans under gates', () => {
  const plansOf = (assessment: Assessment) => selectMinimalPlans(evaluated(assessment), gated);

  it('name the open gate', () => {
    const onlyIf = [{ gateId: 'no-open-complaint' }];
    expect(plansOf(assessed(['met', 'not-met'], active(9)))).toEqual({
      plans: [{ criterionIds: ['criterion-2'], unnamedCount: 0, onlyIf }],
      maxPlans: 20,
    });
    expect(plansOf(assessed(both, active(9)))).toEqual({
      plans: [{ criterionIds: [], unnamedCount: 0, onlyIf }],
      maxPlans: 20,
    });
  });

  it('are none while a gate fails, with the reason', () => {
    expect(plansOf(assessed(['met', 'not-met'], active(8)))).toEqual({
      plans: [],
      blockedBy: [{ gateId: 'months-active', title: months.title }],
      maxPlans: 20,
    });
  });

  it('are as without gates once all are passed', () => {
    expect(plansOf(assessed(['met', 'not-met'], ...allPass))).toEqual({
      plans: [{ criterionIds: ['criterion-2'], unnamedCount: 0 }],
      maxPlans: 20,
    });
    expect(plansOf(assessed(both, ...allPass)).plans).toEqual([]);
  });
});

describe('gates in batches', () => {
  const tally = orThrow(
    checkAssessment(
      orThrow(
        parseAssessment({
          unitId: 'ward-2',
          assessmentYear: 2024,
          criteriaSet: { id: set.id },
          basis: 'confirmed',
          results: { kind: 'tally', metCount: 2, criteriaCount: 2 },
          gateAnswers: [active(8)],
        }),
      ),
      [set],
    ),
  );
  const misfit: GateAnswer = {
    gateId: 'months-active',
    answer: { kind: 'attested', status: 'met' },
  };
  const assessments = [
    assessed(both),
    assessed(both, ...allPass),
    assessed(['met', 'not-met'], ...allPass),
    assessed(['met', 'not-met'], active(8)),
    assessed(both, misfit),
    tally,
  ];

  it.each([
    ['with gates', gated],
    ['without', allMustBeMet],
    ['with another gate', policyWith(months)],
  ])('%s are judged as one by one', (_, policy) => {
    const compiled = compileRecognition(set, policy);
    const packed = packAssessments(set, assessments, { asOf });
    const columns = decideBatch(packed, policy);
    assessments.forEach((assessment, row) => {
      const { outcome, reason, counts } = verdictOn(assessment, policy);
      const expected = { outcome, reason, ...counts };
      expect(decideCompiled(compiled, assessment, { asOf })).toMatchObject(expected);
      expect(unpackVerdict(columns, row)).toMatchObject(expected);
      expect(evaluateCompiled(compiled, assessment, { asOf })).toEqual(evaluated(assessment));
    });
  });
});

describe('units that are not assessed', () => {
  const standing = { outcome: 'not-recognised', state: 'none' } as const;
  const unit = (verdict: Verdict) => ({
    isRegistered: true,
    unitClass: 'new' as const,
    years: { from: 2024, to: 2024 },
    standing,
    verdicts: [verdict],
  });
  const failed = verdictOn(assessed(both, active(8)));

  it('are counted apart, in the denominator and never as perhaps eligible', () => {
    const summary = rollUpUnits([
      unit(failed),
      unit(verdictOn(assessed(both, ...allPass))),
      unit(verdictOn(assessed(both))),
    ]);
    expect(summary.unitCount).toBe(3);
    expect(summary.confirmed).toEqual({
      eligibleCount: 1,
      notEligibleCount: 0,
      undeterminedCount: 1,
      notAssessedCount: 1,
    });
    expect(boundsOf(summary, { count: 'eligible', among: 'all' })).toEqual({ least: 1, most: 2 });
    expect(summary.projected).toEqual(emptySummary.projected);
  });

  it('are stored and read back', () => {
    const stored = JSON.parse(JSON.stringify(toStored(verdictSchema, failed)));
    expect(orThrow(parseStored(verdictSchema, stored)).value).toEqual(failed);
    const forged = { ...failed, outcome: 'eligible' };
    expect(parseStored(verdictSchema, forged).ok).toBe(false);
  });
});

describe('the gates of a policy', () => {
  const parsed = (assessable: unknown) => parseRecognitionPolicy({ ...allMustBeMet, assessable });

  it('are read, and need no more than an id and a requirement', () => {
    expect(orThrow(parsed([{ id: 'a', requirement: { kind: 'attested' } }])).assessable).toEqual([
      { id: 'a', requirement: { kind: 'attested' } },
    ]);
    expect(codesOf(parsed([]))).toEqual(['input/out-of-range']);
    expect(codesOf(parsed([complaint, complaint]))).toEqual(['policy/repeated-gate']);
    const ladder = { kind: 'title-held', ladder: [{ id: 'good' }], atLeast: 'best' };
    expect(codesOf(parsed([{ id: 'a', requirement: ladder }]))).toEqual([
      'criteria-set/unknown-rank',
    ]);
    const share = {
      kind: 'share',
      counted: { vi: 'hộ', en: 'households' },
      bound: 'at-least',
      percent: 0.5,
    };
    expect(codesOf(parsed([{ id: 'a', requirement: share }]))).toEqual([
      'percent/perhaps-a-fraction',
    ]);
  });

  it('are compared with what was answered', () => {
    expect(codesOf(checkGateAnswers(assessed(both), gated))).toEqual(['gate/unanswered']);
    expect(
      codesOf(checkGateAnswers(assessed(both, active(9), active(9)), policyWith(months))),
    ).toEqual(['gate/repeated']);
    expect(codesOf(checkGateAnswers(assessed(both, active(9)), allMustBeMet))).toEqual([
      'gate/unknown',
    ]);
    expect(codesOf(checkGateAnswers(assessed(both), allMustBeMet))).toEqual([]);
    expect(codesOf(checkGateAnswers(assessed(both, ...allPass), gated))).toEqual([]);
  });
});

describe('a review that is not made', () => {
  const policy = orThrow(
    parseMaintenancePolicy({ ...maintenanceNotPublished, id: 'gated', assessable: [months] }),
  );
  const decided = (...answers: GateAnswer[]) =>
    decideMaintenance(evaluated(assessed(['met', 'not-met'], ...answers)), policy);

  it('is no decision', () => {
    expect(decided(active(8))).toMatchObject({ outcome: 'not-assessed', reason: 'gate-failed' });
    expect(decided().outcome).toBe('undetermined');
    expect(decided(active(9)).reason).toBe('no-published-rule');
    expect(explainMaintenance(decided(active(8)), 'vi')).toBe(
      'Không thuộc diện xét duy trì danh hiệu. Không thuộc diện xét: chưa bảo đảm điều kiện xét “thời gian hoạt động”.',
    );
    const repeated = { ...maintenanceNotPublished, assessable: [months, months] };
    expect(codesOf(parseMaintenancePolicy(repeated))).toEqual(['policy/repeated-gate']);
  });
});

describe('answers for gates', () => {
  it('stay with an assessment that is revised', () => {
    const assessment = assessed(['met', 'not-met'], ...allPass);
    const revised = orThrow(
      reviseAssessment(assessment, [
        { criterionId: 'criterion-2', answer: { kind: 'attested', status: 'met' } },
      ]),
    );
    expect(verdictOn(revised).outcome).toBe('eligible');
    expect(compareEvaluations(evaluated(assessment), evaluated(revised)).changes).not.toEqual([]);
  });

  it('stand in sentences', () => {
    const failed = verdictOn(assessed(both, active(7), uncontested('met')));
    expect(explainVerdict(failed, 'en')).toBe(
      'Not assessed: not passed: gate “months of activity”.',
    );
    expect(failed.gates.map((gate) => explainGate(gate, 'vi'))).toEqual([
      'Điều kiện xét “thời gian hoạt động” chưa đạt: 7 tháng, yêu cầu từ 9 tháng trở lên, còn thiếu 2 tháng.',
      'Điều kiện xét mã “no-open-complaint” đạt: theo xác nhận của người đánh giá.',
    ]);
    const open = assessed(['met', undefined], active(9));
    expect(explainVerdict(verdictOn(open), 'vi')).toBe(
      'Chưa xác định được: chưa rõ điều kiện xét mã “no-open-complaint”; đạt 1/2 tiêu chí, 1 tiêu chí chưa rõ; cần có văn bản của đơn vị được đánh giá về từng điều kiện xét chưa rõ.',
    );
    expect(explainDecisiveUnknowns(selectDecisiveUnknowns(evaluated(open), gated), set, 'en')).toBe(
      'The verdict still depends on: gate with id “no-open-complaint”; criterion in place 2 (text not published).',
    );
    const [plan] = selectMinimalPlans(evaluated(open), gated).plans;
    expect(plan && explainPlan(plan, set, 'vi')).toBe(
      'Sẽ đủ điều kiện khi đạt thêm: tiêu chí ở vị trí 2 (nội dung chưa công bố); đồng thời phải bảo đảm điều kiện xét mã “no-open-complaint”.',
    );
    const [enough] = selectMinimalPlans(evaluated(assessed(both, active(9))), gated).plans;
    expect(enough && explainPlan(enough, set, 'en')).toBe(
      'Would be eligible once passed: gate with id “no-open-complaint”.',
    );
    const misfit: GateAnswer = {
      gateId: 'months-active',
      answer: { kind: 'attested', status: 'met' },
    };
    expect(explainVerdict(verdictOn(assessed(both, misfit)), 'en')).toBe(
      'Undetermined: an answer for a gate does not fit what the policy asks; answers of the assessing body to the gates of this policy would settle it.',
    );
  });
});

describe('gates against every way in which they can turn out', () => {
  const [passing, failing] = [
    { 'months-active': active(9), 'no-open-complaint': uncontested('met') },
    { 'months-active': active(8), 'no-open-complaint': uncontested('not-met') },
  ];
  const ids = ['months-active', 'no-open-complaint'] as const;
  const answersOf = (known: readonly (boolean | undefined)[]): GateAnswer[] =>
    ids.flatMap((id, index) => {
      const passes = known[index];
      return passes === undefined ? [] : [(passes ? passing : failing)[id]];
    });
  const maybe = fc.constantFrom(true, false, undefined);
  const status = fc.constantFrom<Status | undefined>('met', 'not-met', undefined);
  const completions = (
    known: readonly (boolean | undefined)[],
  ): readonly (readonly boolean[])[] => {
    const [first, ...others] = known;
    if (known.length === 0) return [[]];
    const ways = first === undefined ? [true, false] : [first];
    return ways.flatMap((way) => completions(others).map((rest) => [way, ...rest]));
  };

  it('a verdict is open exactly where two outcomes differ, and learning more never overturns it', () => {
    fc.assert(
      fc.property(fc.tuple(maybe, maybe), fc.tuple(status, status), (known, statuses) => {
        const given = verdictOn(assessed(statuses, ...answersOf(known))).outcome;
        const outcomes = new Set(
          completions(known).flatMap((gates) =>
            completions(statuses.map((one) => (one === undefined ? undefined : one === 'met'))).map(
              (criteria) => {
                const full = criteria.map((isMet): Status => (isMet ? 'met' : 'not-met'));
                return verdictOn(assessed(full, ...answersOf(gates))).outcome;
              },
            ),
          ),
        );
        expect(given).toBe(outcomes.size === 1 ? [...outcomes][0] : 'undetermined');
      }),
      { numRuns: 200 },
    );
  });
});
