import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBreak, type Failing } from '../../src/recognition/can-break';

const failing: fc.Arbitrary<Failing> = fc
  .record({
    breaks: fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 5 }),
    most: fc.nat(5),
  })
  .map(({ breaks, most }) => ({
    breaks,
    breaksInAll: breaks.reduce((all, one) => all | one, 0),
    most: Math.min(most, breaks.length),
  }));

/** What so many criteria of a kind can break, by trying every choice of them; the number of each choice with it. */
const choicesOf = ({ breaks, most }: Failing): readonly (readonly [number, number])[] =>
  Array.from({ length: 2 ** breaks.length }, (_, choice): readonly [number, number] => {
    const chosen = breaks.filter((_one, place) => (choice >> place) % 2 === 1);
    return [chosen.reduce((all, one) => all | one, 0), chosen.length];
  }).filter(([, count]) => count <= most);

describe('what criteria that fail can break', () => {
  it('is what some choice of so many of them breaks', () => {
    let caseCount = 0;
    let brokenCount = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 31 }), failing, failing, fc.nat(8), (...given) => {
        const [lists, one, other, most] = given;
        const isPossible = choicesOf(one).some(([broken, count]) =>
          choicesOf(other).some(
            ([more, further]) => count + further <= most && (lists & ~(broken | more)) === 0,
          ),
        );
        caseCount += 1;
        if (isPossible) brokenCount += 1;
        expect(canBreak(lists, one, other, most)).toBe(isPossible);
      }),
      { numRuns: 2_000 },
    );
    expect(brokenCount).toBeGreaterThan(caseCount / 10);
    expect(brokenCount).toBeLessThan((caseCount * 9) / 10);
  });

  it('is asked once of criteria that break the same, not once for each order of them', () => {
    const listCount = 12;
    const alikeCount = 8;
    const reads = { count: 0 };
    const breaks = new Proxy(
      Array.from({ length: listCount * alikeCount }, (_, place) => 1 << (place % listCount)),
      {
        get: (target, key) => {
          reads.count += 1;
          // Each order for itself would be some ten thousand million.
          if (reads.count > 100_000) throw new Error('ways that leave the same are tried again');
          return Reflect.get(target, key);
        },
      },
    );
    const breaksInAll = 2 ** listCount - 1;
    const many: Failing = { breaks, breaksInAll, most: breaks.length };
    const none: Failing = { breaks: [], breaksInAll: 0, most: 0 };
    expect(canBreak(breaksInAll, many, none, listCount - 1)).toBe(false);
    expect(canBreak(breaksInAll, none, many, listCount - 1)).toBe(false);
    expect(canBreak(breaksInAll, many, none, listCount)).toBe(true);
  });

  it('is not asked one by one where a criterion may fail for each list, or none breaks a list', () => {
    const one: Failing = { breaks: [1, 2, 4], breaksInAll: 7, most: 3 };
    const unread = new Proxy(one.breaks, {
      get: () => {
        throw new Error('the criteria are looked at one by one');
      },
    });
    const some: Failing = { ...one, breaks: unread };
    const none: Failing = { breaks: [], breaksInAll: 0, most: 0 };
    expect(canBreak(7, some, none, 3)).toBe(true);
    expect(canBreak(7, none, some, 3)).toBe(true);
    expect(canBreak(15, some, none, 4)).toBe(false);
    expect(canBreak(8, none, some, 4)).toBe(false);
    expect(canBreak(7, some, none, 0)).toBe(false);
  });
});
