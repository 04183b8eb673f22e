import fc from 'fast-check';
import {
  type Answer,
  decideEligibility,
  evaluateAssessment,
  type Judgement,
  orThrow,
  parseRecognitionPolicies,
  type RecognitionRule,
  reviseAssessment,
  type UnitId,
  type Verdict,
} from 'model-ward-rules';
import {
  type BriefVerdict,
  compileRecognition,
  decideBatch,
  decideCompiled,
  decideEach,
  packAssessments,
  selectMarkedCriteria,
  unpackAssessment,
  unpackVerdict,
  verdictReasons,
} from 'model-ward-rules/batch';
import { describe, expect, it } from 'vitest';
import {
  asOf,
  assess,
  assessByTally,
  met,
  notApplicable,
  notMet,
} from '../arbitraries/assessments';
import { type BatchCase, batchCase } from '../arbitraries/batches';
import { attestedSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';

const open: Answer | undefined = undefined;
const free = (size: number) => attestedSet(Array.from({ length: size }, () => 'free' as const));
const allMet = policyOf({ kind: 'all-met' });

/** What the definition says, in the words of a brief verdict. */
function inBrief(
  { outcome, reason, counts, unknownCriterionIds }: Verdict,
  unmet: readonly string[],
) {
  return { outcome, reason, ...counts, unmet, unknown: unknownCriterionIds };
}

function withLists({ notMet: unmet, unknown, ...rest }: BriefVerdict, set = free(1)) {
  return {
    ...rest,
    unmet: selectMarkedCriteria(set, unmet),
    unknown: selectMarkedCriteria(set, unknown),
  };
}

describe('decideCompiled', () => {
  it('decides on a revised assessment by its new answers', () => {
    const set = free(2);
    const compiled = compileRecognition(set, allMet);
    const revised = orThrow(
      reviseAssessment(assess(set, [met, notMet]), [
        { criterionId: 'criterion-1', answer: notApplicable },
        { criterionId: 'criterion-2', answer: met },
      ]),
    );
    expect(decideCompiled(compiled, revised, { asOf })).toMatchObject({
      outcome: 'eligible',
      metCount: 1,
      notApplicableCount: 1,
    });
  });

  const cases: readonly {
    readonly name: string;
    readonly answers: readonly (Answer | undefined)[];
    readonly rule: RecognitionRule;
    readonly reason: Verdict['reason'];
  }[] = [
    { name: 'all met', answers: [met, met], rule: { kind: 'all-met' }, reason: 'rule-met' },
    {
      name: 'one not met',
      answers: [met, notMet],
      rule: { kind: 'all-met' },
      reason: 'rule-not-met',
    },
    {
      name: 'one open',
      answers: [met, open],
      rule: { kind: 'all-met' },
      reason: 'unknown-criteria',
    },
    {
      name: 'nothing that applies',
      answers: [notApplicable, notApplicable],
      rule: { kind: 'count-failed', bound: 'at-most', criteriaCount: 0 },
      reason: 'no-applicable-criteria',
    },
    {
      name: 'perhaps nothing that applies',
      answers: [notApplicable, open],
      rule: { kind: 'count-failed', bound: 'at-most', criteriaCount: 1 },
      reason: 'unknown-criteria',
    },
    {
      name: 'a must that does not apply',
      answers: [met, notApplicable],
      rule: { kind: 'must-be-met', criterionIds: ['criterion-2'] },
      reason: 'rule-not-met',
    },
    {
      name: 'a veto that does not apply',
      answers: [met, notApplicable],
      rule: { kind: 'none-may-fail', criterionIds: ['criterion-2'] },
      reason: 'rule-met',
    },
    {
      name: 'an open must beside a count that is reached',
      answers: [met, open],
      rule: {
        kind: 'all-of',
        rules: [
          { kind: 'count-met', bound: 'at-least', criteriaCount: 1 },
          { kind: 'must-be-met', criterionIds: ['criterion-2'] },
        ],
      },
      reason: 'unknown-criteria',
    },
    {
      name: 'a broken list beside a count that makes up for it',
      answers: [met, notMet],
      rule: {
        kind: 'any-of',
        rules: [
          { kind: 'none-may-fail', criterionIds: ['criterion-2'] },
          { kind: 'share-met', bound: 'at-least', percent: 50 },
        ],
      },
      reason: 'rule-met',
    },
    {
      name: 'a policy on other criteria',
      answers: [met, met],
      rule: { kind: 'must-be-met', criterionIds: ['criterion-9'] },
      reason: 'policy-does-not-fit',
    },
  ];

  it.each(cases)('decides on $name, alone and in a batch', ({ answers, rule, reason }) => {
    const set = free(answers.length);
    const assessment = assess(set, answers);
    const verdict = decideCompiled(compileRecognition(set, policyOf(rule)), assessment, { asOf });
    expect(verdict.reason).toBe(reason);
    const packed = packAssessments(set, [assessment], { asOf });
    expect(unpackVerdict(decideBatch(packed, policyOf(rule)), 0)).toEqual(verdict);
  });

  it('decides on an assessment by another set as the definition does', () => {
    const other = free(3);
    const assessment = assess(other, [met, notMet, open]);
    const verdict = decideCompiled(compileRecognition(free(2), allMet), assessment, { asOf });
    expect(withLists(verdict, other)).toEqual({
      outcome: 'not-eligible',
      reason: 'rule-not-met',
      metCount: 1,
      notMetCount: 1,
      notApplicableCount: 0,
      unknownCount: 1,
      unmet: ['criterion-2'],
      unknown: ['criterion-3'],
    });
  });
});

describe('compileRecognition', () => {
  it('tells for each number of applicable criteria how many must be met', () => {
    const tableOf = (rule: RecognitionRule) => {
      const compiled = compileRecognition(free(4), policyOf(rule)).rule;
      return compiled?.kind === 'least-met' ? [...compiled.leastMetCounts] : compiled;
    };
    expect(tableOf({ kind: 'count-met', bound: 'at-least', criteriaCount: 2 })).toEqual([
      0, 1, 2, 2, 2,
    ]);
    expect(tableOf({ kind: 'share-failed', bound: 'less-than', percent: 50 })).toEqual([
      1, 1, 2, 2, 3,
    ]);
    const both: RecognitionRule[] = [
      { kind: 'all-met' },
      { kind: 'count-failed', bound: 'at-most', criteriaCount: 1 },
    ];
    expect(tableOf({ kind: 'all-of', rules: both })).toEqual([0, 1, 2, 3, 4]);
    expect(tableOf({ kind: 'any-of', rules: both })).toEqual([0, 0, 1, 2, 3]);
  });

  it('gives plain tables of masks for rules that name criteria', () => {
    const compiled = compileRecognition(
      free(34),
      policyOf({
        kind: 'all-of',
        rules: [
          { kind: 'must-be-met', criterionIds: ['criterion-2', 'criterion-33'] },
          { kind: 'none-may-fail', criterionIds: ['criterion-32'] },
        ],
      }),
    );
    expect(compiled.rule).toEqual({
      kind: 'all-of',
      rules: [
        { kind: 'unbroken', bit: 1 },
        { kind: 'unbroken', bit: 2 },
      ],
    });
    expect(compiled.criteria.full).toEqual([-1, 3]);
    expect(compiled.namedLists).toEqual([
      { brokenByFailing: [2, 1], brokenByWaiving: [2, 1] },
      { brokenByFailing: [-(2 ** 31), 0], brokenByWaiving: [0, 0] },
    ]);
  });

  it('has no rule for a set that the policy does not fit', () => {
    const named = policyOf({ kind: 'must-be-met', criterionIds: ['criterion-9'] });
    expect(compileRecognition(free(2), named)).not.toHaveProperty('rule');
  });
});

describe('packAssessments', () => {
  const set = attestedSet(['never', 'free', 'free', 'never', 'free']);
  const answers = [met, notApplicable, open, open, notMet];

  it('sets a bit for each criterion, from the lowest on', () => {
    const packed = packAssessments(set, [assess(set, answers)], { asOf });
    expect([packed.known[0], packed.met[0], packed.notApplicable[0]]).toEqual([
      0b10011, 0b00001, 0b00110,
    ]);
    expect(packed).toMatchObject({ asOf, rowCount: 1, wordCount: 1, tallies: [], setAside: [] });
  });

  it('gives no row to an assessment by another set', () => {
    const [own, foreign] = [assess(set, answers), assess(free(5), [])];
    const packed = packAssessments(set, [foreign, own, foreign], { asOf });
    expect(packed.rowCount).toBe(1);
    expect(packed.setAside).toEqual([foreign, foreign]);
  });

  it('keeps within 12 bytes in and 12 bytes out for 20 criteria', () => {
    const twenty = free(20);
    const packed = packAssessments(twenty, [assess(twenty, [])], { asOf });
    const { reasons, metCounts, notMetCounts, notApplicableCounts } = decideBatch(packed, allMet);
    const bytes = (...columns: readonly { readonly byteLength: number }[]) =>
      columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes(packed.known, packed.met, packed.notApplicable)).toBe(12);
    expect(bytes(reasons, metCounts, notMetCounts, notApplicableCounts)).toBe(7);
  });

  it('keeps the counts of a tally', () => {
    const assessment = assessByTally(set, 3, ['criterion-4']);
    const packed = packAssessments(set, [assess(set, answers), assessment], { asOf });
    expect(packed.tallies.map(({ row }) => row)).toEqual([1]);
    const verdict = unpackVerdict(decideBatch(packed, allMet), 1);
    expect(verdict).toMatchObject({ metCount: 3, notMetCount: 2, unknownCount: 0 });
    expect(selectMarkedCriteria(set, verdict?.notMet ?? [])).toEqual(['criterion-4']);
    expect(unpackAssessment(packed, 1)?.statuses[0]).toEqual({
      criterionId: 'criterion-1',
      status: 'unknown',
      mayNotApply: false,
    });
  });

  it('has nothing to say of a row that is not there', () => {
    const packed = packAssessments(set, [], { asOf });
    expect(unpackAssessment(packed, 0)).toBeUndefined();
    expect(unpackVerdict(decideBatch(packed, allMet), 0)).toBeUndefined();
  });

  it('judges rows beyond the first block like those in it', () => {
    const one = packAssessments(set, [assess(set, answers)], { asOf });
    const rowCount = 4_099;
    const many = {
      ...one,
      rowCount,
      unitIds: Array.from({ length: rowCount }, () => one.unitIds[0] as UnitId),
      known: new Int32Array(rowCount).fill(0b11111),
      met: Int32Array.from({ length: rowCount }, (_, row) =>
        row % 4_096 === 1 ? 0b11110 : 0b11111,
      ),
      notApplicable: new Int32Array(rowCount),
    };
    const rule: RecognitionRule = { kind: 'must-be-met', criterionIds: ['criterion-1'] };
    const failing = [...decideBatch(many, policyOf(rule)).reasons].flatMap((code, row) =>
      verdictReasons[code] === 'rule-not-met' ? [row] : [],
    );
    expect(failing).toEqual([1, 4_097]);
  });
});

