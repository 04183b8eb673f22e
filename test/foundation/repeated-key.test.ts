import fc from 'fast-check';
import { judgeAssessment, parseAssessmentJson, plainDate } from 'model-ward-rules';
import { judge, report } from 'model-ward-rules/json';
import { allMustBeMet, criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/foundation/reading/parse-json';
import { issuesOf } from '../issues-of';
import { judgeRequest, reportRequest } from '../json/requests';

/** A text of JSON, and whether some object in it has a key twice, known while it is written. */
interface Written {
  readonly text: string;
  readonly isRepeated: boolean;
}

const blank = fc.constantFrom('', '', '', ' ', '\n\t', '\r\n  ');
const key = fc.constantFrom(
  ...['a', 'a', 'b', '', ':', '":"', '\\', '\\\\', '"', '{', '}', '[', '__proto__', '0', 'á', '😀'],
);

/** Writes a text plainly, or each sign as an escape: the same key in another spelling. */
const spelt = (text: string): fc.Arbitrary<string> =>
  fc.boolean().map((isEscaped) => {
    if (!isEscaped) return JSON.stringify(text);
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')}"`;
  });

const { value } = fc.letrec<{ value: Written }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('1', '-1e3', 'true', 'null').map((text) => ({ text, isRepeated: false })),
    key.chain(spelt).map((text) => ({ text, isRepeated: false })),
    fc.tuple(fc.array(tie('value'), { maxLength: 3 }), blank).map(([items, space]) => ({
      text: `[${space}${items.map(({ text }) => text).join(`,${space}`)}]`,
      isRepeated: items.some(({ isRepeated }) => isRepeated),
    })),
    fc
      .array(
        key.chain((name) => fc.tuple(fc.constant(name), spelt(name), blank, tie('value'))),
        { maxLength: 4 },
      )
      .map((entries) => ({
        text: `{${entries.map(([, name, space, { text }]) => `${space}${name}${space}:${space}${text}`).join(',')}}`,
        isRepeated:
          new Set(entries.map(([name]) => name)).size < entries.length ||
          entries.some(([, , , { isRepeated }]) => isRepeated),
      })),
  ),
}));

const isRefused = (text: string): boolean => {
  const read = parseJson(text);
  return !read.ok && read.issues.every(({ code }) => code === 'json/repeated-key');
};

describe('a key that stands twice in one object', () => {
  it('is refused wherever it stands and however it is spelt, and nothing else is', () => {
    fc.assert(
      fc.property(value, ({ text, isRepeated }) => {
        expect(isRefused(text)).toBe(isRepeated);
        if (!isRepeated) expect(parseJson(text)).toMatchObject({ value: JSON.parse(text) });
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['{"a":1,"a":2}', 'a', 1, 8],
    ['{"a":1,\n "b":{"c":[{"x":1}, {"x":1,"y":2,\r\n"x" : 2}]}}', 'x', 3, 1],
    ['\uFEFF{"a":{"a":1},"a":2}', 'a', 1, 14],
    ['[{"\\"":1,"\\u0022":2}]', '"', 1, 10],
  ])('is told with its place: %j', (text, key, line, column) => {
    expect(parseJson(text)).toMatchObject({
      ok: false,
      issues: [{ code: 'json/repeated-key', path: [], params: { key, line, column } }],
    });
  });

  it('is found where something hangs on every object, and nothing is found that is not there', () => {
    const prototype = Object.prototype as Record<string, unknown>;
    try {
      prototype['hung'] = 'there';
      expect(isRefused('{"a":1,"a":2}')).toBe(true);
      expect(parseJson('{"a":{"b":[1,{}]}}').ok).toBe(true);
    } finally {
      Reflect.deleteProperty(prototype, 'hung');
    }
  });

  it('is found in texts too deep for a recursion', () => {
    const depth = 5_000;
    const nested = (inner: string): string =>
      `${'[{"a":'.repeat(depth)}${inner}${'}]'.repeat(depth)}`;
    expect(parseJson(nested('1')).ok).toBe(true);
    expect(isRefused(nested('{"b":1,"b":1}'))).toBe(true);
  });

  it('leaves no text with two answers: neither the first nor the last counts', () => {
    const text = JSON.stringify({
      ...{ unitId: 'ward-1', assessmentYear: 2024, basis: 'confirmed' },
      criteriaSet: { id: 'model-ward-police-20' },
      results: { kind: 'tally', metCount: 20, criteriaCount: 20 },
    });
    const twice = text.replace('"metCount":20', '"metCount":1,"metCount":20');
    const options = {
      criteriaSets: criteriaSetCatalogue,
      asOf: plainDate('2024-12-31'),
      policy: allMustBeMet,
    };
    expect(judgeAssessment(text, options)).toMatchObject({ ok: true });
    expect(issuesOf(judgeAssessment(twice, options))).toEqual(['json/repeated-key']);
    expect(issuesOf(parseAssessmentJson(twice))).toEqual(['json/repeated-key']);
  });

  it('is refused by the JSON door', () => {
    const texts = [judgeRequest, reportRequest].map((one: fc.Arbitrary<object>) =>
      JSON.stringify(fc.sample(one, { numRuns: 1, seed: 1 })[0]),
    );
    for (const [place, door] of [judge, report].entries()) {
      const text = texts[place] as string;
      const twice = text.replace('{', '{"asOf":"2024-12-31",');
      expect(JSON.parse(door(text)).kind).toBe('answered');
      expect(JSON.parse(door(twice))).toMatchObject({
        kind: 'refused',
        issues: [{ code: 'json/repeated-key', params: { key: 'asOf' } }],
      });
    }
  });
});
