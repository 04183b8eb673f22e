import { describe, expect, it } from 'vitest';
import type {
  OracleAnswer,
  OracleEvent,
  OraclePolicies,
  OraclePolicy,
  OracleRecords,
} from './standing';
import { agreedAnswer as answer } from './standing-agreement';
import { contradictionIn } from './standing-cases';
import type { OracleRegister, OracleUnit } from './standing-register';

/** The rows of the contract that are about an outcome, as plain inputs with the right answer. */

const policy = (some: Partial<OraclePolicy> = {}): OraclePolicy => ({
  onNotMaintained: { kind: 'no-published-rule' },
  onUnrepaired: { kind: 'no-published-rule' },
  successor: 're-assess',
  ...some,
});
const reviewed = (
  onMissed: 'keep-with-warning' | 'lapse' | 'no-published-rule',
  decisionMonths = 12,
): Partial<OraclePolicy> => ({ yearlyReview: { decisionMonths, onMissed: { kind: onMissed } } });
const shipped = policy(reviewed('no-published-rule'));
const lapse = { kind: 'lapse' } as const;

let count = 0;
/** Names an event, so that the cases stay short. */
const event = (
  kind: OracleEvent['kind'],
  on: string,
  some: Readonly<Record<string, unknown>> = {},
): OracleEvent => {
  count += 1;
  return { id: `e${count}`, kind, on, ...some } as OracleEvent;
};
const recognised = (on: string, forYear: number): OracleEvent =>
  event('recognised', on, { forYear });
const maintained = (on: string, forYear: number): OracleEvent =>
  event('maintained', on, { forYear });
const failed = (on: string, forYear: number): OracleEvent =>
  event('not-maintained', on, { forYear });
const suspended = (on: string, repairBy?: string): OracleEvent =>
  event('suspended', on, repairBy === undefined ? {} : { repairBy });

const ward = (id: string, some: Partial<OracleUnit> = {}): OracleUnit => ({
  id,
  name: id,
  level: 'ward',
  ...some,
});

const alone = (...events: readonly OracleEvent[]): OracleRecords => ({
  register: { units: [ward('w')], successions: [] },
  histories: [{ unitId: 'w', events }],
});
const ask = (records: OracleRecords, policies: OraclePolicies, asOf: string): OracleAnswer =>
  answer(records, policies, 'w', { asOf });

