import {
  checkRecognitionPolicy,
  decideEligibility,
  evaluateAssessment,
  parseRecognitionPolicy,
  type RecognitionRule,
  selectDecisiveUnknowns,
  selectMinimalPlans,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { asOf, assess } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';
import { issuesOf } from '../issues-of';

const cases: readonly { name: string; rule: RecognitionRule; issues: readonly string[] }[] = [
  { name: 'all met', rule: { kind: 'all-met' }, issues: [] },
  { name: 'a share', rule: { kind: 'share-met', percent: 80 }, issues: [] },
  { name: 'as many as there are', rule: { kind: 'at-least-met', criteriaCount: 20 }, issues: [] },
  {
    name: 'more than there are',
    rule: { kind: 'at-least-met', criteriaCount: 21 },
    issues: ['policy/over-count rule.criteriaCount'],
  },
  {
    name: 'a criterion of another set, among several rules',
    rule: {
      kind: 'all-of',
      rules: [
        { kind: 'all-met' },
        { kind: 'must-be-met', criterionIds: ['criterion-1', 'premises'] },
      ],
    },
    issues: ['policy/unknown-criterion rule.rules.1.criterionIds.1'],
  },
  {
    name: 'a criterion of another set, of which none may fail',
    rule: { kind: 'none-may-fail', criterionIds: ['premises'] },
    issues: ['policy/unknown-criterion rule.criterionIds.0'],
  },
  {
    name: 'faults of several rules of which one must hold',
    rule: {
      kind: 'any-of',
      rules: [
        { kind: 'at-least-met', criteriaCount: 21 },
        { kind: 'must-be-met', criterionIds: ['premises'] },
      ],
    },
    issues: [
      'policy/over-count rule.rules.0.criteriaCount',
      'policy/unknown-criterion rule.rules.1.criterionIds.0',
    ],
  },
];

describe('a policy that names criteria in too many rules', () => {
  const rules = Array.from({ length: 13 }, () => ({
    kind: 'none-may-fail' as const,
    criterionIds: ['criterion-1'],
  }));
  const rule: RecognitionRule = { kind: 'any-of', rules };

  it('is refused when it is read', () => {
    const raw = { ...policyOf({ kind: 'all-met' }), rule };
    expect(parseRecognitionPolicy(raw)).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'policy/too-many-lists',
          path: ['rule'],
          params: { listCount: 13, maximum: 12 },
          message: 'The policy names criteria in 13 rules; at most 12 can be judged together.',
        },
      ],
    });
  });

  it('is read and judged where they are just as many as allowed', () => {
    const twelve: RecognitionRule = { ...rule, rules: rules.slice(1) };
    const raw = { ...policyOf({ kind: 'all-met' }), rule: twelve };
    expect(parseRecognitionPolicy(raw)).toEqual({ ok: true, value: raw, warnings: [] });
    const evaluation = evaluateAssessment(assess(attestedSet(1), [undefined]), { asOf });
    expect(decideEligibility(evaluation, policyOf(twelve)).reason).toBe('unknown-criteria');
    expect(selectDecisiveUnknowns(evaluation, policyOf(twelve)).criterionIds).toEqual([
      'criterion-1',
    ]);
    expect(selectMinimalPlans(evaluation, policyOf(twelve)).plans).toEqual([
      { criterionIds: ['criterion-1'], unnamedCount: 0 },
    ]);
  });

  it('decides nothing where it came another way', () => {
    const evaluation = evaluateAssessment(assess(attestedSet(1), [undefined]), { asOf });
    const policy = { ...policyOf({ kind: 'all-met' }), rule };
    expect(decideEligibility(evaluation, policy).reason).toBe('policy-does-not-fit');
    expect(selectDecisiveUnknowns(evaluation, policy).criterionIds).toEqual([]);
    expect(selectMinimalPlans(evaluation, policy).plans).toEqual([]);
  });
});

describe('parseRecognitionPolicy', () => {
  it('says of a rule it cannot read where, and asks nothing further of it', () => {
    const rule = { kind: 'must-be-met', criterionIds: 'criterion-1' };
    const raw = { ...policyOf({ kind: 'all-met' }), rule };
    expect(issuesOf(parseRecognitionPolicy(raw))).toEqual(['input/wrong-type rule.criterionIds']);
  });
});

describe('checkRecognitionPolicy', () => {
  it.each(cases)('says of $name whether it suits the set', ({ rule, issues }) => {
    expect(issuesOf(checkRecognitionPolicy(policyOf(rule), attestedSet(20)))).toEqual(issues);
  });
});
