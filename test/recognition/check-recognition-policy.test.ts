import {
  checkRecognitionPolicy,
  decideRecognition,
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
  { name: 'a share', rule: { kind: 'share-met', basisPoints: 80_00 }, issues: [] },
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
];

describe('a policy that names criteria in too many rules', () => {
  const rules = Array.from({ length: 13 }, () => ({
    kind: 'none-may-fail' as const,
    criterionIds: ['criterion-1'],
  }));
  const rule: RecognitionRule = { kind: 'any-of', rules };

  it('is refused when it is read', () => {
    const raw = { ...policyOf({ kind: 'all-met' }), rule };
    expect(issuesOf(parseRecognitionPolicy(raw))).toEqual(['policy/too-many-lists rule']);
    const twelve = { ...raw, rule: { ...rule, rules: rules.slice(1) } };
    expect(parseRecognitionPolicy(twelve).ok).toBe(true);
  });

  it('decides nothing where it came another way', () => {
    const evaluation = evaluateAssessment(assess(attestedSet(1), [undefined]), { asOf });
    const policy = { ...policyOf({ kind: 'all-met' }), rule };
    expect(decideRecognition(evaluation, policy).reason).toBe('policy-does-not-fit');
    expect(selectDecisiveUnknowns(evaluation, policy)).toEqual([]);
    expect(selectMinimalPlans(evaluation, policy).plans).toEqual([]);
  });
});

describe('checkRecognitionPolicy', () => {
  it.each(cases)('says of $name whether it suits the set', ({ rule, issues }) => {
    expect(issuesOf(checkRecognitionPolicy(policyOf(rule), attestedSet(20)))).toEqual(issues);
  });
});