describe('decideEach', () => {
  it('takes one assessment at a time and returns the counts', () => {
    const set = free(2);
    let taken = 0;
    function* assessments() {
      for (const given of [[met, met], [met, open], [notMet]]) {
        taken += 1;
        yield assess(set, given);
      }
      yield { ...assess(set, [met, met]), basis: 'projected' as const };
    }
    const verdicts = decideEach(compileRecognition(set, allMet), assessments(), { asOf });
    const first = verdicts.next();
    expect(taken).toBe(1);
    expect(first.value).toMatchObject({
      assessment: { unitId: 'ward-1' },
      verdict: { metCount: 2 },
    });
    let step = verdicts.next();
    while (step.done !== true) step = verdicts.next();
    expect(step.value).toEqual({
      confirmed: {
        eligibleCount: 1,
        notEligibleCount: 1,
        undeterminedCount: 1,
        notAssessedCount: 0,
      },
      projected: {
        eligibleCount: 1,
        notEligibleCount: 0,
        undeterminedCount: 0,
        notAssessedCount: 0,
      },
    });
  });
});

describe('verdictReasons', () => {
  it('lists each reason at the place of its number', () => {
    expect(verdictReasons).toEqual([
      'rule-met',
      'rule-not-met',
      'unknown-criteria',
      'no-applicable-criteria',
      'policy-does-not-fit',
      'unknown-gates',
      'gate-answers-do-not-fit',
      'gate-failed',
    ]);
  });
});

