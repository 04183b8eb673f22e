import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bound, bounds, isWithin } from '../../src/foundation/value/bound';
import {
  asksNothing,
  boundFaults,
  shareBoundFaults,
} from '../../src/foundation/value/bound-faults';
import { isShareWithin, partAtBound } from '../../src/foundation/value/share';

const bound = fc.constantFrom(...bounds);
const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

/** The bound in integers of another form: no percentage is divided. */
function isMet(side: Bound, part: number, whole: number, limit: number): boolean {
  const [observed, required] = [
    BigInt(part) * 10_000n,
    BigInt(whole) * BigInt(limit.toFixed(2).replace('.', '')),
  ];
  return {
    'at-least': observed >= required,
    'more-than': observed > required,
    'at-most': observed <= required,
    'less-than': observed < required,
  }[side];
}

describe('isWithin', () => {
  it.each([
    ['at-least', [false, true, true]],
    ['more-than', [false, false, true]],
    ['at-most', [true, true, false]],
    ['less-than', [true, false, false]],
  ] as const)('%s below, at and above the limit', (side, expected) => {
    expect([-1, 0, 1].map((above) => isWithin(side, above))).toEqual(expected);
  });
});

describe('a bound for a share', () => {
  it('is compared exactly: 19,001 of 20,000 is more than 95 %, 19,000 is not', () => {
    const required = { bound: 'more-than', percent: 95 } as const;
    expect(isShareWithin({ part: 19_001, whole: 20_000 }, required)).toBe(true);
    expect(isShareWithin({ part: 19_000, whole: 20_000 }, required)).toBe(false);
  });

  it('agrees with integers', () => {
    fc.assert(
      fc.property(
        bound,
        percent,
        fc.nat(500),
        fc.integer({ min: 1, max: 500 }),
        (side, limit, part, whole) => {
          expect(isShareWithin({ part, whole }, { bound: side, percent: limit })).toBe(
            isMet(side, part, whole, limit),
          );
        },
      ),
    );
  });

  it('has a part that is only just within it', () => {
    fc.assert(
      fc.property(bound, percent, fc.nat(500), (side, limit, whole) => {
        const part = partAtBound(whole, { bound: side, percent: limit });
        const outwards = side === 'at-least' || side === 'more-than' ? -1 : 1;
        expect(isMet(side, part, whole, limit)).toBe(true);
        expect(isMet(side, part + outwards, whole, limit)).toBe(false);
      }),
    );
  });

  it('30 % of 21 and of 20, as the contract has them', () => {
    const least = (side: Bound) =>
      [21, 20].map((whole) => partAtBound(whole, { bound: side, percent: 30 }));
    expect(least('at-least')).toEqual([7, 6]);
    expect(least('more-than')).toEqual([7, 7]);
  });

  it('asks for nothing exactly where every share is within it, or none', () => {
    fc.assert(
      fc.property(bound, fc.oneof(fc.constantFrom(0, 100, 50), percent), (side, limit) => {
        // Shares of a whole of 10,000 are all that a percentage of two decimals can tell apart, but those between.
        const shares = [0, 1, 19_999, 20_000].concat(
          [limit * 200 - 1, limit * 200, limit * 200 + 1].filter(
            (part) => part >= 0 && part <= 20_000,
          ),
        );
        const met = shares.filter((part) => isMet(side, Math.round(part), 20_000, limit));
        const isVacuous = met.length === 0 || met.length === shares.length;
        expect(shareBoundFaults({ bound: side, percent: limit }, []).length > 0).toBe(isVacuous);
      }),
    );
  });
});

describe('a bound for what has no most', () => {
  it('asks for nothing from 0 up or below 0', () => {
    expect(bounds.map((side) => asksNothing(side, 0, Number.POSITIVE_INFINITY))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(boundFaults('at-least', 0, ['amount']).map(({ code }) => code)).toEqual([
      'bound/asks-nothing',
    ]);
    expect(boundFaults('at-most', 1_000_000, [])).toEqual([]);
  });
});
