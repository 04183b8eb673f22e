import {
  InputError,
  type Issue,
  parseAssessment,
  parsePlainDate,
  parseUnitRegister,
  type Result,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/foundation/issue/fault';
import { refusedFor } from '../../src/foundation/issue/result';
import { listUnits } from '../../src/foundation/issue/unit-mention';
import { parseJson } from '../../src/foundation/reading/parse-json';
import { readPlainWith } from '../../src/foundation/reading/parse-with';
import { readKeys } from '../../src/foundation/reading/read-keys';
import { readList } from '../../src/foundation/reading/read-list';
import { readerOf } from '../../src/foundation/reading/reader-of';
import { contentText } from '../../src/foundation/text/content-text';
import { isList, kindOf } from '../../src/foundation/text/kind-of';
import { haveSameNumbers, numbersIn, withoutNumbers } from '../../src/foundation/text/numbers-in';
import { quote, shorten } from '../../src/foundation/text/quote';
import { soMany } from '../../src/foundation/text/so-many';
import { includesLimit } from '../../src/foundation/value/bound';
import { boundFaults } from '../../src/foundation/value/bound-faults';
import { percentFault } from '../../src/foundation/value/percent';

const parseUnit = (unit: object): Result<unknown> =>
  parseUnitRegister({ units: [unit], successions: [] });

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
      name: 'a list whose length is none',
      result: () => readList(new Proxy([], { get: () => -1 }), 'rows'),
      told: ['input/hostile', ['rows'], {}],
    },
    {
      name: 'no object',
      result: () => readKeys([], { asOf: 'day' }),
      told: ['input/wrong-type', [], { expected: 'object', received: 'list' }],
    },
    {
      name: 'too long a text',
      result: () => parseAssessment({ a: 'abc' }, { limits: { maxTextLength: 2 } }),
      told: ['input/too-large', ['a'], { limit: 'maxTextLength', maximum: 2 }],
    },
    {
      name: 'an instance of a class',
      result: () => parseAssessment({ a: new Map() }),
      told: ['input/not-plain', ['a'], { received: 'a class instance' }],
    },
    {
      name: 'a symbol as a key',
      result: () => parseAssessment({ a: { [Symbol('b')]: 1 } }),
      told: ['input/not-plain', ['a'], { received: 'a symbol as key' }],
    },
    {
      name: 'an id that is not composed',
      result: () => parseUnit({ id: 'e\u0301', name: 'A', level: 'ward' }),
      told: [
        'input/wrong-format',
        ['units', 0, 'id'],
        { expected: 'host-id', received: 'e\u0301' },
      ],
    },
    {
      name: 'no text for JSON',
      result: () => parseJson(1),
      told: ['input/wrong-type', [], { expected: 'text', received: 'number' }],
    },
    {
      name: 'a bound that asks for nothing',
      result: () => refusedFor(boundFaults('at-least', 0, ['rule'])),
      told: ['bound/asks-nothing', ['rule'], { bound: 'at-least', limit: 0 }],
    },
    {
      name: 'a percentage of three decimals',
      result: () => refusedFor([percentFault(0.125)?.(['rule']) as Issue]),
      told: ['percent/too-precise', ['rule'], { received: 0.125, decimals: 2 }],
    },
    {
      name: 'a number for a day',
      result: () => parsePlainDate(20_241_231),
      told: ['input/wrong-type', [], { expected: 'text', received: 'number' }],
    },
  ])('$name', ({ result, told }) => {
    expect(toldOf(result())[0]).toEqual(told);
  });

  it('as far as there is room, and how much more there is', () => {
    const issue = (percentFault(0.125) as Fault)([]);
    const { issues } = refusedFor(Array.from({ length: 1_500 }, () => issue));
    expect(issues).toHaveLength(1_001);
    expect(issues[1_000]).toMatchObject({
      ...{ code: 'input/too-many-issues', path: [], severity: 'error' },
      params: { suppressedCount: 500 },
    });
  });

  it('a hole in a list is an entry like others', () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tried.
    expect(readList([1, , 2], 'rows')).toMatchObject({ ok: true, value: [1, undefined, 2] });
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

  it('zeros in front of a number are left out, and a number is told from the words', () => {
    expect(numbersIn('Tổ 001, khu 0 và IV')).toEqual(['1', '0', '4']);
    expect(withoutNumbers('Tổ 001, khu IV')).toBe('to #, khu #');
  });

  it('of one thing there is one, of others several', () => {
    expect([0, 1, 2].map((count) => soMany(count, 'unit'))).toEqual([
      ...['0 units', '1 unit', '2 units'],
    ]);
    expect([1, 2].map((count) => soMany(count, 'entry', 'entries'))).toEqual([
      ...['1 entry', '2 entries'],
    ]);
  });

  it('what was read is read again by a plan, whatever hangs on every object', () => {
    const plan = { kind: 'object', fields: { a: { kind: 'text' } } } as const;
    const given = { a: 'x'.repeat(20_000) };
    Object.defineProperty(Object.prototype, 'stray', {
      ...{ value: 1, enumerable: true, configurable: true },
    });
    const read = readPlainWith(plan, given);
    delete (Object.prototype as { stray?: number }).stray;
    expect(read).toEqual({ ok: true, value: given, warnings: [] });
  });

  it('what a proxy is that was revoked nobody can say', () => {
    expect([kindOf(revoked([])), isList(revoked([]))]).toEqual(['object', false]);
  });

  it('content that is none has a text too', () => {
    expect([contentText(undefined), contentText([undefined])]).toEqual(['null', '[null]']);
  });

  it('what was hung on every object under the key of another may still be written to', () => {
    const source = Object.assign(Object.create(null), { toString: 'a' });
    const text = { kind: 'text' } as const;
    const read = readerOf({ kind: 'object', fields: { toString: text } }).read(source, 1);
    expect(Object.getOwnPropertyDescriptor(read, 'toString')).toEqual({
      ...{ value: 'a', writable: true, enumerable: true, configurable: true },
    });
  });

  it('a limit is within the bounds that say "at"', () => {
    const bounds = ['at-least', 'at-most', 'more-than', 'less-than'] as const;
    expect(bounds.map(includesLimit)).toEqual([true, true, false, false]);
  });
});