describe('time', () => {
  const open = alone(recognised('2024-03-01', 2023), suspended('2024-06-01'));

  it.each([
    ['S1', policy(reviewed('keep-with-warning', 0)), '2025-01-01'],
    [
      'S2',
      policy({ term: { months: 12, onExpired: { kind: 'keep-with-warning' } } }),
      '2025-03-02',
    ],
    ['S3', shipped, '2025-01-01'],
    ['S3, after the due day', shipped, '2026-01-01'],
  ])('%s betters no suspension', (_, given, asOf) => {
    expect(ask(open, given, asOf)).toMatchObject({
      outcome: 'not-recognised',
      state: 'suspended',
    });
  });

  it('S4: ids decide nothing', () => {
    const decisions = (first: string, second: string): OracleRecords =>
      alone(
        recognised('2023-03-01', 2022),
        event('maintained', '2024-12-28', { forYear: 2023, id: first }),
        event('maintained', '2024-12-28', { forYear: 2024, id: second }),
      );
    for (const months of [0, 12]) {
      for (const records of [decisions('b', 'a'), decisions('a', 'b')]) {
        expect(ask(records, policy(reviewed('lapse', months)), '2025-01-01')).toMatchObject({
          outcome: 'recognised',
          forYear: 2024,
        });
      }
    }
  });

  it('S5: the order of papers decides nothing', () => {
    const records = alone(
      recognised('2023-03-01', 2022),
      maintained('2024-12-20', 2024),
      maintained('2024-12-28', 2023),
    );
    expect(ask(records, policy(reviewed('lapse', 0)), '2025-01-01')).toMatchObject({
      outcome: 'recognised',
      forYear: 2024,
    });
  });

  it('S6: a failed review loses no term', () => {
    const given = policy({ term: { months: 24, onExpired: { kind: 'no-published-rule' } } });
    const repaired = alone(
      recognised('2022-06-06', 2021),
      failed('2023-02-01', 2022),
      maintained('2023-05-21', 2022),
    );
    const plain = alone(recognised('2022-06-06', 2021), maintained('2023-05-21', 2022));
    expect(ask(repaired, given, '2024-06-06').outcome).toBe('recognised');
    expect(ask(repaired, given, '2024-06-07').outcome).toBe('undetermined');
    expect(ask(repaired, given, '2024-06-07')).toEqual(ask(plain, given, '2024-06-07'));
  });

  it('S7: a repair loses no term', () => {
    const given = policy({ onUnrepaired: lapse, term: { months: 24, onExpired: lapse } });
    const records = alone(
      recognised('2022-06-06', 2021),
      suspended('2023-01-10', '2023-02-10'),
      maintained('2023-05-21', 2022),
    );
    expect(ask(records, given, '2023-02-10').state).toBe('suspended');
    expect(ask(records, given, '2023-02-11').state).toBe('ended-by-rule');
    expect(ask(records, given, '2023-05-21').state).toBe('held');
    expect(ask(records, given, '2024-06-07')).toMatchObject({
      outcome: 'not-recognised',
      state: 'ended-by-rule',
    });
  });

  it('S8, S9: pending is not missed, and the review is named', () => {
    expect(ask(alone(recognised('2024-04-20', 2023)), shipped, '2025-01-01')).toEqual({
      outcome: 'recognised',
      state: 'held',
      restsOn: 'recognised',
      forYear: 2023,
      recognisedOn: '2024-04-20',
      deadlines: [{ on: '2025-12-31', kind: 'review', year: 2024 }],
    });
    expect(ask(alone(recognised('2025-04-22', 2024)), shipped, '2025-06-30').deadlines).toEqual([
      { on: '2026-12-31', kind: 'review', year: 2025 },
    ]);
  });

  it('S10: the deadline of an open suspension is that of the review', () => {
    const records = alone(recognised('2024-03-01', 2023), suspended('2024-07-01'));
    expect(ask(records, policy(reviewed('lapse', 6)), '2024-08-01').deadlines).toEqual([
      { on: '2025-06-30', kind: 'review', year: 2024 },
    ]);
  });

  it('S11: what has passed is no deadline', () => {
    const records = alone(recognised('2024-03-01', 2023), suspended('2024-06-01', '2024-07-01'));
    const given = policy({ onUnrepaired: { kind: 'revoke' } });
    expect(ask(records, given, '2024-07-01').deadlines).toEqual([
      { on: '2024-07-01', kind: 'repair' },
    ]);
    expect(ask(records, given, '2100-01-01')).toMatchObject({
      outcome: 'not-recognised',
      state: 'suspended',
      mark: 'revocation-due',
      deadlines: [],
    });
  });

  it('S16: one day for repair is the day after, always', () => {
    const suspend = { kind: 'suspend', repairDays: 1 } as const;
    const given = policy({
      onUnrepaired: lapse,
      onNotMaintained: suspend,
      yearlyReview: { decisionMonths: 12, onMissed: suspend },
    });
    const byReview = alone(recognised('2023-03-01', 2022), failed('2024-02-01', 2023));
    const byTime = alone(recognised('2023-03-01', 2022));
    for (const [records, day] of [
      [byReview, '2024-02-02'],
      [byTime, '2025-01-02'],
    ] as const) {
      expect(ask(records, given, day)).toMatchObject({
        state: 'suspended',
        deadlines: [{ on: day, kind: 'repair' }],
      });
    }
    expect(ask(byReview, given, '2024-02-03').state).toBe('ended-by-rule');
    expect(ask(byTime, given, '2025-01-03').state).toBe('ended-by-rule');
  });
});

