import {
  checkRecognitionPolicy,
  decideEligibility,
  evaluateAssessment,
  parseRecognitionPolicy,
  type RecognitionPolicy,
  type RecognitionRule,
  selectDecisiveUnknowns,
  selectMinimalPlans,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { asOf, assess } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';
import { issuesOf } from '../issues-of';

/** A policy that nobody read. */
const unread = (rule: unknown): RecognitionPolicy => ({
  ...policyOf({ kind: 'all-met' }),
  rule: rule as RecognitionRule,
});

const cases: readonly { name: string; rule: RecognitionRule; issues: readonly string[] }[] = [
  { name: 'all met', rule: { kind: 'all-met' }, issues: [] },
  { name: 'a share', rule: { kind: 'share-met', bound: 'at-least', percent: 80 }, issues: [] },
  {
    name: 'as many as there are',
    rule: { kind: 'count-met', bound: 'at-least', criteriaCount: 20 },
    issues: [],
  },
  {
    name: 'more than there are',
    rule: { kind: 'count-met', bound: 'at-least', criteriaCount: 21 },
    issues: ['policy/over-count rule.criteriaCount'],
  },
  {
    name: 'more than all of them',
    rule: { kind: 'count-met', bound: 'more-than', criteriaCount: 20 },
    issues: ['policy/over-count rule.criteriaCount'],
  },
  {
    name: 'more than all but one',
    rule: { kind: 'count-met', bound: 'more-than', criteriaCount: 19 },
    issues: [],
  },
  {
    name: 'failures of less than all',
    rule: { kind: 'count-failed', bound: 'less-than', criteriaCount: 20 },
    issues: [],
  },
  {
    name: 'failures of less than more than all',
    rule: { kind: 'count-failed', bound: 'less-than', criteriaCount: 21 },
    issues: ['policy/asks-nothing rule'],
  },
  {
    name: 'bounds from the wrong side',
    rule: {
      kind: 'any-of',
      rules: [
        { kind: 'count-met', bound: 'at-most' as never, criteriaCount: 3 },
        { kind: 'share-failed', bound: 'more-than' as never, percent: 3 },
      ],
    },
    issues: ['policy/not-monotone rule.rules.0.bound', 'policy/not-monotone rule.rules.1.bound'],
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
        { kind: 'count-met', bound: 'at-least', criteriaCount: 21 },
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
    expect(issuesOf(checkRecognitionPolicy(unread(rule), attestedSet(20)))).toEqual(issues);
  });
});

describe('what is wrong with a rule whatever the criteria are', () => {
  const read = (rule: unknown) => issuesOf(parseRecognitionPolicy(unread(rule)));

  it.each([
    ['count-met', ['at-most', 'less-than']],
    ['share-met', ['at-most', 'less-than']],
    ['count-failed', ['at-least', 'more-than']],
    ['share-failed', ['at-least', 'more-than']],
  ] as const)('%s is not monotone under %j', (kind, wrong) => {
    const amount = kind.startsWith('count') ? { criteriaCount: 3 } : { percent: 3 };
    for (const bound of ['at-least', 'more-than', 'at-most', 'less-than'] as const) {
      const isWrong = (wrong as readonly string[]).includes(bound);
      const rule = { kind, bound, ...amount };
      const nested = { kind: 'all-of', rules: [{ kind: 'all-met' }, rule] };
      expect(read(nested)).toEqual(isWrong ? ['policy/not-monotone rule.rules.1.bound'] : []);
      if (!isWrong) continue;
      const evaluation = evaluateAssessment(assess(attestedSet(4), []), { asOf });
      expect(decideEligibility(evaluation, unread(rule)).reason).toBe('policy-does-not-fit');
    }
  });

  it.each([
    { kind: 'count-met', bound: 'at-least', criteriaCount: 0 },
    { kind: 'count-failed', bound: 'less-than', criteriaCount: 0 },
    { kind: 'share-met', bound: 'at-least', percent: 0 },
    { kind: 'share-met', bound: 'more-than', percent: 100 },
    { kind: 'share-failed', bound: 'at-most', percent: 100 },
    { kind: 'share-failed', bound: 'less-than', percent: 0 },
  ])('%j asks for nothing', (rule) => {
    expect(read(rule)).toEqual(['policy/asks-nothing rule']);
  });

  it.each([
    { kind: 'count-met', bound: 'more-than', criteriaCount: 0 },
    { kind: 'count-failed', bound: 'at-most', criteriaCount: 0 },
    { kind: 'share-met', bound: 'more-than', percent: 0 },
    { kind: 'share-failed', bound: 'at-most', percent: 0 },
  ])('%j asks for something', (rule) => {
    expect(read(rule)).toEqual([]);
  });
});
