import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/foundation/text/text-order';
import { aboveChanged, distanceOf } from '../../src/foundation/value/amount';
import { assertDay } from '../../src/foundation/value/assert-day';
import { chained, itemsOf } from '../../src/foundation/value/chain';
import { earlierOf, laterOf } from '../../src/foundation/value/day-order';
import { inOrderOfForce, lastInForce } from '../../src/foundation/value/in-force';
import type { PlainDate } from '../../src/foundation/value/plain-date';
import { refusalOf } from '../refusal-of';

const day = (text: string): PlainDate => text as PlainDate;

describe('order', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    // By the units of the text, never as a language orders.
    ['Z', 'a', -1],
    ['đ', 'e', 1],
  ] as const)('of texts: %s and %s', (one, other, sign) => {
    expect(compareTexts(one, other)).toBe(sign);
  });

  it('of days: one comes first, the other last, whichever is named first', () => {
    const [first, last] = [day('2024-12-31'), day('2025-01-01')];
    expect([earlierOf(first, last), earlierOf(last, first)]).toEqual([first, first]);
    expect([laterOf(first, last), laterOf(last, first)]).toEqual([last, last]);
  });

  it('of a chain is that in which it grew', () => {
    const chain = ['a', 'b', 'c'].reduce(chained<string>, undefined as never);
    expect(itemsOf(chain)).toEqual(['a', 'b', 'c']);
  });
});

describe('a change by a percentage', () => {
  it.each([
    // The limit of 333 after a fall of 10 % is 299.7.
    { after: 300, up: 0.3, down: 0.3 },
    { after: 299.7, up: 0, down: 0 },
    { after: 299.6, up: 0.1, down: 0.1 },
  ])('leaves $after so far from its limit', ({ after, up, down }) => {
    const above = aboveChanged(333, -10, after);
    expect([distanceOf(above, 'up'), distanceOf(above, 'down')]).toEqual([up, down]);
  });

  it('is rounded to three decimals away from the limit or towards it', () => {
    // 1.001 more by 0.01 % is 1.0011001.
    const above = aboveChanged(1.001, 0.01, 1);
    expect([distanceOf(above, 'up'), distanceOf(above, 'down')]).toEqual([0.002, 0.001]);
    expect(distanceOf(-above, 'up')).toBe(0.002);
  });
});

describe('days that exist', () => {
  it.each([
    { text: '2024-02-29', exists: true },
    { text: '2023-02-29', exists: false },
    { text: '2100-02-29', exists: false },
    { text: '2000-02-29', exists: true },
    { text: '2024-02-30', exists: false },
  ])('$text: $exists', ({ text, exists }) => {
    const told = refusalOf(() => assertDay(day(text), 'asOf'));
    expect(told).toBe(exists ? 'not refused' : 'asOf parsePlainDate');
  });
});

describe('policies that followed each other', () => {
  const rows = [
    { from: day('2026-01-01'), policy: { id: 'b' } },
    { policy: { id: 'a' } },
    { from: day('2027-01-01'), policy: { id: 'c' } },
  ];

  it('are put in the order of their days; the list that was given stays as it was', () => {
    expect(inOrderOfForce(rows, 'read').map(({ policy }) => policy.id)).toEqual(['a', 'b', 'c']);
    expect(rows[0]?.policy.id).toBe('b');
  });

  it('are none where the list is empty or none is meant', () => {
    expect(refusalOf(() => inOrderOfForce([], 'read'))).toBe('policies read');
    expect(refusalOf(() => lastInForce(rows, () => false, 'read'))).toBe('policies read');
    expect(lastInForce(rows, () => true, 'read').id).toBe('c');
  });
});
