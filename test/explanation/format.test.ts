import fc from 'fast-check';
import { plainDate } from 'model-ward-rules';
import { formatDay, formatNumber, formatPercent, formatShare } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';

describe('numbers and days', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1_800, '1.800', '1,800'],
    [1_234_567.125, '1.234.567,125', '1,234,567.125'],
    [1_000_000_000_000, '1.000.000.000.000', '1,000,000,000,000'],
  ])('%d is written %s and %s', (number, vi, en) => {
    expect([formatNumber(number, 'vi'), formatNumber(number, 'en')]).toEqual([vi, en]);
  });

  it('writes a day as the language does', () => {
    const day = plainDate('2025-04-02');
    expect([formatDay(day, 'vi'), formatDay(day, 'en')]).toEqual(['02/04/2025', '2025-04-02']);
  });

  it('writes a percentage without needless zeros', () => {
    expect([88.73, 98.5, 30, 0.05].map((percent) => formatPercent(percent, 'vi'))).toEqual([
      '88,73%',
      '98,5%',
      '30%',
      '0,05%',
    ]);
  });
});

describe('formatShare', () => {
  it.each([
    [{ part: 63, whole: 71 }, {}, '88,73%'],
    [{ part: 14, whole: 16 }, {}, '87,5%'],
    [{ part: 66, whole: 106 }, { decimals: 1 }, '62,3%'],
    [{ part: 172, whole: 106 }, { decimals: 1 }, '162,3%'],
    [{ part: 1, whole: 3 }, { decimals: 0 }, '33%'],
    [{ part: 29_999, whole: 100_000 }, { threshold: 30 }, '29,99%'],
    [{ part: 29_999, whole: 100_000 }, { threshold: 30, decimals: 1 }, '29,9%'],
    [{ part: 29_999, whole: 100_000 }, { threshold: 30, decimals: 0 }, '29%'],
    [{ part: 30_001, whole: 100_000 }, { threshold: 30 }, '30,01%'],
    [{ part: 30_001, whole: 100_000 }, { threshold: 30, decimals: 0 }, '31%'],
    [{ part: 999_999, whole: 1_000_000 }, {}, '99,99%'],
    [{ part: 1_000_001, whole: 1_000_000 }, {}, '100,01%'],
    [{ part: 1, whole: 1_000_000 }, {}, '0,01%'],
    [{ part: 3_333, whole: 10_000 }, { threshold: 33.33, decimals: 0 }, '33%'],
    [{ part: 0, whole: 7 }, {}, '0%'],
    [{ part: 7, whole: 7 }, {}, '100%'],
  ] as const)('writes %j with %j as %s', (share, format, text) => {
    expect(formatShare(share, 'vi', format)).toBe(text);
  });

  it('stands on the same side of the threshold as the share, and within one step of it', () => {
    const decimals = fc.constantFrom(0 as const, 1 as const, 2 as const);
    const hundredths = fc.integer({ min: 1, max: 10_000 });
    const count = fc.integer({ min: 1, max: 100_000_000_000 });
    fc.assert(
      fc.property(
        count,
        fc.double({ min: 0, max: 1.5, noNaN: true }),
        hundredths,
        decimals,
        (whole, ratio, mark, places) => {
          const part = Math.floor(whole * ratio);
          const text = formatShare({ part, whole }, 'en', {
            threshold: mark / 100,
            decimals: places,
          });
          const shown = Math.round(Number(text.replace(/[%,]/g, '')) * 100);
          const side = (a: bigint, b: bigint): number => (a === b ? 0 : a < b ? -1 : 1);
          const exact = side(BigInt(part) * 10_000n, BigInt(whole) * BigInt(mark));
          expect(Math.sign(shown - mark) === exact).toBe(true);
          const off = Math.abs(shown - (part / whole) * 10_000);
          expect(off).toBeLessThanOrEqual(10 ** (2 - places) + 1e-6);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
