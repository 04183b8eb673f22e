import fc from 'fast-check';
import { formatCanonicalJson, orThrow } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';

const canonical = (content: unknown): string => orThrow(formatCanonicalJson(content));

/** The double of a bit pattern. */
function doubleOf(hex: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}

/** Appendix B of RFC 8785. */
const numbers: readonly [string, string][] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

describe('formatCanonicalJson', () => {
  it.each(numbers)('writes the double %s of RFC 8785 as %s', (hex, text) => {
    expect(canonical(doubleOf(hex))).toBe(text);
  });

  it('writes the sample of RFC 8785, section 3.2.2', () => {
    const sample = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonical(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('orders keys by their code units, as in RFC 8785, section 3.2.3', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonical(sample)))).toEqual([
      // JavaScript itself puts the keys of whole numbers first.
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonical(sample)).toMatch(/^\{"\\r":"Carriage Return","1":"One",/);
  });

  it.each([
    {
      name: 'a key that holds undefined is absent',
      content: { a: undefined, b: 1 },
      text: '{"b":1}',
    },
    { name: 'lists keep their order', content: [3, [], 1, {}], text: '[3,[],1,{}]' },
    { name: 'a pair of surrogates is a character', content: '😀', text: '"😀"' },
    {
      name: 'two forms of a letter stay two',
      content: ['\u00e9', 'e\u0301'],
      text: '["\u00e9","e\u0301"]',
    },
    { name: 'nothing at all', content: null, text: 'null' },
  ])('$name', ({ content, text }) => {
    expect(canonical(content)).toBe(text);
  });

  it.each([
    { name: 'half a character', content: { a: ['x\ud83d'] }, issue: 'input/lone-surrogate a.0' },
    { name: 'the other half', content: '\ude00', issue: 'input/lone-surrogate' },
    {
      name: 'half a character in a key',
      content: { a: { '\ud83d': 1 } },
      issue: 'input/lone-surrogate a.\ud83d',
    },
    { name: 'no number', content: [Number.NaN], issue: 'input/not-finite 0' },
    { name: 'a Map', content: { a: new Map() }, issue: 'input/not-plain a' },
    { name: 'undefined', content: undefined, issue: 'input/not-plain' },
  ])('refuses $name', ({ content, issue }) => {
    expect(issuesOf(formatCanonicalJson(content))).toEqual([issue]);
  });

  it('names every place that is at fault', () => {
    const faults = issuesOf(formatCanonicalJson({ b: '\ud83d', a: '\ud83d', c: 'c' }));
    expect(faults).toEqual(['input/lone-surrogate a', 'input/lone-surrogate b']);
  });

  const nested = (depth: number): unknown =>
    Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 0);

  it('takes 32 levels and not 33, or as many as it is told', () => {
    expect(canonical(nested(32))).toBe(`${'['.repeat(32)}0${']'.repeat(32)}`);
    expect(issuesOf(formatCanonicalJson(nested(33)))).toHaveLength(1);
    const limits = { maxDepth: 33 };
    expect(formatCanonicalJson(nested(33), { limits })).toMatchObject({ ok: true });
    expect(issuesOf(formatCanonicalJson('x'.repeat(10_001)))).toEqual(['input/too-large']);
  });
});

const key = fc.constantFrom('a', 'b', 'aa', 'B', '1', '10', 'ă', 'đ', '😀', '\ufb33', '');
const leaf = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, '0', '1', '', 'null', '[]', '"', '\\'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const { plain } = fc.letrec((tie) => ({
  plain: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('plain'), { maxLength: 4 }),
    fc.dictionary(key, tie('plain'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** The same data with the keys of every object in another order. */
function reordered(content: unknown): unknown {
  if (typeof content !== 'object' || content === null) return content;
  if (Array.isArray(content)) return content.map(reordered);
  const entries = Object.entries(content).reverse();
  return Object.fromEntries(entries.map(([name, inner]) => [name, reordered(inner)]));
}

describe('any plain data', () => {
  it('has one text, whatever the order of its keys, and comes back from it', () => {
    fc.assert(
      fc.property(plain, (content) => {
        const text = canonical(content);
        expect(canonical(reordered(content))).toBe(text);
        expect(JSON.parse(text)).toEqual(content);
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('never shares its text with other data', () => {
    const known = new Map<string, unknown>();
    fc.assert(
      fc.property(plain, (content) => {
        const text = canonical(content);
        const other = known.get(text);
        if (other === undefined) known.set(text, content);
        else expect(content).toEqual(other);
      }),
      { numRuns: 200 },
    );
  });
});
