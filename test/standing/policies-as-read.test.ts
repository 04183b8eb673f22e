import {
  checkMaintenancePolicy,
  decideMaintenance,
  type Evaluation,
  evaluateAssessment,
  parseMaintenancePolicies,
  parseMaintenancePolicy,
  standingsOn,
} from 'model-ward-rules';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { applyConsequence } from '../../src/standing/apply-consequence';
import { applyEvent } from '../../src/standing/apply-event';
import { inheritTitle } from '../../src/standing/inherit-title';
import { noTitle } from '../../src/standing/title';
import { asOf, assess, met, notMet } from '../arbitraries/assessments';
import { issuesOf } from '../issues-of';
import { day, id, registerOf, unit } from '../unit/registers';
import { hostPolicy, policyWith } from './policies';

const gate = { id: 'g', title: { vi: 'Điều kiện' }, requirement: { kind: 'attested' } };
const attestedFor = (count: number): Evaluation =>
  evaluateAssessment(
    assess(
      modelWardPolice20,
      modelWardPolice20.criteria.map((_, place) => (place < count ? met : notMet)),
    ),
    { asOf },
  );

describe('maintenance policies that are read', () => {
  const fractional = {
    ...hostPolicy,
    maintainedWhen: { kind: 'share-met', bound: 'at-least', percent: 0.8 },
  };

  it('one by one: rules, gates and percentages', () => {
    expect(issuesOf(parseMaintenancePolicy(fractional))).toEqual([
      'percent/perhaps-a-fraction maintainedWhen.percent',
    ]);
    expect(issuesOf(parseMaintenancePolicy({ ...hostPolicy, assessable: [gate, gate] }))).toEqual([
      'policy/repeated-gate assessable.1.id',
    ]);
    expect(issuesOf(parseMaintenancePolicy({ ...hostPolicy, id: 1 }))).toHaveLength(1);
  });

  it('in a list, each with its place, and with what is wrong with their days', () => {
    const repeated = {
      ...hostPolicy,
      steps: [{ when: { kind: 'all-met' }, consequence: { kind: 'revoke' } }],
    };
    const list = [
      { policy: fractional },
      { from: '2024-01-01', policy: repeated },
      { from: '2025-01-01', policy: { ...hostPolicy, assessable: [gate, gate] } },
    ];
    expect(issuesOf(parseMaintenancePolicies(list))).toEqual([
      'percent/perhaps-a-fraction 0.policy.maintainedWhen.percent',
      'maintenance/repeated-consequence 1.policy.steps.0.consequence',
      'policy/repeated-gate 2.policy.assessable.1.id',
    ]);
    const right = [{ policy: hostPolicy }, { from: '2024-01-01', policy: hostPolicy }];
    expect(parseMaintenancePolicies(right)).toEqual({ ok: true, value: right, warnings: [] });
    expect(issuesOf(parseMaintenancePolicies([right[1], right[1]]))).not.toEqual([]);
    expect(parseMaintenancePolicies({}).ok).toBe(false);
  });

  it('have rules that fit a set, also those that maintain', () => {
    const over = { kind: 'count-met' as const, bound: 'at-least' as const, criteriaCount: 21 };
    expect(
      issuesOf(checkMaintenancePolicy(policyWith({ maintainedWhen: over }), modelWardPolice20)),
    ).toEqual(['policy/over-count maintainedWhen.criteriaCount']);
  });
});

