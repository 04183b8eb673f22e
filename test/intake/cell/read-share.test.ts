import fc from 'fast-check';
import { readShare } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';

const said = (result: ReturnType<typeof readShare>): unknown =>
  result.ok ? result.value : result.issues.map(({ code }) => code).join();

describe('readShare', () => {
  it.each([
    ['45/60', { part: 45, whole: 60 }],
    [' 45 / 60 ', { part: 45, whole: 60 }],
    ['0/60', { part: 0, whole: 60 }],
    ['60/60', { part: 60, whole: 60 }],
    ['7/8', { part: 7, whole: 8 }],
    ['100000000000/100000000000', { part: 100_000_000_000, whole: 100_000_000_000 }],
    ['14–16/20', { part: { least: 14, most: 16 }, whole: 20 }],
    ['14-16 / 20', { part: { least: 14, most: 16 }, whole: 20 }],
    ['Từ 14 đến 16/20', { part: { least: 14, most: 16 }, whole: 20 }],
    ['14/18 to 20', { part: 14, whole: { least: 18, most: 20 } }],
    ['14–14/20', { part: 14, whole: 20 }],
    ['0/0–5', { part: 0, whole: { least: 0, most: 5 } }],
    ['16–14/20', 'share/bounds-order'],
    ['14–21/20', 'share/part-over-whole'],
    ['0/0–0', 'share/whole-is-zero'],
    ['1/1–100000000001', 'input/out-of-range'],
    ['14–x/20', 'share/format'],
    ['x–16/20', 'share/format'],
    ['14–/20', 'share/format'],
    ['1.014–1.016/2000', 'number/ambiguous-separator'],
    ['14–1.016/2000', 'number/ambiguous-separator'],
    ['61/60', 'share/part-over-whole'],
    ['0/0', 'share/whole-is-zero'],
    ['5/0', 'share/whole-is-zero'],
    ['1/100000000001', 'input/out-of-range'],
    ['100000000001/1', 'input/out-of-range'],
    ['1.045/1.860', 'number/ambiguous-separator'],
    ['45/1.860', 'number/ambiguous-separator'],
    ['x/1.860', 'share/format'],
    ['1.860/x', 'share/format'],
    ['07/08', 'share/format'],
    ['7/08', 'share/format'],
    ['1,5/2', 'share/format'],
    ['1,0/2', 'share/format'],
    ['-1/22', 'share/format'],
    ['45/60/2', 'share/format'],
    ['07/08/2024', 'share/format'],
    ['45', 'share/format'],
    ['45/', 'share/format'],
    ['/60', 'share/format'],
    ['45/60 phường', 'share/format'],
    ['75%', 'share/format'],
    ['45 trên 60', 'share/format'],
    ['08-Jul', 'share/format'],
    ['2024-08-07', 'share/format'],
    [0.75, 'share/format'],
    [45_644, 'share/format'],
    [true, 'share/format'],
  ])('of %j makes %j', (cell, meant) => {
    expect(said(readShare(cell))).toEqual(meant);
  });

  it.each([
    ['1.045/1.860', 'vi', { part: 1045, whole: 1860 }],
    ['1,045/1,860', 'en', { part: 1045, whole: 1860 }],
    ['1,045/1,860', 'vi', 'share/format'],
  ] as const)('of %j in the language %s makes %j', (cell, numberLocale, meant) => {
    expect(said(readShare(cell, { numberLocale }))).toEqual(meant);
  });

  it.each([
    { cell: ' 07/08', params: { received: '07/08' } },
    { cell: '1.045/1.860', params: { received: '1.045/1.860' } },
    { cell: '61/60', params: { part: 61, whole: 60 } },
    { cell: '0/0', params: {} },
    { cell: '1/100000000001', params: { measured: 'number', bound: 'at-most', limit: 1e11 } },
  ])('tells what was wrong with $cell', ({ cell, params }) => {
    expect(readShare(cell)).toHaveProperty('issues.0.params', params);
    expect(readShare(cell)).toHaveProperty('issues.0.path', []);
  });

  it('reads back every share', () => {
    const count = fc.integer({ min: 0, max: 100_000_000_000 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const share = { part: Math.min(a, b), whole: Math.max(a, b, 1) };
        expect(said(readShare(`${share.part}/${share.whole}`))).toEqual(share);
      }),
    );
  });
});
