import { describe, expect, it } from 'vitest';
import { listIssues } from '../../src/foundation/issue/issue-list';
import { inputIssue } from '../../src/foundation/issue/kinds/input';
import type { ObjectPlan, Plan } from '../../src/foundation/reading/plan';
import { readerOf } from '../../src/foundation/reading/reader-of';

/** Readers are kept by their plans, so each case makes its plan anew. */
interface Case {
  readonly name: string;
  readonly plan: () => Plan;
  readonly given: unknown;
  /** What is read, if it is not what was given; nothing where something is told. */
  readonly read?: unknown;
  readonly told?: readonly unknown[];
}

function answerTo({ plan, given }: Case, room = 8) {
  const report = { faults: listIssues(), trail: [] };
  readerOf(plan()).explain(structuredClone(given), report);
  return {
    read: readerOf(plan()).read(structuredClone(given), room),
    told: report.faults.list().map(({ code, path, params }) => [code, path, params]),
  };
}

const text: Plan = { kind: 'text' };
const one: Plan = { kind: 'choice', values: ['a', 'b', 3] };
const object = (fields: ObjectPlan['fields']): ObjectPlan => ({ kind: 'object', fields });
const wrong = (expected: string, received: string, path: readonly unknown[] = []) => [
  ['input/wrong-type', path, { expected, received }],
];
const out = (measured: string, bound: string, limit: number) => [
  ['input/out-of-range', [], { measured, bound, limit }],
];
const odd = (number: number) =>
  number % 2 === 1
    ? undefined
    : (path: readonly (string | number)[]) =>
        inputIssue('input/not-plain', path, { received: 'x' });
const slug = { name: 'slug', pattern: /^[a-z]+$/ } as const;
const variants = (): Plan => ({
  kind: 'variants',
  by: 'kind',
  variants: [
    object({ kind: { kind: 'choice', values: ['x', 'y'] }, of: text }),
    {
      kind: 'variants',
      by: 'size',
      variants: [
        object({
          kind: { kind: 'choice', values: ['z'] },
          size: { kind: 'choice', values: ['small'] },
        }),
      ],
    },
  ],
});
const tree = (): Plan => {
  const self: Plan = object({
    of: { kind: 'list', of: { kind: 'later', of: () => self } },
  });
  return self;
};

