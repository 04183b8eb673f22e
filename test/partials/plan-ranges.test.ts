import fc from 'fast-check';
import { planRanges } from 'model-ward-rules/batch';
import { describe, expect, it } from 'vitest';

describe('planRanges', () => {
  it.each([
    { byteLength: 0, rangeCount: 3, planned: '' },
    { byteLength: 2, rangeCount: 3, planned: '0-1 1-2' },
    { byteLength: 10, rangeCount: 3, planned: '0-3 3-6 6-10' },
    { byteLength: 11, rangeCount: 3, planned: '0-3 3-7 7-11' },
    { byteLength: 5, rangeCount: 1, planned: '0-5' },
  ])('cuts $byteLength bytes into $rangeCount', ({ byteLength, rangeCount, planned }) => {
    const ranges = planRanges(byteLength, rangeCount);
    expect(ranges.map(({ from, until }) => `${from}-${until}`).join(' ')).toBe(planned);
  });

  it('covers every byte once, also of the longest file', () => {
    const length = fc.oneof(fc.nat(1_000), fc.maxSafeNat());
    fc.assert(
      fc.property(length, fc.integer({ min: 1, max: 20_000 }), (byteLength, rangeCount) => {
        fc.pre(byteLength / rangeCount < 2 ** 40 - 1);
        const ranges = planRanges(byteLength, rangeCount);
        expect(ranges.length).toBe(Math.min(byteLength, rangeCount));
        expect(ranges.every(({ from, until }) => from < until)).toBe(true);
        const ends = [0, ...ranges.map(({ until }) => until)];
        expect([...ranges.map(({ from }) => from), byteLength]).toEqual(ends);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    { byteLength: -1, rangeCount: 1, wanted: 'the length of the file in bytes' },
    { byteLength: 1.5, rangeCount: 1, wanted: 'the length of the file in bytes' },
    { byteLength: 10, rangeCount: 0, wanted: 'the number of ranges, from 1' },
    { byteLength: 10, rangeCount: 1_000_001, wanted: 'the number of ranges, from 1' },
    { byteLength: 2 ** 41, rangeCount: 2, wanted: 'so many that none is over a tebibyte' },
  ])('refuses $rangeCount ranges of $byteLength bytes', ({ byteLength, rangeCount, wanted }) => {
    const parameter = wanted.includes('file') ? 'byteLength' : 'rangeCount';
    expect(() => planRanges(byteLength, rangeCount)).toThrow(
      new RegExp(`"${parameter}" \\(number\\) did not come from .*${wanted}`),
    );
  });

  it('takes the longest ranges that a key can point into', () => {
    expect(planRanges(2 ** 41 - 2, 2)).toHaveLength(2);
  });
});
