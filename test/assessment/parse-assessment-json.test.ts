import fc from 'fast-check';
import { parseAssessment, parseAssessmentJson } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { rawAssessment, withOneChange } from '../arbitraries/raw-assessments';
import { issuesOf } from '../issues-of';

const raw = {
  unitId: 'ward-1',
  assessmentYear: 2024,
  criteriaSet: { id: 'our-set' },
  basis: 'confirmed',
  results: {
    kind: 'by-criterion',
    answers: [{ criterionId: 'a', answer: { kind: 'attested', status: 'met' } }],
  },
};
const text = JSON.stringify(raw);

/** Where a text that is not JSON goes wrong: line, column, and the sign. */
const faults: readonly { name: string; text: string; at: readonly unknown[] }[] = [
  { name: 'nothing', text: '', at: [1, 1] },
  { name: 'blanks', text: ' \t\r\n ', at: [2, 2] },
  { name: 'an object cut off', text: '{"a": 1', at: [1, 8] },
  { name: 'a list cut off', text: '[1,', at: [1, 4] },
  { name: 'a text cut off', text: '"ab', at: [1, 4] },
  { name: 'a comma at the end of a list', text: '[1,]', at: [1, 4, ']'] },
  { name: 'a comma at the end of an object', text: '{"a":1,}', at: [1, 8, '}'] },
  { name: 'a comma with nothing before', text: '[,1]', at: [1, 2, ','] },
  { name: 'a comma outside', text: '1,2', at: [1, 2, ','] },
  { name: 'two values', text: '{} {}', at: [1, 4, '{'] },
  { name: 'two items without a comma', text: '[1 2]', at: [1, 4, '2'] },
  { name: 'a missing colon', text: '{"a" 1}', at: [1, 6, '1'] },
  { name: 'a closing sign for a colon', text: '{"a"}', at: [1, 5, '}'] },
  { name: 'a missing value', text: '{"a":}', at: [1, 6, '}'] },
  { name: 'a key without quotation marks', text: '{a:1}', at: [1, 2, 'a'] },
  { name: 'a number as key', text: '{1:1}', at: [1, 2, '1'] },
  { name: 'a list as key', text: '{[]:1}', at: [1, 2, '['] },
  { name: 'an object as key', text: '{{}:1}', at: [1, 2, '{'] },
  { name: 'a text after a text', text: '{"a":"b" "c"}', at: [1, 10, '"'] },
  { name: 'a text for a colon', text: '{"a" "b"}', at: [1, 6, '"'] },
  { name: 'a colon in a list', text: '["a":1]', at: [1, 5, ':'] },
  { name: 'a list that ends as an object', text: '[1}', at: [1, 3, '}'] },
  { name: 'an object that ends as a list', text: '{"a":1]', at: [1, 7, ']'] },
  { name: 'an empty list that ends as an object', text: '[}', at: [1, 2, '}'] },
  { name: 'an end without a beginning', text: ']', at: [1, 1, ']'] },
  {
    name: 'a fault after all kinds of values',
    text: '[{},[],"",1.5e-3,true,false,null,x]',
    at: [1, 34, 'x'],
  },
  { name: 'a fault after nested ones', text: '{"a":{"b":[[1],{}]},"c":2 3', at: [1, 27, '3'] },
  { name: 'a leading zero', text: '[01]', at: [1, 3, '1'] },
  { name: 'a plus', text: '[+1]', at: [1, 2, '+'] },
  { name: 'NaN', text: '[NaN]', at: [1, 2, 'N'] },
  { name: 'a break in a text', text: '["a\nb"]', at: [1, 4, '\n'] },
  { name: 'a bad escape', text: '["a\\x"]', at: [1, 4, '\\'] },
  { name: 'a short escape', text: '["\\u00e"]', at: [1, 3, '\\'] },
  { name: 'a fault after escapes', text: '["\\u00e1\\n\\"" 1]', at: [1, 15, '1'] },
  { name: 'lines that end in LF', text: '{\n\n"a"\n:?}', at: [4, 2, '?'] },
  { name: 'lines that end in CRLF', text: '{\r\n"a"\r\n:?}', at: [3, 2, '?'] },
  { name: 'lines that end in CR', text: '{\r"a"\r:?}', at: [3, 2, '?'] },
  { name: 'a sign of two code units', text: '[😀]', at: [1, 2, '😀'] },
  { name: 'a blank that is none in JSON', text: '[\u00a01]', at: [1, 2, '\u00a0'] },
];

