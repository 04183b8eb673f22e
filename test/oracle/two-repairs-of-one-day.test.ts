import { expect, it } from 'vitest';
import { agreedAnswer } from './standing-agreement';

it('of two suspensions with one last day for repair, by two policies, the worse consequence acts', () => {
  const first = {
    onNotMaintained: { kind: 'no-published-rule' },
    yearlyReview: { decisionMonths: 12, onMissed: { kind: 'no-published-rule' } },
    term: { months: 36, onExpired: { kind: 'suspend', repairDays: 30 } },
    onUnrepaired: { kind: 'lapse' },
    successor: 'majority',
  };
  const second = {
    onNotMaintained: { kind: 'keep-with-warning' },
    yearlyReview: {
      yearEnds: '06-30',
      decisionMonths: 12,
      onMissed: { kind: 'suspend', repairDays: 30 },
    },
    onUnrepaired: { kind: 'revoke' },
    successor: 'all',
  };
  const records = {
    register: { units: [{ id: 'u', name: 'u', level: 'ward' }], successions: [] },
    histories: [
      {
        unitId: 'u',
        events: [{ id: 'r', on: '2022-06-30', kind: 'recognised', forYear: 2021 }],
      },
    ],
  };
  const policies = [{ policy: first }, { from: '2022-07-01', policy: second }];
  const question = { asOf: '2026-01-01', knownAt: '2026-01-01' };
  const { state } = agreedAnswer(records as never, policies as never, 'u', question as never);
  expect(state).toBe('ended-by-rule');
});
