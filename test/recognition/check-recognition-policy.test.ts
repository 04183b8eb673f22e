import { checkRecognitionPolicy, type RecognitionRule } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
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

describe('checkRecognitionPolicy', () => {
  it.each(cases)('says of $name whether it suits the set', ({ rule, issues }) => {
    expect(issuesOf(checkRecognitionPolicy(policyOf(rule), attestedSet(20)))).toEqual(issues);
  });
});