/** What a case of a batch shows: of its verdicts, its findings and its gates. */
function tracesOf({ assessments, policy, asOf: day }: BatchCase): readonly string[] {
  const requirements = policy.assessable?.map(({ requirement }) => requirement.kind) ?? [];
  return assessments.flatMap((assessment) => {
    const evaluation = evaluateAssessment(assessment, { asOf: day });
    const { outcome, reason, gates } = decideEligibility(evaluation, policy);
    const judged = (found: Judgement): string => `${found.status}, ${found.reason}`;
    return [
      `verdict: ${outcome}, ${reason}`,
      ...evaluation.findings.map((found) => `finding: ${judged(found)}`),
      ...evaluation.findings.flatMap(({ measurement }) =>
        measurement?.kind === 'share' && typeof measurement.distance !== 'number'
          ? ['finding: open share']
          : [],
      ),
      ...gates.map((found) => `gate: ${judged(found)}`),
      ...requirements.map((kind) => `gate of ${kind}`),
    ];
  });
}

describe('the definition and the fast forms', () => {
  it('are compared on every reason of a verdict, and on gates, bounds and parts in every state', () => {
    const seen = new Set(fc.sample(batchCase, { numRuns: 1_500, seed: 17 }).flatMap(tracesOf));
    expect([...seen].filter((trace) => trace.startsWith('verdict')).sort()).toEqual([
      'verdict: eligible, rule-met',
      'verdict: not-assessed, gate-failed',
      'verdict: not-eligible, rule-not-met',
      'verdict: undetermined, gate-answers-do-not-fit',
      'verdict: undetermined, no-applicable-criteria',
      'verdict: undetermined, unknown-criteria',
      'verdict: undetermined, unknown-gates',
    ]);
    for (const trace of [
      ...['met', 'not-met', 'unknown'].map((status) => `finding: ${status}, fewer-apply`),
      ...['partial-coverage', 'zero-base', 'evidence-expired', 'evidence-missing'].map(
        (reason) => `finding: unknown, ${reason}`,
      ),
      ...['met', 'not-met', 'not-applicable'].map((status) => `finding: ${status}, overridden`),
      'finding: open share',
      ...['met', 'not-met', 'unknown'].map((status) => `gate: ${status}, fewer-apply`),
      ...['met', 'not-met'].map((status) => `gate: ${status}, measured`),
      'gate: not-applicable, claimed',
      ...[
        'partial-coverage',
        'evidence-expired',
        'evidence-missing',
        'not-reported',
        'disputed',
      ].map((reason) => `gate: unknown, ${reason}`),
      ...['quantity', 'attested', 'share', 'at-least'].map((kind) => `gate of ${kind}`),
    ]) {
      expect(seen).toContain(trace);
    }
  });

  it('agree under policies that followed each other, each with its gates', () => {
    fc.assert(
      fc.property(batchCase, batchCase, ({ criteriaSet, assessments, policy, asOf }, other) => {
        // Gates ask nothing of the set, so those of any case will do.
        const { assessable: _, ...ungated } = policy;
        const later = {
          ...ungated,
          id: 'later',
          ...(other.policy.assessable === undefined ? {} : { assessable: other.policy.assessable }),
        };
        const policies = orThrow(
          parseRecognitionPolicies([{ policy }, { from: '2022-01-01', policy: later }]),
        );
        const verdicts = decideBatch(packAssessments(criteriaSet, assessments, { asOf }), policies);
        const expected = assessments.map(
          (one) => decideEligibility(evaluateAssessment(one, { asOf }), policies).reason,
        );
        expect(assessments.map((_one, row) => unpackVerdict(verdicts, row)?.reason)).toEqual(
          expected,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('agree on every verdict, alone, in a stream and in a batch', () => {
    fc.assert(
      fc.property(batchCase, ({ criteriaSet, assessments, policy, asOf }) => {
        const expected = assessments.map((assessment) => {
          const evaluation = evaluateAssessment(assessment, { asOf });
          const unmet = evaluation.findings.filter(({ status }) => status === 'not-met');
          const ids = unmet.map(({ criterionId }) => criterionId);
          return inBrief(decideEligibility(evaluation, policy), ids);
        });
        const compiled = compileRecognition(criteriaSet, policy);
        const alone = assessments.map((one) => decideCompiled(compiled, one, { asOf }));
        expect(alone.map((one) => withLists(one, criteriaSet))).toEqual(expected);
        const stream = [...decideEach(compiled, assessments, { asOf })];
        expect(stream.map(({ verdict }) => verdict)).toEqual(alone);
        const verdicts = decideBatch(packAssessments(criteriaSet, assessments, { asOf }), policy);
        expect(alone.map((_, row) => unpackVerdict(verdicts, row))).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });

  it('agree on every status', () => {
    fc.assert(
      fc.property(batchCase, ({ criteriaSet, assessments, asOf }) => {
        const packed = packAssessments(criteriaSet, assessments, { asOf });
        const expected = assessments.map((assessment) => {
          const { unitId, assessmentYear, basis, findings } = evaluateAssessment(assessment, {
            asOf,
          });
          const statuses = findings.map(({ criterionId, status, mayNotApply }) =>
            mayNotApply === undefined || status !== 'unknown'
              ? { criterionId, status }
              : { criterionId, status, mayNotApply },
          );
          return { unitId, assessmentYear, basis, statuses };
        });
        expect(assessments.map((_, row) => unpackAssessment(packed, row))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
