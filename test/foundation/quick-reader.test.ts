import fc from 'fast-check';
import { submittedAssessmentSchema } from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readQuickly } from '../../src/foundation/reading/quick-reader';
import { rawAssessment, withOneChange } from '../arbitraries/raw-assessments';

const ROOM = 16;
const point = z.strictObject({
  x: z.int(),
  y: z.int().exactOptional(),
  z: z.int().exactOptional(),
});
const tree: z.ZodType = z.strictObject({ items: z.array(z.lazy(() => tree)) });
const shape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('point'), at: point }),
  z.strictObject({ kind: z.enum(['line', 'ray']) }),
]);

const accepted: readonly { name: string; schema: z.ZodType; value: unknown }[] = [
  { name: 'a text', schema: z.string().max(3), value: 'abc' },
  { name: 'a text by its pattern', schema: z.string().regex(/^a+$/), value: 'aaa' },
  { name: 'a number', schema: z.number().min(0.5), value: 0.5 },
  { name: 'a whole number', schema: z.int().max(7), value: 7 },
  { name: 'a literal', schema: z.literal('a'), value: 'a' },
  { name: 'null', schema: z.string().nullable(), value: null },
  { name: 'a text where null may stand', schema: z.string().nullable(), value: 'a' },
  { name: 'a list', schema: z.array(z.int()).min(1), value: [1, 2] },
  { name: 'a variant', schema: shape, value: { kind: 'point', at: { x: 1 } } },
  { name: 'a variant of two kinds', schema: shape, value: { kind: 'ray' } },
  { name: 'all keys', schema: point, value: { x: 1, y: 2, z: 3 } },
  { name: 'required keys alone', schema: point, value: { x: 1 } },
  { name: 'a later optional key', schema: point, value: { x: 1, z: 3 } },
  { name: 'keys in another order', schema: point, value: { z: 3, y: 2, x: 1 } },
  { name: 'an optional key before', schema: point, value: { y: 2, x: 1 } },
  { name: 'a schema in itself', schema: tree, value: { items: [{ items: [] }] } },
];

const doubted: readonly { name: string; schema: z.ZodType; value: unknown }[] = [
  { name: 'another type', schema: z.string(), value: 1 },
  { name: 'text for a number', schema: z.number(), value: '1' },
  { name: 'infinity', schema: z.number(), value: Number.POSITIVE_INFINITY },
  { name: 'a text that is too long', schema: z.string().max(2), value: 'abc' },
  { name: 'the second check', schema: z.string().max(3).regex(/^a+$/), value: 'abc' },
  { name: 'a fraction', schema: z.int(), value: 0.5 },
  { name: 'a number below', schema: z.int().min(1), value: 0 },
  { name: 'a list that is too short', schema: z.array(z.int()).min(1), value: [] },
  { name: 'an object for a list', schema: z.array(z.int()), value: {} },
  { name: 'a wrong item', schema: z.array(z.int()), value: [1, 'a'] },
  { name: 'a list for an object', schema: z.strictObject({}), value: [] },
  { name: 'null for an object', schema: point, value: null },
  { name: 'null for a variant', schema: shape, value: null },
  { name: 'an unknown kind', schema: shape, value: { kind: 'circle' } },
  { name: 'a missing key', schema: point, value: { y: 1 } },
  { name: 'no key at all', schema: point, value: {} },
  { name: 'an unknown key last', schema: point, value: { x: 1, y: 2, z: 3, w: 4 } },
  { name: 'an unknown key first', schema: point, value: { w: 4, x: 1 } },
  { name: 'a wrong value in place', schema: point, value: { x: 1, y: 'a' } },
  { name: 'a wrong value out of place', schema: point, value: { y: 'a', x: 1 } },
  { name: 'a schema that changes its value', schema: z.string().trim(), value: ' a ' },
  { name: 'an object that takes other keys', schema: z.object({ x: z.int() }), value: { x: 1 } },
  { name: 'variants without a key', schema: z.union([point, shape]), value: { x: 1 } },
  { name: 'a kind of schema it does not know', schema: z.unknown(), value: 1 },
];