describe('late papers and repairs', () => {
  const given = policy({ ...reviewed('lapse'), onNotMaintained: lapse, onUnrepaired: lapse });

  it('S15: a failure comes before what makes it good', () => {
    for (const kind of ['recognised', 're-recognised', 'maintained'] as const) {
      const kept = (on: string): OracleEvent => event(kind, on, { forYear: 2023 });
      expect(contradictionIn([kept('2024-02-01'), failed('2024-03-01', 2023)])).toBeDefined();
      expect(contradictionIn([kept('2024-03-01'), failed('2024-03-01', 2023)])).toBeDefined();
      expect(contradictionIn([failed('2024-03-01', 2023), kept('2024-04-01')])).toBeUndefined();
    }
  });

  it('S21: a repair within its days', () => {
    const days90 = policy({ ...given, onNotMaintained: { kind: 'suspend', repairDays: 90 } });
    const records = alone(
      recognised('2023-03-01', 2022),
      failed('2024-02-01', 2023),
      maintained('2024-04-15', 2023),
    );
    expect(ask(records, days90, '2024-04-14')).toMatchObject({
      state: 'suspended',
      deadlines: [
        { on: '2024-05-01', kind: 'repair' },
        { on: '2025-12-31', kind: 'review', year: 2024 },
      ],
    });
    expect(ask(records, days90, '2024-04-15')).toMatchObject({
      outcome: 'recognised',
      state: 'held',
      restsOn: 'maintained',
      forYear: 2023,
    });
  });

  it('S22: a late paper excuses no later year', () => {
    const records = alone(recognised('2023-03-01', 2022), maintained('2025-02-10', 2023));
    expect(ask(records, given, '2025-02-09').state).toBe('ended-by-rule');
    expect(ask(records, given, '2025-12-31').state).toBe('held');
    expect(ask(records, given, '2026-01-01').state).toBe('ended-by-rule');
  });

  it('S23: a term that has run out stays so', () => {
    const records = alone(recognised('2022-06-06', 2021), maintained('2024-09-01', 2023));
    const term = policy({ term: { months: 24, onExpired: lapse } });
    expect(ask(records, term, '2024-09-02')).toMatchObject({
      outcome: 'not-recognised',
      state: 'ended-by-rule',
      deadlines: [],
    });
  });

  it('S26: a maintained title stays one while its next review is pending and after', () => {
    const records = alone(recognised('2024-03-01', 2023), maintained('2025-04-20', 2024));
    for (const day of ['2025-12-31', '2026-01-01']) {
      expect(ask(records, shipped, day)).toMatchObject({
        outcome: 'recognised',
        restsOn: 'maintained',
        forYear: 2024,
      });
    }
  });

  it('S27: a late failure of an earlier year changes nothing', () => {
    const records = alone(
      recognised('2023-03-01', 2022),
      maintained('2025-04-20', 2024),
      failed('2025-06-01', 2023),
    );
    expect(ask(records, given, '2025-06-02')).toMatchObject({
      outcome: 'recognised',
      forYear: 2024,
    });
  });

  it('S28: a late paper makes good no later failure', () => {
    const records = alone(
      recognised('2023-03-01', 2022),
      failed('2025-02-01', 2024),
      maintained('2025-03-01', 2023),
    );
    expect(ask(records, given, '2025-01-01').state).toBe('ended-by-rule');
    expect(ask(records, given, '2025-03-02').outcome).toBe('not-recognised');
  });
});

describe('sentences of the contract that no row shows', () => {
  it('a later decision on an earlier year asks the years after it again', () => {
    const given = policy({ ...reviewed('lapse'), onUnrepaired: lapse });
    const records = alone(
      recognised('2023-03-01', 2022),
      event('reinstated', '2026-02-01'),
      maintained('2026-03-01', 2023),
    );
    expect(ask(records, given, '2026-02-28').state).toBe('held');
    expect(ask(records, given, '2026-03-01').state).toBe('ended-by-rule');
  });

  it('an end is owed to every year missed while it lasted', () => {
    const given = policy({ ...reviewed('keep-with-warning'), onNotMaintained: lapse });
    const records = alone(
      recognised('2023-03-01', 2022),
      failed('2024-02-01', 2023),
      maintained('2026-03-01', 2023),
      maintained('2026-04-01', 2024),
    );
    expect(ask(records, given, '2026-03-01').state).toBe('ended-by-rule');
    expect(ask(records, given, '2026-04-01').state).toBe('held');
  });

  it('yearly decisions of one day act by year', () => {
    const failures = [
      event('not-maintained', '2025-02-01', {
        forYear: 2023,
        consequence: { kind: 'suspend', repairDays: 30 },
      }),
      event('not-maintained', '2025-02-01', { forYear: 2024, consequence: { kind: 'suspend' } }),
    ];
    for (const papers of [failures, failures.toReversed()]) {
      const records = alone(recognised('2023-03-01', 2022), ...papers);
      expect(ask(records, policy(), '2025-02-01')).toMatchObject({
        state: 'suspended',
        deadlines: [],
      });
    }
  });
});

