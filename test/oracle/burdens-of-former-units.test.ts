import { expect, it } from 'vitest';
import { agreedAnswer } from './standing-agreement';
import { outcomesUnder } from './standing-completions';

/**
 * u1 goes into u2 with a title whose term had run out, by a rule that is not public. Had it lapsed, u2 would stand by its own title;
 * had it been kept, by the older one. Had it been suspended, the burden would pass on, and no review of u2 lifts it.
 */
const records = {
  register: {
    units: [
      { id: 'u1', name: 'u1', level: 'ward', endedOn: '2025-12-31' },
      { id: 'u2', name: 'u2', level: 'ward' },
    ],
    successions: [{ kind: 'merge', on: '2025-12-31', fromIds: ['u2', 'u1'], intoIds: ['u2'] }],
  },
  histories: [
    {
      unitId: 'u1',
      events: [
        { id: 'a', on: '2021-04-02', kind: 'recognised', forYear: 2020 },
        { id: 'b', on: '2025-02-28', kind: 'suspended' },
        { id: 'c', on: '2025-06-28', kind: 'review-deferred', forYear: 2024, until: '2026-08-02' },
      ],
    },
    {
      unitId: 'u2',
      events: [
        { id: 'd', on: '2023-07-01', kind: 'recognised', forYear: 2022 },
        { id: 'e', on: '2024-02-28', kind: 're-recognised', forYear: 2022 },
        { id: 'f', on: '2026-07-01', kind: 'maintained', forYear: 2025 },
      ],
    },
  ],
} as never;
const policy = {
  onNotMaintained: { kind: 'no-published-rule' },
  yearlyReview: {
    yearEnds: '06-30',
    decisionMonths: 12,
    onMissed: { kind: 'suspend', repairDays: 30 },
  },
  term: {
    months: 24,
    renewedMonths: 60,
    renewsFrom: 'old-end',
    onExpired: { kind: 'no-published-rule' },
  },
  onUnrepaired: { kind: 'revoke' },
  successor: 'any',
} as never;
const question = { asOf: '2027-01-01', knownAt: '2027-01-01' } as never;

it('a rule that is not public may have suspended a former ward, and its successor bears that', () => {
  expect(agreedAnswer(records, policy, 'u2', question).outcome).toBe('undetermined');
  expect([...outcomesUnder(records, policy, 'u2', question).found.keys()].sort()).toEqual([
    'not-recognised',
    'recognised',
  ]);
});
