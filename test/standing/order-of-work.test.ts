import type { RecognitionEvent } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../../src/standing/conflicting-decisions';
import { countedEvents, notWithdrawn } from '../../src/standing/counted-events';
import { leavesOpen } from '../../src/standing/leaves-open';
import { policyCalendar } from '../../src/standing/policy-calendar';
import { day } from '../unit/registers';
import { policyWith } from './policies';

const on = '2025-03-01';
const event = (id: string, kind: string, others: object = {}): RecognitionEvent =>
  ({ id, kind, on, ...others }) as never;

/** Every order of some papers. */
function* ordersOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  if (items.length <= 1) yield items;
  for (const [place, item] of items.entries()) {
    for (const rest of ordersOf(items.toSpliced(place, 1))) yield [item, ...rest];
  }
}

const idsOf = (events: readonly RecognitionEvent[]): string => events.map(({ id }) => id).join(' ');

describe('events of one day', () => {
  it.each([
    {
      name: 'act by kind',
      // Each after the one before it; the ids run the other way.
      events: [
        event('z', 'registered', { forYear: 2030 }),
        event('y', 'assessed', { forYear: 2030 }),
        event('x', 'withdrawn', { eventId: '?' }),
        event('w', 'reinstated'),
        event('v', 'recognised', { forYear: 2030 }),
        event('u', 'maintained', { forYear: 2030 }),
        event('t', 'review-deferred', { forYear: 2030, until: '2031-01-01' }),
        event('s', 'suspended'),
        event('r', 'revoked'),
      ],
    },
    {
      name: 'recognitions act by year, then the first before the renewed one',
      events: [
        event('z', 're-recognised', { forYear: 2023 }),
        event('y', 'recognised', { forYear: 2024 }),
        event('a', 're-recognised', { forYear: 2024 }),
      ],
    },
    {
      name: 'yearly decisions act by year, and one that failed after one that was passed',
      events: [
        event('z', 'not-maintained', { forYear: 2022 }),
        event('y', 'maintained', { forYear: 2023 }),
        event('x', 'not-maintained', { forYear: 2023 }),
        event('a', 'maintained', { forYear: 2024 }),
      ],
    },
    {
      name: 'suspensions act by the last day for repair, the one without first, then by year',
      events: [
        event('z', 'suspended'),
        event('y', 'suspended', { forYear: 2024 }),
        event('x', 'suspended', { repairBy: '2025-06-01' }),
        event('w', 'suspended', { repairBy: '2025-05-01', forYear: 2023 }),
        event('a', 'suspended', { repairBy: '2025-05-01', forYear: 2024 }),
      ],
    },
    {
      name: 'what is alike but for its content acts by that, and what is alike by id',
      events: [
        event('z', 'not-maintained', { forYear: 2024, consequence: { kind: 'lapse' } }),
        event('y', 'not-maintained', { forYear: 2024, consequence: { kind: 'revoke' } }),
        event('b', 'not-maintained', { forYear: 2025 }),
        event('c', 'not-maintained', { forYear: 2025 }),
      ],
    },
    {
      name: 'deferrals act by year, then by their last day',
      events: [
        event('z', 'review-deferred', { forYear: 2023, until: '2026-02-01' }),
        event('y', 'review-deferred', { forYear: 2024, until: '2026-01-01' }),
        event('x', 'review-deferred', { forYear: 2024, until: '2026-02-01' }),
      ],
    },
    {
      name: 'what came on record later acts later',
      events: [
        event('z', 'revoked', { recordedOn: '2025-03-02' }),
        event('y', 'revoked', { recordedOn: '2025-03-03' }),
      ],
    },
    {
      name: 'the day goes before everything',
      events: [
        event('z', 'revoked', { on: '2025-02-28' }),
        event('a', 'registered', { on: '2025-03-01', forYear: 2025 }),
      ],
    },
  ])('$name', ({ events }) => {
    const expected = idsOf(events);
    let orderCount = 0;
    for (const order of ordersOf(events)) {
      if (orderCount > 5_000) break;
      orderCount += 1;
      expect(idsOf(notWithdrawn(order))).toBe(expected);
    }
  });
});

describe('events that count', () => {
  const moment = { asOf: day('2025-03-01'), knownAt: day('2025-04-01') };

  it('have taken effect by the one day and were on record by the other', () => {
    const events = [
      event('a', 'revoked', { on: '2025-03-01', recordedOn: '2025-04-01' }),
      event('b', 'revoked', { on: '2025-03-02', recordedOn: '2025-03-02' }),
      event('c', 'revoked', { on: '2025-03-01', recordedOn: '2025-04-02' }),
      event('d', 'revoked', { on: '2025-03-01' }),
    ];
    expect(idsOf(countedEvents(events, moment))).toBe('a d');
    expect(idsOf(countedEvents(events, { ...moment, knownAt: day('2025-02-28') }))).toBe('');
  });

  it('are not withdrawn; a withdrawal stays, also where another withdraws it', () => {
    const events = [
      event('a', 'revoked'),
      event('w', 'withdrawn', { eventId: 'a' }),
      event('v', 'withdrawn', { eventId: 'w' }),
      event('b', 'revoked'),
    ];
    expect(idsOf(notWithdrawn(events))).toBe('v w b');
    // One that is not on record yet withdraws nothing.
    const late = [
      event('a', 'revoked'),
      event('w', 'withdrawn', { eventId: 'a', on: '2025-03-02' }),
    ];
    expect(idsOf(countedEvents(late, moment))).toBe('a');
  });

  it('leaves the list as it was given', () => {
    const events = [event('b', 'revoked'), event('a', 'registered', { forYear: 2025 })];
    notWithdrawn(events);
    expect(idsOf(events)).toBe('b a');
  });
});

