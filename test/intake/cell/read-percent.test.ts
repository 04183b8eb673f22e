import fc from 'fast-check';
import { type PercentCellOptions, readPercent } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { writtenAmount } from '../../arbitraries/cells';

const said = (result: ReturnType<typeof readPercent>): unknown =>
  result.ok ? result.value : result.issues.map(({ code }) => code).join();

const cases: readonly [
  cell: string | number | boolean,
  options: PercentCellOptions,
  meant: unknown,
][] = [
  ['98,5%', {}, 98.5],
  ['98.5%', {}, 98.5],
  ['98,5 %', {}, 98.5],
  ['98,5\u00A0%', {}, 98.5],
  ['98,55%', {}, 98.55],
  ['98,50%', {}, 98.5],
  ['0%', {}, 0],
  ['0,01%', {}, 0.01],
  ['100%', { atMostHundred: true }, 100],
  ['100,01%', { atMostHundred: true }, 'percent/over-hundred'],
  ['100,01%', {}, 100.01],
  ['250%', { atMostHundred: false }, 250],
  ['1.800%', { numberLocale: 'vi' }, 1800],
  ['1.800%', {}, 'number/ambiguous-separator'],
  ['98,555%', { numberLocale: 'vi' }, 'number/too-precise'],
  ['98,5555%', {}, 'number/too-precise'],
  ['100000000000%', {}, 100_000_000_000],
  ['100000000001%', {}, 'input/out-of-range'],
  ['%', {}, 'number/format'],
  ['%98', {}, 'number/format'],
  ['98%%', {}, 'number/format'],
  ['-5%', {}, 'number/format'],
  ['98,5', {}, 'percent/no-sign'],
  ['0,985', { numberLocale: 'vi' }, 'percent/no-sign'],
  ['0,985', {}, 'number/ambiguous-separator'],
  ['chín mươi', {}, 'number/format'],
  [0.985, {}, 'percent/no-sign'],
  [98.5, {}, 'percent/no-sign'],
  [true, {}, 'number/format'],
  [true, { bareNumbers: 'percent' }, 'number/format'],
  [98.5, { bareNumbers: 'percent' }, 98.5],
  [98.555, { bareNumbers: 'percent' }, 'number/too-precise'],
  ['98,5', { bareNumbers: 'percent' }, 98.5],
  ['98,5%', { bareNumbers: 'fraction' }, 98.5],
  [0.985, { bareNumbers: 'fraction' }, 98.5],
  [0.9855, { bareNumbers: 'fraction' }, 98.55],
  [0.07, { bareNumbers: 'fraction' }, 7],
  [0.98555, { bareNumbers: 'fraction' }, 'number/too-precise'],
  ['0,9855', { bareNumbers: 'fraction' }, 98.55],
  [1, { bareNumbers: 'fraction', atMostHundred: true }, 100],
  [1.0001, { bareNumbers: 'fraction', atMostHundred: true }, 'percent/over-hundred'],
  [1.0001, { bareNumbers: 'fraction' }, 100.01],
  [-0.5, { bareNumbers: 'fraction' }, 'input/out-of-range'],
];

describe('readPercent', () => {
  it.each(cases)('of %j under %j makes %j', (cell, options, meant) => {
    expect(said(readPercent(cell, options))).toBe(meant);
  });

  it('needs no options', () => {
    expect(readPercent('98,5%')).toEqual({ ok: true, value: 98.5, warnings: [] });
  });

  it.each([
    { cell: 0.985, options: {}, params: { received: '0.985' } },
    { cell: '101 %', options: { atMostHundred: true }, params: { received: '101 %' } },
    { cell: '98,5555%', options: {}, params: { received: 98.5555, decimals: 2 } },
    {
      cell: '9x%',
      options: { numberLocale: 'vi' },
      params: { received: '9x', numberLocale: 'vi' },
    },
    {
      cell: '100000000001%',
      options: {},
      params: { measured: 'number', bound: 'at-most', limit: 100_000_000_000 },
    },
  ] as const)('tells what was wrong with $cell', ({ cell, options, params }) => {
    expect(readPercent(cell, options)).toHaveProperty('issues.0.params', params);
    expect(readPercent(cell, options)).toHaveProperty('issues.0.path', []);
  });

  it('reads back every percentage, with the sign or without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (hundredths) => {
        const percent = hundredths / 100;
        const text = writtenAmount(hundredths * 10, 'vi', true);
        expect(said(readPercent(`${text} %`, { numberLocale: 'vi' }))).toBe(percent);
        expect(said(readPercent(percent, { bareNumbers: 'percent' }))).toBe(percent);
        expect(said(readPercent(hundredths / 10_000, { bareNumbers: 'fraction' }))).toBe(percent);
      }),
    );
  });
});
