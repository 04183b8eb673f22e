import fc from 'fast-check';
import {
  readDate,
  readNumber,
  readPercent,
  readShare,
  readStatus,
  readTally,
  toCell,
} from 'model-ward-rules/intake';
import { modelWardPolice22 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { cells } from '../../arbitraries/cells';
import { issuesOf } from '../../issues-of';

describe('toCell', () => {
  it.each(['Đạt', '', ' 5 ', 0, -3.5, true, false, null, undefined])(
    'takes %j as it is',
    (cell) => {
      expect(toCell(cell)).toEqual({ ok: true, value: cell, warnings: [] });
    },
  );

  it('makes zero of minus zero', () => {
    expect(toCell(-0)).toEqual({ ok: true, value: 0, warnings: [] });
  });

  it.each([
    { name: 'a Date', value: new Date(0), received: 'object' },
    { name: 'a list', value: [1], received: 'object' },
    { name: 'an object', value: {}, received: 'object' },
    { name: 'a boxed text', value: new String('x'), received: 'object' },
    { name: 'a revoked proxy', value: revokedProxy(), received: 'object' },
    { name: 'a function', value: () => 1, received: 'function' },
    { name: 'a symbol', value: Symbol('x'), received: 'symbol' },
    { name: 'a bigint', value: 1n, received: 'bigint' },
  ])('refuses $name', ({ value, received }) => {
    expect(toCell(value)).toMatchObject({
      ok: false,
      issues: [{ code: 'cell/not-plain', path: [], params: { received } }],
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'refuses %j',
    (value) => {
      expect(toCell(value)).toMatchObject({
        ok: false,
        issues: [{ code: 'input/not-finite', path: [], params: { received: String(value) } }],
      });
    },
  );

  it('runs nothing in what it refuses', () => {
    const run = (): never => {
      throw new Error('was run');
    };
    const hostile = new Proxy({}, { get: run, getPrototypeOf: run, ownKeys: run, has: run });
    expect(issuesOf(toCell(hostile))).toEqual(['cell/not-plain']);
  });

  it('takes anything at all', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withBigInt: true }), (value) => {
        const isCell = value === null || (typeof value !== 'object' && typeof value !== 'bigint');
        expect(toCell(value).ok).toBe(typeof value === 'number' ? Number.isFinite(value) : isCell);
      }),
    );
  });
});

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const readers = [
  { name: 'readDate', read: readDate },
  { name: 'readNumber', read: readNumber },
  { name: 'readPercent', read: readPercent },
  { name: 'readShare', read: readShare },
  { name: 'readStatus', read: readStatus },
  {
    name: 'readTally',
    read: (cell: Parameters<typeof readTally>[0]) => readTally(cell, modelWardPolice22),
  },
];

describe.each(readers)('$name', ({ read }) => {
  it.each([
    '',
    ' ',
    '\t\u00A0',
    '\u200B',
    '\u200C',
    '\u2060',
    '\uFEFF',
    '-',
    ' - ',
    '–',
    '—',
    null,
    undefined,
  ])('has nothing to say of %j', (cell) => {
    expect(read(cell)).toEqual({ ok: true, value: undefined, warnings: [] });
  });

  it.each(['--', '.', '?', '0x10', '=1+1', '#N/A', 'không rõ'])('refuses %j', (cell) => {
    expect(read(cell)).toMatchObject({ ok: false, issues: [{ path: [] }] });
  });

  it('is total, and gives errors where it refuses', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const result = read(cell);
        if (result.ok) expect(result.warnings).toEqual([]);
        else {
          expect(result.issues).not.toEqual([]);
          for (const issue of result.issues) {
            expect(issue).toMatchObject({ severity: 'error', path: [] });
            expect(issue.message).not.toMatch(/undefined/);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