describe('what follows from a review', () => {
  const failing = attestedFor(5);

  it('suspends, with days for repair or without', () => {
    const suspend = (repairDays?: number) =>
      policyWith({
        ...{ steps: undefined },
        onNotMaintained: { kind: 'suspend', ...(repairDays && { repairDays }) },
      });
    const { verdict, ...endless } = decideMaintenance(failing, suspend());
    expect(endless).toEqual({ outcome: 'suspend', reason: 'rule-not-met' });
    expect(verdict.outcome).toBe('not-eligible');
    const { verdict: _, ...limited } = decideMaintenance(failing, suspend(30));
    expect(limited).toEqual({ outcome: 'suspend', reason: 'rule-not-met', repairDays: 30 });
  });

  it('is nothing where a gate is not passed, whatever the criteria', () => {
    const gated = policyWith({ assessable: [gate as never] });
    const judged = (status: string) => {
      const evaluation = evaluateAssessment(
        {
          ...assess(
            modelWardPolice20,
            modelWardPolice20.criteria.map(() => met),
          ),
          gateAnswers: [{ gateId: 'g', answer: { kind: 'attested', status } }],
        } as never,
        { asOf },
      );
      const { outcome, reason } = decideMaintenance(evaluation, gated);
      return [outcome, reason];
    };
    expect(judged('met')).toEqual(['maintain', 'rule-met']);
    expect(judged('not-met')).toEqual(['not-assessed', 'gate-failed']);
    const { outcome, reason } = decideMaintenance(attestedFor(20), gated);
    expect([outcome, reason]).toEqual(['undetermined', 'unknown-gates']);
  });

  it('follows the policy of its year', () => {
    const year = failing.assessmentYear;
    const rules = [
      { policy: policyWith({ steps: undefined, onNotMaintained: { kind: 'lapse' } }) },
      {
        from: day(`${year}-12-31`),
        policy: policyWith({ steps: undefined, onNotMaintained: { kind: 'keep-with-warning' } }),
      },
      { from: day(`${year + 1}-01-01`), policy: policyWith({ steps: undefined }) },
    ];
    expect(decideMaintenance(failing, rules).outcome).toBe('keep-with-warning');
  });
});

describe('standings of the units of a day', () => {
  const register = registerOf(
    [
      unit('p', { level: 'province' }),
      unit('q', { level: 'province' }),
      unit('b', { parentId: 'p' }),
      unit('a', { parentId: 'q' }),
      unit('k', { parentId: 'p', level: 'commune' }),
      unit('old', { parentId: 'p', endedOn: '2024-01-01' }),
    ],
    [],
  );
  const idsIn = (options: object, policy = hostPolicy): readonly string[] =>
    standingsOn({ register, histories: [] }, policy, {
      asOf: day('2025-01-01'),
      ...options,
    }).map(({ unitId }) => unitId);

  it('are those of every unit whose level holds the title, or of those asked for', () => {
    expect(idsIn({})).toEqual(['a', 'b']);
    expect(idsIn({ withinId: id('p') })).toEqual(['b']);
    expect(idsIn({ asOf: day('2023-12-31') })).toEqual(['a', 'b', 'old']);
    expect(idsIn({ unitIds: [id('k'), id('a')], withinId: id('p') })).toEqual(['k', 'a']);
    expect(idsIn({}, policyWith({ titleLevels: ['commune'] }))).toEqual(['k']);
  });

  it('asks for days', () => {
    expect(() => idsIn({ asOf: '2025-02-30' })).toThrow('asOf');
    expect(() => idsIn({ knownAt: '2025-02-30' })).toThrow('knownAt');
  });
});

describe('what nobody parsed', () => {
  const strange = { kind: 'strange' } as never;
  it.each([
    [
      'a consequence',
      ['rules', 'parseMaintenancePolicy'],
      () => applyConsequence({ burdens: [] } as never, strange, {} as never),
    ],
    [
      'an event',
      ['history', 'parseRecognitionHistory'],
      () => applyEvent(noTitle, strange, {} as never),
    ],
    [
      'a consequence of a review',
      ['rules', 'parseMaintenancePolicy'],
      () =>
        decideMaintenance(
          attestedFor(1),
          policyWith({ steps: undefined, onNotMaintained: strange }),
        ),
    ],
    [
      'a rule of succession',
      ['rules', 'parseMaintenancePolicy'],
      () =>
        inheritTitle(
          [{ unitId: 'a', title: { ...noTitle, given: { burdens: [] } } } as never],
          day('2025-01-01'),
          { calendar: { policyOn: () => ({ successor: 'strange' }) } } as never,
        ),
    ],
  ])('is named, with the function that reads it: %s', (_, [parameter, firstCall], call) => {
    try {
      call();
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        issues: [{ code: 'argument/not-parsed', params: { parameter, firstCall } }],
      });
    }
  });
});