describe('reading quickly', () => {
  it.each(accepted)('reads $name as the schema does', ({ schema, value }) => {
    const expected = JSON.stringify(schema.parse(value));
    expect(JSON.stringify(readQuickly(schema, structuredClone(value), ROOM))).toBe(expected);
  });

  it.each(doubted)('leaves $name to the schema', ({ schema, value }) => {
    expect(readQuickly(schema, structuredClone(value), ROOM)).toBeUndefined();
  });

  it('keeps an object as it is, and copies one in another order', () => {
    const inOrder = { x: 1, z: 3 };
    const another = { z: 3, x: 1 };
    expect(readQuickly(point, inOrder, ROOM)).toBe(inOrder);
    expect(readQuickly(point, another, ROOM)).not.toBe(another);
    expect(Object.keys(another)).toEqual(['z', 'x']);
  });

  it('puts the copy of an inner object in place', () => {
    const outer = { kind: 'point', at: { y: 2, x: 1 } };
    expect(readQuickly(shape, outer, ROOM)).toBe(outer);
    expect(Object.keys(outer.at)).toEqual(['x', 'y']);
  });

  it('keeps a list as it is, and puts what it copies or corrects in place', () => {
    const list = [[1], [-0]];
    expect(readQuickly(z.array(z.array(z.int())), list, ROOM)).toBe(list);
    expect(Object.is(list[1]?.[0], 0)).toBe(true);
    const points = [{ y: 2, x: 1 }];
    expect(readQuickly(z.array(point), points, ROOM)).toBe(points);
    expect(Object.keys(points[0] ?? {})).toEqual(['x', 'y']);
  });

  it('asks no further check after one that failed', () => {
    const isJson = z.refine<string>((text) => text.startsWith('{'), { abort: true });
    const asked = z.string().check(
      isJson,
      z.refine<string>((text) => JSON.parse(text) !== null),
    );
    expect(readQuickly(asked, 'no', ROOM)).toBeUndefined();
    expect(readQuickly(asked, '{}', ROOM)).toBe('{}');
  });

  it('is in doubt where a check reads with the same schema', () => {
    const texts: z.ZodType = z.string().check((payload) => {
      if (payload.value === 'outer') readQuickly(texts, 'inner', ROOM);
    });
    expect(readQuickly(texts, 'outer', ROOM)).toBeUndefined();
    expect(readQuickly(texts, 'inner', ROOM)).toBe('inner');
  });

  it('makes an ordinary object of one without a prototype', () => {
    const bare = Object.assign(Object.create(null), { x: 1 });
    expect(Object.getPrototypeOf(readQuickly(point, bare, ROOM))).toBe(Object.prototype);
  });

  it('makes zero of minus zero', () => {
    expect(readQuickly(z.number(), -0, ROOM)).toBe(0);
    expect(readQuickly(point, { x: -0 }, ROOM)).toStrictEqual({ x: 0 });
  });

  it('counts the levels of lists and objects', () => {
    const value = () => ({ items: [{ items: [] }] });
    expect(readQuickly(tree, value(), 4)).toEqual(value());
    expect(readQuickly(tree, value(), 3)).toBeUndefined();
    expect(readQuickly(tree, { items: [{ items: [] }, {}] }, 4)).toBeUndefined();
    expect(readQuickly(tree, {}, 0)).toBeUndefined();
    expect(readQuickly(tree, value(), Number.NaN)).toBeUndefined();
  });

  it.each([true, false])('sees nothing on Object.prototype (enumerable: %s)', (enumerable) => {
    Object.defineProperty(Object.prototype, 'z', { value: 3, enumerable, configurable: true });
    const read = readQuickly(point, { x: 1 }, ROOM);
    const copied = readQuickly(point, { y: 2, x: 1 }, ROOM);
    Reflect.deleteProperty(Object.prototype, 'z');
    expect(read).toEqual(enumerable ? undefined : { x: 1 });
    expect(copied).toEqual(enumerable ? undefined : { x: 1, y: 2 });
  });

  it('accepts every well-formed assessment, with the value of the schema', () => {
    fc.assert(
      fc.property(rawAssessment, (raw) => {
        const expected = JSON.stringify(submittedAssessmentSchema.parse(raw));
        expect(JSON.stringify(readQuickly(submittedAssessmentSchema, raw, ROOM))).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('agrees with the schema on whatever has a fault', () => {
    fc.assert(
      fc.property(rawAssessment.chain(withOneChange), (raw) => {
        const plain: unknown = JSON.parse(JSON.stringify(raw));
        const { data } = submittedAssessmentSchema.safeParse(structuredClone(plain));
        const read = readQuickly(submittedAssessmentSchema, plain, ROOM);
        expect(JSON.stringify(read)).toBe(JSON.stringify(data));
      }),
      { numRuns: 300 },
    );
  });
});
