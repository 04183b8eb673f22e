import fc from 'fast-check';
import { type NumberLocale, readNumber } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { numberLikeTexts, thousandths, writtenAmount } from '../../arbitraries/cells';

const said = (result: ReturnType<typeof readNumber>): unknown =>
  result.ok ? result.value : result.issues.map(({ code }) => code).join();

describe('readNumber', () => {
  it.each([
    // Without a declared language.
    ['0', undefined, 0],
    ['21', undefined, 21],
    [' 21\u00A0', undefined, 21],
    ['007', undefined, 7],
    ['98,5', undefined, 98.5],
    ['98.5', undefined, 98.5],
    ['98,25', undefined, 98.25],
    ['1800', undefined, 1800],
    ['1.8000', undefined, 1.8],
    ['1,2345', undefined, 'number/too-precise'],
    ['1.800', undefined, 'number/ambiguous-separator'],
    ['1,800', undefined, 'number/ambiguous-separator'],
    ['0,125', undefined, 'number/ambiguous-separator'],
    ['1234.567', undefined, 'number/ambiguous-separator'],
    ['1.234.567', undefined, 'number/ambiguous-separator'],
    ['1.234,5', undefined, 'number/ambiguous-separator'],
    ['1.80.000', undefined, 'number/format'],
    ['1.800.00', undefined, 'number/format'],
    // Vietnamese.
    ['1.800', 'vi', 1800],
    ['98,5', 'vi', 98.5],
    ['0,125', 'vi', 0.125],
    ['1.234.567,5', 'vi', 1_234_567.5],
    ['1234567,5', 'vi', 1_234_567.5],
    ['12.345', 'vi', 12_345],
    ['123.456', 'vi', 123_456],
    ['1.000.000.000.000', 'vi', 1_000_000_000_000],
    ['98.5', 'vi', 'number/format'],
    ['1.80.0', 'vi', 'number/format'],
    ['1.80.000', 'vi', 'number/format'],
    ['1.8000', 'vi', 'number/format'],
    ['1234.567', 'vi', 'number/format'],
    ['0.125', 'vi', 'number/format'],
    ['01.800', 'vi', 'number/format'],
    ['1,234,567', 'vi', 'number/format'],
    ['1,234.5', 'vi', 'number/format'],
    // English.
    ['1,800', 'en', 1800],
    ['1.800', 'en', 1.8],
    ['1,234,567.5', 'en', 1_234_567.5],
    ['98,5', 'en', 'number/format'],
    ['0,125', 'en', 'number/format'],
    ['1.234.567', 'en', 'number/format'],
    // Three decimals, and no more.
    ['0,1234', 'vi', 'number/too-precise'],
    ['0,1230', 'vi', 0.123],
    ['0,00000000000000001', 'vi', 'number/too-precise'],
    ['1,0000000000000000000', 'vi', 1],
    // From 0 to 10^12.
    ['1000000000000,000', 'vi', 1_000_000_000_000],
    ['1000000000000,001', 'vi', 'input/out-of-range'],
    ['1000000000001', 'vi', 'input/out-of-range'],
    ['9'.repeat(400), 'vi', 'input/out-of-range'],
    [`${'9'.repeat(400)},1234`, 'vi', 'input/out-of-range'],
    ['1000000000000,0001', 'vi', 'number/too-precise'],
    ['999999999999,999', 'vi', 999_999_999_999.999],
    // What is no number alone.
    ['1e3', undefined, 'number/format'],
    ['0x10', undefined, 'number/format'],
    ['１８', undefined, 'number/format'],
    ['−5', undefined, 'number/format'],
    ['-5', undefined, 'number/format'],
    ['+5', undefined, 'number/format'],
    ['5 phường', undefined, 'number/format'],
    ['~5', undefined, 'number/format'],
    ['khoảng 5', undefined, 'number/format'],
    ['5-6', undefined, 'number/format'],
    ['5%', undefined, 'number/format'],
    ['1 800', undefined, 'number/format'],
    [',5', undefined, 'number/format'],
    ['5,', undefined, 'number/format'],
    ['Infinity', undefined, 'number/format'],
    [true, undefined, 'number/format'],
    // Numbers.
    [0, undefined, 0],
    [98.5, undefined, 98.5],
    [0.125, undefined, 0.125],
    [1_000_000_000_000, undefined, 1_000_000_000_000],
    [999_999_999_999.999, undefined, 999_999_999_999.999],
    [0.1 + 0.2, undefined, 0.3],
    [0.0005, undefined, 'number/too-precise'],
    [0.0004, undefined, 'number/too-precise'],
    [-1, undefined, 'input/out-of-range'],
    [-0.001, undefined, 'input/out-of-range'],
    [1_000_000_000_000.001, undefined, 'input/out-of-range'],
    [Number.NaN, undefined, 'input/out-of-range'],
    [Number.POSITIVE_INFINITY, undefined, 'input/out-of-range'],
  ] as const)('of %j (%s) makes %j', (cell, numberLocale, meant) => {
    const options = numberLocale === undefined ? {} : { numberLocale };
    expect(said(readNumber(cell, options))).toBe(meant);
  });

  it('makes zero of minus zero', () => {
    expect(readNumber(-0)).toEqual({ ok: true, value: 0, warnings: [] });
  });

  it.each([
    { cell: ' 5 phường', options: {}, params: { received: '5 phường' } },
    {
      cell: '98.5',
      options: { numberLocale: 'vi' },
      params: { received: '98.5', numberLocale: 'vi' },
    },
    { cell: '1.800', options: {}, params: { received: '1.800' } },
    { cell: '0,12345', options: {}, params: { received: 0.12345, decimals: 3 } },
    { cell: 0.12345, options: {}, params: { received: 0.12345, decimals: 3 } },
    { cell: -1, options: {}, params: { measured: 'number', bound: 'at-least', limit: 0 } },
    { cell: 1e13, options: {}, params: { measured: 'number', bound: 'at-most', limit: 1e12 } },
    {
      cell: '10000000000000',
      options: {},
      params: { measured: 'number', bound: 'at-most', limit: 1e12 },
    },
  ] as const)('tells what was wrong with $cell', ({ cell, options, params }) => {
    expect(readNumber(cell, options)).toHaveProperty('issues.0.params', params);
    expect(readNumber(cell, options)).toHaveProperty('issues.0.path', []);
  });

  it('reads back every amount that was written in a declared language, grouped or not, or given as a number', () => {
    const locales = fc.constantFrom<NumberLocale>('vi', 'en');
    fc.assert(
      fc.property(thousandths, locales, fc.boolean(), (amount, numberLocale, isGrouped) => {
        const exact = Number(`${amount}e-3`);
        const text = writtenAmount(amount, numberLocale, isGrouped);
        expect(said(readNumber(text, { numberLocale }))).toBe(exact);
        expect(said(readNumber(exact))).toBe(exact);
      }),
      { numRuns: 300 },
    );
  });

  it('reads without a declared language only what no language reads otherwise', () => {
    fc.assert(
      fc.property(numberLikeTexts, (text) => {
        const [vi, en, either] = [
          readNumber(text, { numberLocale: 'vi' }),
          readNumber(text, { numberLocale: 'en' }),
          readNumber(text),
        ];
        const readings = [vi, en].flatMap((result) => (result.ok ? [result.value] : []));
        if (new Set(readings).size === 2) expect(said(either)).toBe('number/ambiguous-separator');
        if (readings.length === 0) expect(either.ok).toBe(false);
        if (either.ok) expect(readings).toContain(either.value);
      }),
      { numRuns: 500 },
    );
  });
});