describe('decisions that contradict each other', () => {
  const kept = (id: string, kind: string, at: string) => event(id, kind, { forYear: 2024, on: at });
  const failed = (id: string, at: string, others: object = {}) =>
    event(id, 'not-maintained', { forYear: 2024, on: at, ...others });
  const told = (...events: readonly RecognitionEvent[]): readonly string[] =>
    conflictsOf(events).map((one) => `${one.forYear} ${one.kept.id} ${one.notKept.id}`);

  it.each(['recognised', 're-recognised', 'maintained'])('%s on or before a failure', (kind) => {
    expect(told(kept('k', kind, '2025-03-01'), failed('n', '2025-03-02'))).toEqual(['2024 k n']);
    expect(told(kept('k', kind, '2025-03-01'), failed('n', '2025-03-01'))).toEqual(['2024 k n']);
    expect(told(kept('k', kind, '2025-03-02'), failed('n', '2025-03-01'))).toEqual([]);
    const other = event('n', 'not-maintained', { forYear: 2023, on: '2025-03-02' });
    expect(told(kept('k', kind, '2025-03-01'), other)).toEqual([]);
  });

  it.each([
    ['lapse', 'maintained', 1],
    ['revoke', 'maintained', 1],
    ['suspend', 'maintained', 0],
    ['keep-with-warning', 'maintained', 0],
    ['no-published-rule', 'maintained', 0],
    // A new recognition is possible after every end.
    ['lapse', 'recognised', 0],
    ['revoke', 're-recognised', 0],
  ])('a failure with %s, and later %s: %i', (kind, keeping, count) => {
    const events = [
      failed('n', '2025-03-01', { consequence: { kind } }),
      kept('k', keeping, '2025-04-01'),
    ];
    expect(told(...events)).toHaveLength(count);
  });

  it('are named once for a year, the first that contradict', () => {
    const events = [
      failed('n1', '2025-01-01'),
      kept('k1', 'maintained', '2025-02-01'),
      failed('n2', '2025-03-01'),
      failed('n3', '2025-04-01'),
      kept('k2', 'recognised', '2025-02-15'),
      event('other', 'suspended', { forYear: 2024, on: '2025-01-01' }),
    ];
    expect(told(...events)).toEqual(['2024 k1 n2']);
  });
});

describe('rules that are not public', () => {
  const missing = { kind: 'no-published-rule' } as const;
  const none = { yearlyReview: undefined, term: undefined };
  it.each([
    ['none', {}, false],
    ['none, without a review and a term', none, false],
    ['a failed review', { onNotMaintained: missing }, true],
    ['a missed review', { yearlyReview: { decisionMonths: 1, onMissed: missing } }, true],
    ['the end of a term', { term: { months: 1, onExpired: missing } }, true],
    ['what was not repaired', { onUnrepaired: missing }, true],
    ['what becomes of a title', { successor: 're-assess' as const }, true],
  ])('of a policy: %s', (_, changes, isOpen) => {
    const policies = [{ policy: policyWith({}) }, { from: day(on), policy: policyWith(changes) }];
    expect(leavesOpen(policyCalendar(policies), [])).toBe(isOpen);
  });

  it('of a decision', () => {
    const calendar = policyCalendar(policyWith({}));
    const failed = (consequence?: object) =>
      event('n', 'not-maintained', { forYear: 2024, ...(consequence && { consequence }) });
    expect(leavesOpen(calendar, [event('r', 'revoked'), failed(missing)])).toBe(true);
    expect(leavesOpen(calendar, [failed({ kind: 'lapse' }), failed()])).toBe(false);
  });
});

describe('policies in time', () => {
  const policyOf = (revision: number, yearlyReview?: object) =>
    policyWith({ revision, yearlyReview: yearlyReview as never });
  const calendar = policyCalendar([
    {
      from: day('2025-07-01'),
      policy: policyOf(3, { decisionMonths: 1, onMissed: { kind: 'lapse' } }),
    },
    { policy: policyOf(1) },
    {
      from: day('2024-02-29'),
      policy: policyOf(2, { decisionMonths: 2, yearEnds: '02-29', onMissed: { kind: 'lapse' } }),
    },
  ]);
  const onDay = (text: string): number => calendar.policyOn(day(text)).revision;
  const forYear = (year: number): number => calendar.policyForYear(year).revision;

  it('are in order, with their first days, and how long years are reviewed alike', () => {
    expect(calendar.policies.map(({ revision }) => revision)).toEqual([1, 2, 3]);
    expect(calendar.firstDays).toEqual(['2024-02-29', '2025-07-01']);
    expect([2020, 2023, 2024, 2025, 2026].map((year) => calendar.lastReviewedLike(year))).toEqual([
      ...[2023, 2023, 2024, 2025, Number.POSITIVE_INFINITY],
    ]);
    const one = policyCalendar(policyOf(7));
    expect([one.policies.length, one.firstDays]).toEqual([1, []]);
    expect(one.lastReviewedLike(2020)).toBe(Number.POSITIVE_INFINITY);
  });

  it('are in force from their first day on, for a year that has not ended by then', () => {
    expect(['2024-02-28', '2024-02-29', '2025-06-30', '2025-07-01'].map(onDay)).toEqual([
      1, 2, 2, 3,
    ]);
    // The year of the second ends on the last day of February: its first day in a leap year.
    expect([2022, 2023, 2024, 2025, 2026].map(forYear)).toEqual([1, 1, 2, 3, 3]);
  });

  it('say when the decision on a year is due', () => {
    expect([2022, 2023, 2024, 2025].map((year) => calendar.reviewDueFor(year))).toEqual([
      ...[undefined, undefined, '2024-04-29', '2026-01-31'],
    ]);
  });
});