const cases: readonly Case[] = [
  { name: 'a text', plan: () => ({ ...text }), given: '' },
  { name: 'no text', plan: () => ({ ...text }), given: 1, told: wrong('text', 'number') },
  { name: 'a text as long as it may be', plan: () => ({ ...text, longest: 2 }), given: '😀😀' },
  {
    name: 'a text that is too long',
    plan: () => ({ ...text, longest: 2 }),
    given: 'abc',
    told: out('text-length', 'at-most', 2),
  },
  { name: 'a text of a form', plan: () => ({ ...text, format: slug }), given: 'abc' },
  {
    name: 'a text of another form',
    plan: () => ({ ...text, format: slug }),
    given: 'A',
    told: [['input/wrong-format', [], { expected: 'slug', received: 'A' }]],
  },
  { name: 'a number', plan: () => ({ kind: 'number', isWhole: false }), given: -1.5 },
  { name: 'a large number', plan: () => ({ kind: 'number', isWhole: false }), given: 1e300 },
  { name: 'a number under none', plan: () => ({ kind: 'number', isWhole: false }), given: -1e300 },
  {
    name: 'minus zero',
    plan: () => ({ kind: 'number', isWhole: true }),
    given: -0,
    read: 0,
  },
  {
    name: 'no number',
    plan: () => ({ kind: 'number', isWhole: false }),
    given: '1',
    told: wrong('number', 'text'),
  },
  {
    name: 'no whole number',
    plan: () => ({ kind: 'number', isWhole: true }),
    given: null,
    told: wrong('whole number', 'null'),
  },
  {
    name: 'a fraction for a whole number',
    plan: () => ({ kind: 'number', isWhole: true }),
    given: 1.5,
    told: wrong('whole number', 'fraction'),
  },
  {
    name: 'the least',
    plan: () => ({ kind: 'number', isWhole: true, least: 0, most: 0 }),
    given: 0,
  },
  {
    name: 'less than the least, which is zero',
    plan: () => ({ kind: 'number', isWhole: true, least: 0 }),
    given: -1,
    told: out('number', 'at-least', 0),
  },
  {
    name: 'more than the most, which is zero',
    plan: () => ({ kind: 'number', isWhole: true, most: 0 }),
    given: 1,
    told: out('number', 'at-most', 0),
  },
  {
    name: 'a number with a fault of its own',
    plan: () => ({ kind: 'number', isWhole: true, faultOf: odd }),
    given: 2,
    told: [['input/not-plain', [], { received: 'x' }]],
  },
  {
    name: 'a number without one',
    plan: () => ({ kind: 'number', isWhole: true, faultOf: odd }),
    given: 3,
  },
  { name: 'yes or no', plan: () => ({ kind: 'boolean' }), given: false },
  {
    name: 'neither',
    plan: () => ({ kind: 'boolean' }),
    given: 0,
    told: wrong('boolean', 'number'),
  },
  { name: 'null', plan: () => ({ kind: 'null' }), given: null },
  {
    name: 'not null',
    plan: () => ({ kind: 'null' }),
    given: false,
    told: wrong('null', 'boolean'),
  },
  { name: 'one of a few', plan: () => ({ ...one }), given: 3 },
  {
    name: 'none of a few',
    plan: () => ({ ...one }),
    given: 'c',
    told: [['input/not-one-of', [], { expected: ['a', 'b', '3'], received: 'c' }]],
  },
  {
    name: 'a list for one of a few',
    plan: () => ({ ...one }),
    given: [],
    told: wrong('one of a, b, 3', 'list'),
  },
  { name: 'null where it may be', plan: () => ({ kind: 'nullable', of: text }), given: null },
  { name: 'a text where null may be', plan: () => ({ kind: 'nullable', of: text }), given: 'a' },
  {
    name: 'neither of them',
    plan: () => ({ kind: 'nullable', of: text }),
    given: 1,
    told: wrong('text', 'number'),
  },
  {
    name: 'a list',
    plan: () => ({ kind: 'list', of: text, fewest: 1, most: 2 }),
    given: ['a', 'b'],
  },
  {
    name: 'too short a list',
    plan: () => ({ kind: 'list', of: text, fewest: 1 }),
    given: [],
    told: out('item-count', 'at-least', 1),
  },
  {
    name: 'too long a list',
    plan: () => ({ kind: 'list', of: text, most: 1 }),
    given: ['a', 2],
    told: out('item-count', 'at-most', 1),
  },
  {
    name: 'a list with a wrong item',
    plan: () => ({ kind: 'list', of: text }),
    given: ['a', 2],
    told: wrong('text', 'number', [1]),
  },
  {
    name: 'no list',
    plan: () => ({ kind: 'list', of: text }),
    given: {},
    told: wrong('list', 'object'),
  },
  {
    name: 'an object with and without a key that may be absent',
    plan: () => ({
      kind: 'list',
      of: object({ a: text, b: { kind: 'optional', of: text } }),
    }),
    given: [{ a: 'x' }, { b: 'y', a: 'x' }],
  },
  {
    name: 'an object with a key too few and one too many',
    plan: () => object({ abc: { kind: 'nullable', of: text } }),
    given: { xyz: 'x' },
    told: [
      ['input/missing-key', ['abc'], { key: 'abc', expected: 'text' }],
      ['input/unknown-key', ['xyz'], { key: 'xyz' }],
    ],
  },
  { name: 'no object', plan: () => object({}), given: [], told: wrong('object', 'list') },
  {
    name: 'a record',
    plan: () => ({ kind: 'record', of: one }),
    given: { x: 'a', y: 'b' },
  },
  {
    name: 'a record with a wrong entry',
    plan: () => ({ kind: 'record', of: text }),
    given: { x: 'a', y: 1 },
    told: wrong('text', 'number', ['y']),
  },
  {
    name: 'a missing record',
    plan: () => object({ a: { kind: 'record', of: text } }),
    given: {},
    told: [['input/missing-key', ['a'], { key: 'a', expected: 'object' }]],
  },
  { name: 'a variant', plan: variants, given: { kind: 'y', of: 'a' } },
  { name: 'a variant among variants', plan: variants, given: { kind: 'z', size: 'small' } },
  {
    name: 'a faulty variant',
    plan: variants,
    given: { kind: 'x', of: 1 },
    told: wrong('text', 'number', ['of']),
  },
  {
    name: 'an unknown variant',
    plan: variants,
    given: { kind: 'w' },
    told: [['input/not-one-of', ['kind'], { expected: ['x', 'y', 'z'], received: 'w' }]],
  },
  {
    name: 'a variant that is not named',
    plan: variants,
    given: { of: 'a' },
    told: [['input/missing-key', ['kind'], { key: 'kind', expected: 'one of x, y, z' }]],
  },
  { name: 'no variant', plan: variants, given: 'x', told: wrong('object', 'text') },
  {
    name: 'a missing variant',
    plan: () => object({ a: variants() }),
    given: {},
    told: [['input/missing-key', ['a'], { key: 'a', expected: 'object' }]],
  },
  {
    name: 'one of two types',
    plan: () => ({ kind: 'list', of: { kind: 'one-of-types', types: [text, { kind: 'null' }] } }),
    given: ['a', null],
  },
  {
    name: 'neither of two types',
    plan: () => ({ kind: 'one-of-types', types: [text, { kind: 'null' }] }),
    given: 1,
    told: wrong('text or null', 'number'),
  },
  {
    name: 'one of two types, with a fault',
    plan: () => ({ kind: 'one-of-types', types: [{ ...text, longest: 1 }, { kind: 'null' }] }),
    given: 'ab',
    told: out('text-length', 'at-most', 1),
  },
  { name: 'what holds itself', plan: tree, given: { of: [{ of: [] }, { of: [{ of: [] }] }] } },
  {
    name: 'what holds itself, with a fault inside',
    plan: tree,
    given: { of: [{ of: [{}] }] },
    told: [['input/missing-key', ['of', 0, 'of', 0, 'of'], { key: 'of', expected: 'list' }]],
  },
  {
    name: 'a missing one of what holds itself',
    plan: () => object({ a: { kind: 'later', of: tree } }),
    given: {},
    told: [['input/missing-key', ['a'], { key: 'a', expected: 'object' }]],
  },
];

