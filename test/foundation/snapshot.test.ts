import vm from 'node:vm';
import fc from 'fast-check';
import {
  emptySummary,
  formatCanonicalJson,
  parseAreaSummary,
  parseAssessment,
  parseCriteriaSet,
  parseTarget,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';

/** Whatever is hung on the one key that `parseTarget` reads as free text. */
const issuesIn = (name: unknown) =>
  issuesOf(parseTarget({ name })).filter((issue) => /name/.test(issue));

const nested = (depth: number): unknown => {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

const revokedProxy = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

class Ward {}

const cases: readonly { name: string; input: unknown; issue: string }[] = [
  { name: 'a function', input: () => 1, issue: 'input/not-plain name' },
  { name: 'a symbol', input: Symbol('x'), issue: 'input/not-plain name' },
  { name: 'a bigint', input: 10n, issue: 'input/not-plain name' },
  { name: 'a class instance', input: new Ward(), issue: 'input/not-plain name' },
  { name: 'a Map', input: new Map(), issue: 'input/not-plain name' },
  { name: 'a Date', input: new Date(0), issue: 'input/not-plain name' },
  { name: 'a boxed text', input: Object('text'), issue: 'input/not-plain name' },
  { name: 'a symbol key', input: { [Symbol('x')]: 1, vi: 'a' }, issue: 'input/not-plain name' },
  { name: 'a hole in a list', input: new Array(1), issue: 'input/not-plain name.0' },
  {
    name: 'a getter',
    input: Object.defineProperty({}, 'vi', { get: () => 'a', enumerable: true }),
    issue: 'input/hostile name.vi',
  },
  {
    name: 'a setter',
    input: Object.defineProperty({}, 'vi', { set: () => {}, enumerable: true }),
    issue: 'input/hostile name.vi',
  },
  { name: 'a revoked proxy', input: revokedProxy(), issue: 'input/hostile name' },
  {
    name: 'a proxy that throws',
    input: new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('secret');
        },
      },
    ),
    issue: 'input/hostile name',
  },
  { name: 'NaN', input: Number.NaN, issue: 'input/not-finite name' },
  { name: 'Infinity', input: Number.POSITIVE_INFINITY, issue: 'input/not-finite name' },
  {
    name: 'an own __proto__ key',
    input: JSON.parse('{"__proto__":{"vi":"a"}}'),
    issue: 'input/reserved-key name.__proto__',
  },
  {
    name: 'an own constructor key',
    input: { constructor: 1 },
    issue: 'input/reserved-key name.constructor',
  },
  {
    name: 'an own prototype key',
    input: { prototype: 1 },
    issue: 'input/reserved-key name.prototype',
  },
  { name: 'text over the limit', input: 'x'.repeat(10_001), issue: 'input/too-large name' },
];

describe('the gate before every parse', () => {
  it.each(cases)('refuses $name with a code and a path', ({ input, issue }) => {
    expect(issuesIn(input)).toContain(issue);
  });

  it('refuses depth 100,000 and cycles without overflowing', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    for (const input of [nested(100_000), cycle]) {
      expect(issuesOf(parseAssessment(input))[0]).toMatch(/^input\/too-deep/);
    }
  });

  it('does not go through a ring again and again, however deep results may nest', () => {
    const ring: unknown[] = [];
    ring.push({ ring }, ring);
    expect(issuesOf(formatCanonicalJson({ ring }))).toEqual([
      'input/too-deep ring.0.ring',
      'input/too-deep ring.1',
    ]);
    // What only stands in two places is no ring.
    const shared = ['a'];
    const text = formatCanonicalJson([shared, [shared]]);
    expect(text.ok && text.value).toBe('[["a"],[["a"]]]');
  });

  it('takes 16 levels and not 17', () => {
    expect(issuesOf(parseAssessment(nested(16)))).toEqual(['input/wrong-type']);
    expect(issuesOf(parseAssessment(nested(17)))[0]).toMatch(/^input\/too-deep 0(\.0){15}$/);
  });

  it('stops at the size limit, in lists and in objects', () => {
    const limits = { maxItems: 10 };
    const list = Array.from({ length: 11 }, () => 0);
    const object = Object.fromEntries(list.map((zero, index) => [`key${index}`, zero]));
    expect(issuesOf(parseAssessment(list, { limits }))).toEqual(['input/too-large']);
    expect(issuesOf(parseAssessment(object, { limits }))).toEqual(['input/too-large']);
  });

  it('asks a list for its length once for each copy, so that one that grows has an end', () => {
    const lengths = [1, Number.POSITIVE_INFINITY];
    const growing = new Proxy([0], {
      get: (list, key) => (key === 'length' ? lengths.shift() : Reflect.get(list, key)),
    });
    expect(issuesOf(parseAssessment(growing))).toEqual(['input/hostile']);
    expect(lengths).toEqual([]);
  });

  it('lists a thousand issues and counts the rest', () => {
    const input = Array.from({ length: 1_500 }, () => Number.NaN);
    const result = parseAssessment(input);
    expect(result.ok ? [] : result.issues).toHaveLength(1_001);
    expect(result.ok ? undefined : result.issues.at(-1)).toMatchObject({
      code: 'input/too-many-issues',
      params: { suppressedCount: 500 },
    });
  });

  it('takes plain objects without a prototype and of another realm', () => {
    const bare = Object.assign(Object.create(null), { vi: 'a' });
    const foreign: unknown = vm.runInNewContext('({ vi: "a" })');
    expect(issuesIn(bare)).toEqual([]);
    expect(issuesIn(foreign)).toEqual([]);
  });

  it('reads a key that holds undefined, or does not enumerate, as absent', () => {
    const hidden = Object.defineProperty({ vi: 'a', en: undefined }, 'fr', { value: 'b' });
    expect(issuesIn(hidden)).toEqual([]);
  });

  it('reads minus zero as zero', () => {
    const parsed = parseAreaSummary({ ...emptySummary, unitCount: -0 });
    expect(parsed.ok && Object.is(parsed.value.unitCount, 0)).toBe(true);
  });

  it('is not moved by what somebody hung on Object.prototype', () => {
    const polluted = Object.prototype as { basis?: unknown };
    polluted.basis = 'confirmed';
    try {
      const issues = issuesOf(parseAssessment({}));
      expect(issues).toContain('input/missing-key basis');
    } finally {
      delete polluted.basis;
    }
  });

  it('never throws, whatever comes in', () => {
    const parsers = [parseAssessment, parseCriteriaSet, parseTarget, parseAreaSummary];
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(...parsers), (input, parse) => {
        const result = parse(input);
        expect(result.ok ? [] : result.issues).not.toHaveLength(0);
      }),
      { numRuns: 3_000 },
    );
  });
});
