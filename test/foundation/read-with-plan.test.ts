import { describe, expect, it } from 'vitest';
import { parseWith } from '../../src/foundation/reading/parse-with';
import type { Plan } from '../../src/foundation/reading/plan';
import { readerOf } from '../../src/foundation/reading/reader-of';
import { issuesOf } from '../issues-of';

const ROOM = 16;
const int: Plan = { kind: 'number', isWhole: true };
const optionalInt = { kind: 'optional', of: int } as const;
const point: Plan = { kind: 'object', fields: { x: int, y: optionalInt, z: optionalInt } };
const tree: Plan = {
  kind: 'object',
  fields: { items: { kind: 'list', of: { kind: 'later', of: () => tree } } },
};
const kindOf = (...values: readonly string[]) => ({ kind: 'choice', values }) as const;
const shape: Plan = {
  kind: 'variants',
  by: 'kind',
  variants: [
    { kind: 'object', fields: { kind: kindOf('point'), at: point } },
    { kind: 'object', fields: { kind: kindOf('line', 'ray') } },
  ],
};
const read = (plan: Plan, value: unknown, room = ROOM): unknown => readerOf(plan).read(value, room);

describe('reading in place', () => {
  it.each([
    ['all keys', point, { x: 1, y: 2, z: 3 }],
    ['required keys alone', point, { x: 1 }],
    ['a later optional key', point, { x: 1, z: 3 }],
    ['keys in another order', point, { z: 3, x: 1 }],
    ['a variant', shape, { kind: 'point', at: { x: 1 } }],
    ['a variant of two kinds', shape, { kind: 'ray' }],
    ['a list', { kind: 'list', of: int } as Plan, [1, 2]],
    ['a plan in itself', tree, { items: [{ items: [] }] }],
  ])('keeps %s as they are', (_, plan, value) => {
    const before = JSON.stringify(value);
    expect(read(plan, value)).toBe(value);
    expect(JSON.stringify(value)).toBe(before);
  });

  it('keeps a key that is missing or unknown from passing for another', () => {
    expect(read(point, { y: 2, z: 3 })).toBeUndefined();
    expect(read(point, { x: 1, w: 3 })).toBeUndefined();
    expect(read(point, { w: 1, y: 2 })).toBeUndefined();
  });

  it('puts the copy of what lies inside in place', () => {
    const bare = () => Object.assign(Object.create(null), { y: 2, x: 1 });
    const outer = { kind: 'point', at: bare() };
    expect(read(shape, outer)).toBe(outer);
    expect(outer).toStrictEqual({ kind: 'point', at: { y: 2, x: 1 } });
    const points = [bare()];
    expect(read({ kind: 'list', of: point }, points)).toBe(points);
    expect(points).toStrictEqual([{ y: 2, x: 1 }]);
  });

  it('makes an ordinary object of one without a prototype', () => {
    const bare = Object.assign(Object.create(null), { x: 1 });
    expect(Object.getPrototypeOf(read(point, bare))).toBe(Object.prototype);
  });

  it('makes zero of minus zero', () => {
    const list = [[1], [-0]];
    expect(read({ kind: 'list', of: { kind: 'list', of: int } }, list)).toBe(list);
    expect(Object.is(list[1]?.[0], 0)).toBe(true);
    expect(read(point, { x: -0 })).toStrictEqual({ x: 0 });
  });

  it('counts the levels of lists and objects', () => {
    const value = () => ({ items: [{ items: [] }] });
    expect(read(tree, value(), 4)).toEqual(value());
    expect(read(tree, value(), 3)).toBeUndefined();
    expect(read(tree, { items: [{ items: [] }, {}] }, 4)).toBeUndefined();
    expect(read(tree, {}, 0)).toBeUndefined();
    expect(read(tree, value(), Number.NaN)).toBeUndefined();
    const record: Plan = { kind: 'record', of: int };
    expect(read(record, { a: 1 }, 0)).toBeUndefined();
    expect(read(record, { a: 1 }, 1)).toEqual({ a: 1 });
  });

  it.each([true, false])('sees nothing on Object.prototype (enumerable: %s)', (enumerable) => {
    Object.defineProperty(Object.prototype, 'z', { value: 3, enumerable, configurable: true });
    const inPlace = parseWith(point, { x: 1 });
    const copied = parseWith(point, { y: 2, x: 1 });
    Reflect.deleteProperty(Object.prototype, 'z');
    expect(inPlace).toEqual({ ok: true, value: { x: 1 }, warnings: [] });
    expect(copied).toEqual({ ok: true, value: { x: 1, y: 2 }, warnings: [] });
  });
});

describe('what a reader says of a value', () => {
  const longest: Plan = { kind: 'text', longest: 2 };

  it('counts a text in code points, as JSON Schema does', () => {
    expect(issuesOf(parseWith(longest, '𝒳𝒳'))).toEqual([]);
    expect(issuesOf(parseWith(longest, '𝒳𝒳𝒳'))).toEqual(['input/out-of-range']);
    expect(issuesOf(parseWith(longest, 'abc'))).toEqual(['input/out-of-range']);
  });

  it('says nothing of the items of a list that is too long', () => {
    const list: Plan = { kind: 'list', of: int, most: 2 };
    expect(issuesOf(parseWith(list, ['a', 'b', 'c']))).toEqual(['input/out-of-range']);
    expect(issuesOf(parseWith(list, ['a', 'b']))).toEqual([
      'input/wrong-type 0',
      'input/wrong-type 1',
    ]);
  });

  it('says that a list is no object, and asks it for no key', () => {
    expect(issuesOf(parseWith(shape, []))).toEqual(['input/wrong-type']);
    expect(issuesOf(parseWith(point, []))).toEqual(['input/wrong-type']);
    expect(issuesOf(parseWith(shape, { kind: 'circle' }))).toEqual(['input/not-one-of kind']);
  });
});

describe('a record of any keys', () => {
  const counts: Plan = { kind: 'record', of: int };

  it('keeps every key, also those that objects have already', () => {
    const given = JSON.parse('{"a":1,"toString":2,"__proto__":3}');
    expect(Object.entries(read(counts, given) as object)).toEqual(Object.entries(given));
  });

  it.each([
    ['a value', { a: 1, b: 'x' }, ['input/wrong-type b']],
    ['a list', [1], ['input/wrong-type']],
  ])('refuses %s of another kind', (_, given, issues) => {
    expect(read(counts, given)).toBeUndefined();
    expect(issuesOf(parseWith(counts, given))).toEqual(issues);
  });
});