describe('a reader that was just made', () => {
  it.each(cases)('takes $name, or tells what is wrong', (given) => {
    const { read = given.given, told = [] } = given;
    const answer = answerTo(given);
    expect(answer.told).toMatchObject(told);
    expect(answer.told).toHaveLength(told.length);
    expect(answer.read).toStrictEqual(told.length > 0 ? undefined : read);
  });

  it.each([
    {
      plan: (): Plan => ({ kind: 'record', of: { kind: 'record', of: text } }),
      given: { a: { b: 'c' } },
    },
    { plan: (): Plan => ({ kind: 'list', of: { kind: 'list', of: text } }), given: [['c']] },
    { plan: (): Plan => object({ a: object({ b: text }) }), given: { a: { b: 'c' } } },
  ])('takes no more levels than there is room for: $given', ({ plan, given }) => {
    const asked = { name: '', plan, given };
    expect(answerTo(asked, 2).read).toStrictEqual(given);
    expect(answerTo(asked, 1).read).toBeUndefined();
  });

  it('looks a plan that holds itself up once', () => {
    let count = 0;
    const reader = readerOf({
      kind: 'later',
      of: () => {
        count += 1;
        return { ...text };
      },
    });
    expect([reader.read('a', 1), reader.expected, reader.read('b', 1), count]).toEqual([
      ...['a', 'text', 'b'],
      1,
    ]);
  });
});
