import fc from 'fast-check';
import {
  checkMaintenancePolicy,
  decideEligibility,
  decideMaintenance,
  type Evaluation,
  evaluateAssessment,
  type MaintenanceDecision,
  type MaintenancePolicy,
  parseMaintenancePolicy,
} from 'model-ward-rules';
import { maintenanceNotPublished, modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { asOf, assess, met, notMet } from '../arbitraries/assessments';
import { issuesOf } from '../issues-of';
import { hostPolicy, policyWith } from './policies';

/** A review of the 20 criteria in which so many fail, and of so many nothing is known. */
function review(failingCount: number, unknownCount = 0): Evaluation {
  const answers = modelWardPolice20.criteria.map((_, index) =>
    index < failingCount ? notMet : met,
  );
  const known = answers.slice(0, answers.length - unknownCount);
  return evaluateAssessment(assess(modelWardPolice20, known), { asOf });
}

const outcomeOf = (evaluation: Evaluation, policy = hostPolicy): string => {
  const { outcome, reason } = decideMaintenance(evaluation, policy);
  return `${outcome}: ${reason}`;
};

describe('what follows from a review', () => {
  it.each([
    { failing: 0, answer: 'maintain: rule-met' },
    { failing: 1, answer: 'keep-with-warning: rule-not-met' },
    { failing: 2, answer: 'suspend: rule-not-met' },
    { failing: 3, answer: 'suspend: rule-not-met' },
    { failing: 4, answer: 'revoke: rule-not-met' },
    { failing: 20, answer: 'revoke: rule-not-met' },
  ])('of which $failing criteria fail: $answer', ({ failing, answer }) => {
    expect(outcomeOf(review(failing))).toBe(answer);
  });

  it('tells the days for repair, and the verdict with its gaps', () => {
    const { repairDays, verdict } = decideMaintenance(review(2), hostPolicy);
    expect(repairDays).toBe(90);
    expect(verdict.outcome).toBe('not-eligible');
    expect(verdict.gaps).toHaveLength(2);
    expect(verdict.policy).toEqual({ id: 'made-up-consequences', revision: 3, origin: 'host' });
    expect(decideMaintenance(review(0), hostPolicy)).not.toHaveProperty('repairDays');
  });

  it.each([
    { kind: 'keep-with-warning' },
    { kind: 'lapse' },
    { kind: 'revoke' },
    { kind: 'suspend' },
    { kind: 'suspend', repairDays: 30 },
  ] as const)('is what the policy says, and no more: %j', (consequence) => {
    const policy = policyWith({ steps: undefined, onNotMaintained: consequence });
    const { verdict, ...decision } = decideMaintenance(review(1), policy);
    const { kind: outcome, ...rest } = consequence;
    expect(decision).toStrictEqual({ outcome, reason: 'rule-not-met', ...rest });
    expect(verdict.outcome).toBe('not-eligible');
  });

  it.each([
    { name: 'between maintained and a warning', failing: 0, unknown: 1 },
    { name: 'between a warning and a suspension', failing: 1, unknown: 1 },
    { name: 'between a suspension and a revocation', failing: 3, unknown: 1 },
  ])('is open $name', ({ failing, unknown }) => {
    expect(outcomeOf(review(failing, unknown))).toBe('undetermined: unknown-criteria');
  });

  it.each([
    { name: 'a suspension', failing: 2, unknown: 1, answer: 'suspend: rule-not-met' },
    { name: 'a revocation', failing: 4, unknown: 16, answer: 'revoke: rule-not-met' },
  ])('is $name whatever the unknown turn out to be', ({ failing, unknown, answer }) => {
    expect(outcomeOf(review(failing, unknown))).toBe(answer);
  });

  it('is open where no rule is public, in a step or in the end', () => {
    expect(outcomeOf(review(1), maintenanceNotPublished)).toBe('undetermined: no-published-rule');
    expect(outcomeOf(review(0), maintenanceNotPublished)).toBe('maintain: rule-met');
    const step = {
      when: { kind: 'count-failed' as const, bound: 'at-most' as const, criteriaCount: 1 },
      consequence: { kind: 'no-published-rule' as const },
    };
    const policy = policyWith({ steps: [step] });
    expect(outcomeOf(review(1), policy)).toBe('undetermined: no-published-rule');
    expect(outcomeOf(review(2), policy)).toBe('revoke: rule-not-met');
    expect(outcomeOf(review(2), policyWith({ steps: undefined }))).toBe('revoke: rule-not-met');
  });

  it('is open where the policy does not fit the set', () => {
    const policy = policyWith({
      maintainedWhen: { kind: 'must-be-met', criterionIds: ['no-such-criterion'] },
    });
    expect(outcomeOf(review(0), policy)).toBe('undetermined: policy-does-not-fit');
    expect(issuesOf(checkMaintenancePolicy(policy, modelWardPolice20))).toEqual([
      'policy/unknown-criterion maintainedWhen.criterionIds.0',
    ]);
  });

  it('is decided exactly where every way to fill in the unknown leads to the same', () => {
    fc.assert(
      fc.property(fc.nat({ max: 6 }), fc.nat({ max: 6 }), (failing, unknown) => {
        const reachable = new Set(
          Array.from({ length: unknown + 1 }, (_, more) =>
            decideMaintenance(review(failing + more), hostPolicy),
          ).map(({ outcome }) => outcome),
        );
        const [only] = reachable;
        const expected: MaintenanceDecision['outcome'] | undefined =
          reachable.size === 1 ? only : 'undetermined';
        expect(decideMaintenance(review(failing, unknown), hostPolicy).outcome).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('maintains what the rule alone would recognise', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), (failing) => {
        const evaluation = review(failing);
        const verdict = decideEligibility(evaluation, {
          ...hostPolicy,
          rule: hostPolicy.maintainedWhen,
        });
        const { outcome } = decideMaintenance(evaluation, hostPolicy);
        expect(outcome === 'maintain').toBe(verdict.outcome === 'eligible');
      }),
      { numRuns: 21 },
    );
  });
});

describe('a maintenance policy', () => {
  const parse = (changes: object): ReturnType<typeof parseMaintenancePolicy> =>
    parseMaintenancePolicy({ ...hostPolicy, ...changes });
  const step = (consequence: object, when: object = { kind: 'all-met' }): object => ({
    when,
    consequence,
  });

  it('may leave out what does not hold', () => {
    const { yearlyReview: _, term: __, steps: ___, ...rest } = hostPolicy;
    expect(parseMaintenancePolicy(rest)).toEqual({ ok: true, value: rest, warnings: [] });
  });

  it('names a consequence once', () => {
    const suspend = (repairDays: number): object => step({ kind: 'suspend', repairDays });
    expect(parse({ steps: [suspend(30), suspend(90)] }).ok).toBe(true);
    expect(issuesOf(parse({ steps: [suspend(30), suspend(30)] }))).toEqual([
      'maintenance/repeated-consequence steps.1.consequence',
    ]);
    expect(issuesOf(parse({ steps: [step({ kind: 'revoke' })] }))).toEqual([
      'maintenance/repeated-consequence steps.0.consequence',
    ]);
  });

  it('says which consequence, and how many rules', () => {
    const messageOf = (changes: object): string | undefined => {
      const parsed = parse(changes);
      return parsed.ok ? undefined : parsed.issues[0]?.message;
    };
    expect(messageOf({ steps: [step({ kind: 'revoke' })] })).toBe(
      'Another step already has the consequence revoke.',
    );
    const rules = Array.from({ length: 13 }, () => ({
      kind: 'must-be-met',
      criterionIds: ['criterion-6'],
    }));
    expect(messageOf({ maintainedWhen: { kind: 'all-of', rules } })).toBe(
      'The policy names criteria in 13 rules; at most 12 can be judged together.',
    );
  });

  it('names criteria in as many rules as can be judged together, each rule by itself', () => {
    const naming = (count: number): object => ({
      kind: 'all-of',
      rules: Array.from({ length: count }, () => ({
        kind: 'must-be-met',
        criterionIds: ['criterion-6'],
      })),
    });
    expect(
      parse({ maintainedWhen: naming(12), steps: [step({ kind: 'lapse' }, naming(12))] }).ok,
    ).toBe(true);
    expect(
      issuesOf(parse({ maintainedWhen: naming(13), steps: [step({ kind: 'lapse' }, naming(13))] })),
    ).toEqual(['policy/too-many-lists maintainedWhen', 'policy/too-many-lists steps.0.when']);
  });

  it.each([
    {
      name: 'no days for repair',
      changes: { onNotMaintained: { kind: 'suspend', repairDays: 0 } },
    },
    { name: 'a term of no month', changes: { term: { months: 0, onExpired: { kind: 'lapse' } } } },
    {
      name: 'another suspension where repair failed',
      changes: { onUnrepaired: { kind: 'suspend', repairDays: 30 } },
    },
    { name: 'a rule for successors that is not known', changes: { successor: 'some' } },
    {
      name: 'months of grace below none',
      changes: { yearlyReview: { decisionMonths: -1, onMissed: { kind: 'lapse' } } },
    },
  ])('is refused with $name', ({ changes }) => {
    expect(parse(changes).ok).toBe(false);
  });

  it('is checked against a set, steps included', () => {
    const policy: MaintenancePolicy = policyWith({
      steps: [
        {
          when: { kind: 'count-met', bound: 'at-least', criteriaCount: 21 },
          consequence: { kind: 'keep-with-warning' },
        },
      ],
    });
    expect(issuesOf(checkMaintenancePolicy(policy, modelWardPolice20))).toEqual([
      'policy/over-count steps.0.when.criteriaCount',
    ]);
    expect(checkMaintenancePolicy(policyWith({ steps: undefined }), modelWardPolice20).ok).toBe(
      true,
    );
  });
});