describe('reading an assessment from JSON text', () => {
  it('reads what JSON.parse and parseAssessment read', () => {
    expect(parseAssessmentJson(text)).toStrictEqual(parseAssessment(raw));
  });

  it('skips one byte order mark', () => {
    expect(parseAssessmentJson(`\uFEFF${text}`)).toEqual(parseAssessment(raw));
    expect(issuesOf(parseAssessmentJson(`\uFEFF\uFEFF${text}`))).toEqual(['json/syntax']);
  });

  it('makes zero of minus zero', () => {
    const tally = { kind: 'tally', metCount: 0, criteriaCount: 20 };
    const zero = JSON.stringify({ ...raw, results: tally }).replace(':0,', ':-0,');
    const parsed = parseAssessmentJson(zero);
    expect(parsed.ok && parsed.value.results).toStrictEqual(tally);
  });

  it.each(faults)('says where $name goes wrong', ({ text: faulty, at: [line, column, found] }) => {
    const parsed = parseAssessmentJson(faulty);
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([
      { code: 'json/syntax', path: [], params: { line, column } },
    ]);
    expect(parsed.ok || parsed.issues[0]?.params).toEqual(
      found === undefined ? { line, column } : { line, column, found },
    );
  });

  it('finds the fault deep down without overflowing', () => {
    const deep = `${'['.repeat(100_000)}?`;
    expect(parseAssessmentJson(deep)).toMatchObject({ issues: [{ params: { column: 100_001 } }] });
    expect(issuesOf(parseAssessmentJson(`${'['.repeat(50_000)}${']'.repeat(50_000)}`))[0]).toMatch(
      /^input\/too-deep/,
    );
  });

  it.each([undefined, null, 7, {}])('refuses %s, which is no text', (input) => {
    expect(issuesOf(parseAssessmentJson(input as string))).toEqual(['input/wrong-type']);
  });

  it.each(['__proto__', 'constructor'])('refuses the key %s', (key) => {
    const reserved = text.replace('"basis"', `"${key}":{},"basis"`);
    expect(issuesOf(parseAssessmentJson(reserved))).toEqual([`input/reserved-key ${key}`]);
  });

  it('keeps the limits, each to the last step', () => {
    const depthOf = (maxDepth: number) => parseAssessmentJson(text, { limits: { maxDepth } }).ok;
    expect([4, 5].map(depthOf)).toEqual([false, true]);
    const lengthOf = (maxTextLength: number) =>
      parseAssessmentJson(text, { limits: { maxTextLength } }).ok;
    // Keys count as texts.
    expect(['assessmentYear'.length - 1, 'assessmentYear'.length].map(lengthOf)).toEqual([
      false,
      true,
    ]);
    const itemsOf = (maxItems: number) => parseAssessmentJson(text, { limits: { maxItems } }).ok;
    expect([13, 14].map(itemsOf)).toEqual([false, true]);
  });

  it('agrees with parseAssessment on every text, within any limits', () => {
    const limits = fc.record(
      {
        maxDepth: fc.integer({ min: 1, max: 9 }),
        maxItems: fc.integer({ min: 1, max: 90 }),
        maxTextLength: fc.integer({ min: 1, max: 400 }),
      },
      { requiredKeys: [] },
    );
    const input = fc.oneof(rawAssessment, rawAssessment.chain(withOneChange));
    fc.assert(
      fc.property(input, limits, (value, bounds) => {
        const json = JSON.stringify(value);
        const parsed = parseAssessmentJson(json, { limits: bounds });
        expect(JSON.stringify(parsed)).toBe(
          JSON.stringify(parseAssessment(JSON.parse(json), { limits: bounds })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('calls JSON what JSON.parse calls so, and finds a fault in all else', () => {
    const broken = fc.tuple(
      rawAssessment,
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', '\\', '0', 'e'),
    );
    fc.assert(
      fc.property(broken, ([value, seed, sign]) => {
        const whole = JSON.stringify(value);
        const at = seed % whole.length;
        const cut = whole.slice(0, at) + sign + whole.slice(at + 1);
        const codes = issuesOf(parseAssessmentJson(cut));
        expect(codes.includes('json/syntax')).toBe(!isJson(cut));
      }),
      { numRuns: 300 },
    );
  });
});

function isJson(candidate: string): boolean {
  try {
    JSON.parse(candidate);
    return true;
  } catch {
    return false;
  }
}
