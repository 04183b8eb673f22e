import {
  InputError,
  type Issue,
  parseAssessment,
  parsePlainDate,
  type Result,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { listUnits } from '../../src/foundation/issue/unit-mention';
import { readKeys } from '../../src/foundation/reading/read-keys';
import { readList } from '../../src/foundation/reading/read-list';
import { haveSameNumbers } from '../../src/foundation/text/numbers-in';
import { quote, shorten } from '../../src/foundation/text/quote';
import { includesLimit } from '../../src/foundation/value/bound';

const toldOf = (result: Result<unknown>): readonly unknown[] =>
  (result.ok ? result.warnings : result.issues).map(({ code, path, params }: Issue) => [
    code,
    path,
    params,
  ]);

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

describe('what is refused is told with its place and what it carries', () => {
  it.each([
    {
      name: 'no list',
      result: () => readList('x', 'rows'),
      told: ['input/wrong-type', ['rows'], { expected: 'list', received: 'text' }],
    },
    {
      name: 'a list that throws',
      result: () => readList(revoked([]), 'rows'),
      told: ['input/hostile', ['rows'], {}],
    },
    {
      name: 'a list beyond the limit',
      result: () => readList([1, 2, 3], 'rows', { limits: { maxItems: 2 } }),
      told: ['input/too-large', ['rows'], { limit: 'maxItems', maximum: 2 }],
    },
    {
      name: 'an object that throws',
      result: () => readKeys(revoked({}), { asOf: 'day' }),
      told: ['input/hostile', [], {}],
    },
    {
      name: 'an object without a key',
      result: () => readKeys({}, { asOf: 'day' }),
      told: ['input/missing-key', ['asOf'], { key: 'asOf', expected: 'day' }],
    },
    {
      name: 'what lies too deep',
      result: () => parseAssessment({ a: { b: {} } }, { limits: { maxDepth: 2 } }),
      told: ['input/too-deep', ['a', 'b'], { maxDepth: 2 }],
    },
    {
      name: 'too much of it',
      result: () => parseAssessment({ a: [1, 2, 3] }, { limits: { maxItems: 2 } }),
      told: ['input/too-large', ['a'], { limit: 'maxItems', maximum: 2 }],
    },
    {
      name: 'a number for a day',
      result: () => parsePlainDate(20_241_231),
      told: ['input/wrong-type', [], { expected: 'text', received: 'number' }],
    },
  ])('$name', ({ result, told }) => {
    expect(toldOf(result())[0]).toEqual(told);
  });

  it('by an error with a name of its own', () => {
    expect(new InputError([]).name).toBe('InputError');
  });
});

describe('what a sentence carries of an input', () => {
  it('is cut after 80 characters, and never within one', () => {
    const long = 'x'.repeat(79);
    expect(shorten(`${long}y`)).toBe(`${long}y`);
    expect(shorten(`${long}yz`)).toBe(`${long}y…`);
    expect(shorten(`${long}😀z`)).toBe(`${long}…`);
    expect(quote('a')).toBe('"a"');
  });

  it('names units with their areas and ids', () => {
    const units = [
      { id: 'w-1', name: 'Bến Hòa', areaNames: ['Quận 1', 'Sông Xanh'] },
      { id: 'w-2', name: 'Bến Lớn', areaNames: [] },
    ];
    expect(listUnits(units)).toBe('Bến Hòa, Quận 1, Sông Xanh (w-1); Bến Lớn (w-2)');
  });
});

describe('small questions', () => {
  it('numbers are the same where each is, in the same order', () => {
    expect(haveSameNumbers('Tổ 1 khu 2', 'to 01, khu 2')).toBe(true);
    expect(haveSameNumbers('Tổ 1 khu 2', 'Tổ 12')).toBe(false);
    expect(haveSameNumbers('Tổ 1 khu 2', 'Tổ 2 khu 1')).toBe(false);
  });

  it('a limit is within the bounds that say "at"', () => {
    const bounds = ['at-least', 'at-most', 'more-than', 'less-than'] as const;
    expect(bounds.map(includesLimit)).toEqual([true, true, false, false]);
  });
});
