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

it('what is not repaired of two suspensions with one last day is owed to both: a reinstatement does not lift what the term left', () => {
  const policy = {
    onNotMaintained: { kind: 'keep-with-warning' },
    yearlyReview: {
      yearEnds: '02-28',
      decisionMonths: 0,
      onMissed: { kind: 'suspend', repairDays: 1 },
    },
    term: { months: 12, onExpired: { kind: 'suspend', repairDays: 1 } },
    onUnrepaired: { kind: 'revoke' },
    successor: 'any',
  };
  const records = {
    register: { units: [{ id: 'u', name: 'u', level: 'ward' }], successions: [] },
    histories: [
      {
        unitId: 'u',
        events: [
          { id: 'r', on: '2024-02-28', kind: 'recognised', forYear: 2024 },
          { id: 'b', on: '2025-06-01', kind: 'reinstated' },
        ],
      },
    ],
  };
  const question = { asOf: '2025-06-02', knownAt: '2025-06-02' };
  const answer = agreedAnswer(records as never, policy as never, 'u', question as never);
  expect(answer).toMatchObject({ state: 'suspended', mark: 'revocation-due' });
});

it.each(['a', 'b'])(
  'of two terms that end on one day by two policies both rules act on the ward that took over, whatever the ids (%s)',
  (older) => {
    const younger = older === 'a' ? 'b' : 'a';
    const termOf = (months: number, kind: string): object => ({
      onNotMaintained: { kind: 'lapse' },
      term: { months, onExpired: { kind } },
      onUnrepaired: { kind: 'lapse' },
      successor: 'any',
    });
    const policies = [
      { policy: termOf(24, 'keep-with-warning') },
      { from: '2023-01-01', policy: termOf(12, 'lapse') },
    ];
    const ward = (id: string, days: object): object => ({ id, name: id, level: 'ward', ...days });
    const recognised = (unitId: string, on: string): object => ({
      unitId,
      events: [{ id: 'r', on, kind: 'recognised', forYear: 2021 }],
    });
    const on = '2023-07-01';
    const records = {
      register: {
        units: [
          ward('a', { endedOn: on }),
          ward('b', { endedOn: on }),
          ward('c', { existsFrom: on }),
        ],
        successions: [{ kind: 'merge', on, fromIds: ['a', 'b'], intoIds: ['c'] }],
      },
      histories: [recognised(older, '2022-03-01'), recognised(younger, '2023-03-01')],
    };
    const question = { asOf: '2024-03-02', knownAt: '2024-03-02' };
    const { state } = agreedAnswer(records as never, policies as never, 'c', question as never);
    expect(state).toBe('ended-by-rule');
  },
);

it('of a last day for repair and a review that is due on it, the worse acts first: what it ends is owed to the later year too', () => {
  const policy = {
    onNotMaintained: { kind: 'keep-with-warning' },
    yearlyReview: { decisionMonths: 12, onMissed: { kind: 'suspend', repairDays: 364 } },
    onUnrepaired: { kind: 'lapse' },
    successor: 'any',
  };
  const stateWith = (forYear: number): string => {
    const records = {
      register: { units: [{ id: 'u', name: 'u', level: 'ward' }], successions: [] },
      histories: [
        {
          unitId: 'u',
          events: [
            { id: 'r', on: '2023-03-01', kind: 'recognised', forYear: 2022 },
            { id: 'm', on: '2026-02-01', kind: 'maintained', forYear },
          ],
        },
      ],
    };
    const question = { asOf: '2026-03-01', knownAt: '2026-03-01' };
    return agreedAnswer(records as never, policy as never, 'u', question as never).state;
  };
  expect([2023, 2024].map(stateWith)).toEqual(['ended-by-rule', 'held']);
});