describe('mergers', () => {
  const merged: OracleRegister = {
    units: [
      ward('a', { endedOn: '2025-07-01' }),
      ward('b', { endedOn: '2025-07-01' }),
      ward('c', { existsFrom: '2025-07-01' }),
    ],
    successions: [{ kind: 'merge', on: '2025-07-01', fromIds: ['a', 'b'], intoIds: ['c'] }],
  };

  it.each(['maintained', 'suspended', 'revoked'] as const)(
    'S12: a unit under an old id is a new one, %s',
    (kind) => {
      const register: OracleRegister = {
        units: [ward('a'), ward('b', { endedOn: '2025-07-01' })],
        successions: [{ kind: 'merge', on: '2025-07-01', fromIds: ['a', 'b'], intoIds: ['a'] }],
      };
      const last = {
        maintained: maintained('2026-03-01', 2025),
        suspended: suspended('2026-03-01'),
        revoked: event('revoked', '2026-03-01'),
      }[kind];
      const events = [recognised('2023-03-01', 2022), event('revoked', '2024-01-01'), last];
      expect(contradictionIn(events)).toBeUndefined();
      const records = {
        register,
        histories: [
          { unitId: 'a', events },
          { unitId: 'b', events: [recognised('2024-03-01', 2023)] },
        ],
      };
      const given = policy({ successor: 'any' });
      const on = (asOf: string): OracleAnswer => answer(records, given, 'a', { asOf });
      expect(on('2025-06-30').state).toBe('ended-by-decision');
      expect(on('2025-07-01')).toMatchObject({ state: 'held', restsOn: 'inherited' });
      expect(on('2026-03-01')).toMatchObject(
        {
          maintained: { state: 'held', restsOn: 'maintained', forYear: 2025 },
          suspended: { state: 'suspended' },
          revoked: { state: 'ended-by-decision' },
        }[kind],
      );
    },
  );

  it.each([
    ['w', 'w', 'w'],
    ['w', 'v', 'v'],
    ['w', 'v', 'u'],
    ['w', 'w', 'u'],
  ])('S13: ward, commune and ward again is one unit: %s, %s, %s', (...ids) => {
    const days = ['2024-01-01', '2025-01-01'];
    const records: OracleRecords = {
      register: {
        units: ids.map((id, place) => ({
          id,
          name: id,
          level: place === 1 ? 'commune' : 'ward',
          ...(place === 0 ? {} : { existsFrom: days[place - 1] as string }),
          ...(place === 2 ? {} : { endedOn: days[place] as string }),
        })),
        successions: days.map((on, place) => ({
          kind: 'reclassify',
          on,
          fromIds: ids.slice(place, place + 1),
          intoIds: ids.slice(place + 1, place + 2),
        })),
      },
      histories: [{ unitId: 'w', events: [recognised('2023-03-01', 2022)] }],
    };
    const on = (id: string | undefined, asOf: string): string =>
      answer(records, policy(), id ?? '', { asOf }).outcome;
    expect(on(ids[1], '2024-02-01')).toBe('not-applicable');
    expect(on(ids[2], '2025-02-01')).toBe('recognised');
  });

  it('S14: a chain of 1,500 renames', () => {
    const days = Array.from({ length: 1500 }, (_, step) => {
      const [year, month, day] = [Math.floor(step / 300), Math.floor(step / 25) % 12, step % 25];
      return `${2002 + year}-${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`;
    });
    const records: OracleRecords = {
      register: {
        units: [...days, '~'].map((_, place) =>
          ward(`w${place}`, {
            ...(place === 0 ? {} : { existsFrom: days[place - 1] as string }),
            ...(place === 1500 ? {} : { endedOn: days[place] as string }),
          }),
        ),
        successions: days.map((on, place) => ({
          kind: 'rename',
          on,
          fromIds: [`w${place}`],
          intoIds: [`w${place + 1}`],
        })),
      },
      histories: [{ unitId: 'w0', events: [recognised('2001-12-01', 2000)] }],
    };
    expect(answer(records, policy(), 'w1500', { asOf: '2010-01-01' })).toMatchObject({
      outcome: 'recognised',
      restsOn: 'recognised',
    });
  });

  it('S24: a merger keeps the mark', () => {
    const records = {
      register: merged,
      histories: [
        { unitId: 'a', events: [recognised('2024-03-01', 2023), failed('2025-02-01', 2024)] },
      ],
    };
    const given = policy({ successor: 'any', onNotMaintained: { kind: 'revoke' } });
    expect(answer(records, given, 'c', { asOf: '2025-07-01' })).toMatchObject({
      outcome: 'recognised',
      mark: 'revocation-due',
      restsOn: 'inherited',
    });
  });

  it('S25: a merger keeps the suspension', () => {
    const records = {
      register: merged,
      histories: [
        { unitId: 'a', events: [recognised('2024-03-01', 2023), suspended('2025-02-01')] },
        { unitId: 'c', events: [event('reinstated', '2025-09-01')] },
      ],
    };
    const given = policy({ successor: 'any' });
    const on = (asOf: string): OracleAnswer => answer(records, given, 'c', { asOf });
    expect(on('2025-08-31').state).toBe('suspended');
    expect(on('2025-09-01')).toMatchObject({ outcome: 'recognised', state: 'held' });
  });

  it('re-assess is open until it is settled', () => {
    const records = {
      register: merged,
      histories: [
        { unitId: 'a', events: [recognised('2024-03-01', 2023)] },
        { unitId: 'c', events: [maintained('2026-03-01', 2025)] },
      ],
    };
    const on = (asOf: string): string => answer(records, policy(), 'c', { asOf }).outcome;
    expect(['2025-07-01', '2026-02-28', '2026-03-01'].map(on)).toEqual([
      'undetermined',
      'undetermined',
      'recognised',
    ]);
  });
});
