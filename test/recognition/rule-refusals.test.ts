import {
  checkGateAnswers,
  parseRecognitionPolicies,
  parseRecognitionPolicy,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { assess } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';

/** What is told of a policy: the code, the place and what the code carries. */
const toldOf = (
  result: ReturnType<typeof parseRecognitionPolicies | typeof parseRecognitionPolicy>,
) =>
  (result.ok ? result.warnings : result.issues).map(({ code, path, params }) => [
    code,
    path.join('.'),
    params,
  ]);

const allMet = policyOf({ kind: 'all-met' });

describe('what is told of policies that followed each other', () => {
  const rowsFrom = (...days: readonly (string | undefined)[]) =>
    days.map((from) => (from === undefined ? { policy: allMet } : { from, policy: allMet }));

  it.each([
    ['a first one and a later one', [undefined, '2025-01-01'], []],
    ['two without a first day', [undefined, undefined], [['policy/overlap', '1', {}]]],
    [
      'two from one day',
      ['2025-01-01', undefined, '2025-01-01'],
      [['policy/overlap', '2', { from: '2025-01-01' }]],
    ],
    [
      'none before the first day, which need not be the first that is named',
      ['2026-01-01', '2025-01-01'],
      [['policy/gap', '', { from: '2025-01-01' }]],
    ],
    [
      'two faults',
      ['2025-01-01', '2025-01-01'],
      [
        ['policy/overlap', '1', { from: '2025-01-01' }],
        ['policy/gap', '', { from: '2025-01-01' }],
      ],
    ],
  ])('%s', (_, days, told) => {
    expect(toldOf(parseRecognitionPolicies(rowsFrom(...days)))).toStrictEqual(told);
  });
});

describe('what is told of a policy', () => {
  it('a bound from the wrong side, with the kind of the rule', () => {
    const rule = { kind: 'share-met', bound: 'at-most', percent: 80 };
    expect(toldOf(parseRecognitionPolicy({ ...allMet, rule }))).toStrictEqual([
      ['policy/not-monotone', 'rule.bound', { kind: 'share-met', bound: 'at-most' }],
    ]);
  });

  it('gates of one id, and what a gate asks that nothing or everything meets', () => {
    const gate = { id: 'active', requirement: { kind: 'attested' } };
    const empty = { kind: 'quantity', bound: 'at-least', amount: 0, unit: 'month' };
    const assessable = [gate, { ...gate, requirement: empty }];
    const told = [
      ['policy/repeated-gate', 'assessable.1.id', { id: 'active' }],
      ['bound/asks-nothing', 'assessable.1.requirement.amount', { bound: 'at-least', limit: 0 }],
    ];
    expect(toldOf(parseRecognitionPolicy({ ...allMet, assessable }))).toStrictEqual(told);
    const rows = [{ policy: { ...allMet, assessable } }];
    expect(toldOf(parseRecognitionPolicies(rows))).toStrictEqual(
      told.map(([code, path, params]) => [code, `0.policy.${path}`, params]),
    );
  });
});

it('an answer for a gate that the policy does not have is told with those that it has', () => {
  const gates = ['active', 'uncontested'].map((id) => ({
    ...{ id, requirement: { kind: 'attested' } as const },
  }));
  const assessment = {
    ...assess(attestedSet(1), []),
    gateAnswers: [{ gateId: 'idle', answer: { kind: 'attested', status: 'met' } as const }],
  };
  const checked = checkGateAnswers(assessment, policyOf({ kind: 'all-met' }, gates));
  expect(!checked.ok && checked.issues[0]).toMatchObject({
    code: 'gate/unknown',
    params: { id: 'idle', known: ['active', 'uncontested'] },
  });
});
