import { checkAssessment, parseAssessmentJson } from 'model-ward-rules';
import {
  type AssessmentLine,
  readAssessmentLines,
  readAssessmentStream,
  reportAssessmentLines,
} from 'model-ward-rules/intake';
import { criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (unitId: string, metCount = 19): string =>
  JSON.stringify({
    unitId,
    assessmentYear: 2024,
    criteriaSet: { id: 'model-ward-police-20' },
    basis: 'confirmed',
    results: { kind: 'tally', metCount, criteriaCount: 20 },
  });

const told = ({ lineNumber, result }: AssessmentLine): string =>
  `${lineNumber} ${result.ok ? result.value.unitId : result.issues.map(({ code }) => code).join()}`;
const read = (bytes: Uint8Array | Iterable<Uint8Array>, maxLineBytes?: number) =>
  [
    ...readAssessmentLines(
      bytes,
      criteriaSetCatalogue,
      maxLineBytes === undefined ? {} : { maxLineBytes },
    ),
  ].map(told);

const files: readonly { name: string; text: string; lines: readonly string[] }[] = [
  { name: 'no line', text: '', lines: [] },
  { name: 'blank lines alone', text: '\n \t\r\n\n', lines: [] },
  { name: 'a byte order mark alone', text: '\uFEFF\n', lines: [] },
  { name: 'a last line with an end', text: `${json('a')}\n`, lines: ['1 a'] },
  { name: 'a last line without one', text: `${json('a')}\n${json('b')}`, lines: ['1 a', '2 b'] },
  { name: 'CRLF', text: `${json('a')}\r\n\r\n${json('b')}\r\n`, lines: ['1 a', '3 b'] },
  { name: 'a byte order mark', text: `\uFEFF${json('a')}\n`, lines: ['1 a'] },
  { name: 'Vietnamese text', text: json('phường Bạch Đằng 😀'), lines: ['1 phường Bạch Đằng 😀'] },
  {
    name: 'faults among good lines',
    text: `${json('a')}\n{"unitId"\n${json('b', 21)}\n[]\n${json('c')}`,
    lines: ['1 a', '2 json/syntax', '3 tally/over-count', '4 input/wrong-type', '5 c'],
  },
];

/** Bytes that are not UTF-8, and the first that does not fit. */
const notUtf8: readonly { name: string; bytes: readonly number[]; byteNumber: number }[] = [
  { name: 'a continuation alone', bytes: [0x20, 0x80], byteNumber: 2 },
  { name: 'an overlong slash of two bytes', bytes: [0xc0, 0xaf], byteNumber: 1 },
  { name: 'the last overlong of two bytes', bytes: [0xc1, 0xbf], byteNumber: 1 },
  { name: 'the last overlong of three bytes', bytes: [0xe0, 0x9f, 0xbf], byteNumber: 1 },
  { name: 'the last overlong of four bytes', bytes: [0xf0, 0x8f, 0xbf, 0xbf], byteNumber: 1 },
  { name: 'the first surrogate', bytes: [0xed, 0xa0, 0x80], byteNumber: 1 },
  { name: 'the last surrogate', bytes: [0xed, 0xbf, 0xbf], byteNumber: 1 },
  { name: 'the first over U+10FFFF', bytes: [0xf4, 0x90, 0x80, 0x80], byteNumber: 1 },
  { name: 'a lead that is none', bytes: [0xf5, 0x80, 0x80, 0x80], byteNumber: 1 },
  { name: 'a sequence cut off', bytes: [0x41, 0xe1, 0xbb], byteNumber: 2 },
  { name: 'a lead at the end', bytes: [0x41, 0xc3], byteNumber: 2 },
  { name: 'a sign in a sequence', bytes: [0xe1, 0x41, 0x80], byteNumber: 1 },
  { name: 'Latin-1', bytes: [...encode('"ph'), 0xf4, 0x22], byteNumber: 4 },
];

describe('reading lines', () => {
  it.each(files)('reads a file with $name', ({ text, lines }) => {
    expect(read(encode(text))).toEqual(lines);
  });

  it('gives what the readers of one assessment give', () => {
    const [line] = readAssessmentLines(encode(json('a')), criteriaSetCatalogue);
    const submitted = parseAssessmentJson(json('a'));
    expect(line?.result).toEqual(
      submitted.ok && checkAssessment(submitted.value, criteriaSetCatalogue),
    );
  });

  it('passes limits on', () => {
    const options = { limits: { maxDepth: 1 } };
    const lines = readAssessmentLines(encode(json('a')), criteriaSetCatalogue, options);
    expect([...lines].map(told)).toEqual(['1 input/too-deep,input/too-deep']);
  });

  it.each(notUtf8)('refuses $name', ({ bytes, byteNumber }) => {
    const file = [...encode(`${json('a')}\n`), ...bytes, 0x0a, ...encode(json('b'))];
    const lines = [...readAssessmentLines(Uint8Array.from(file), criteriaSetCatalogue)];
    expect(lines.map(told)).toEqual(['1 a', '2 line/not-utf8', '3 b']);
    expect(lines[1]?.result).toMatchObject({ issues: [{ path: [], params: { byteNumber } }] });
  });

  it('reads the first and the last sign of each length', () => {
    for (const sign of ['\u007f', '\u0080', '\u07ff', '\u0800', '\ud7ff', '\ue000', '\uffff']) {
      expect(basisReadFrom(sign)).toBe(sign);
    }
    for (const code of [0x10000, 0x3ffff, 0x40000, 0x10ffff]) {
      expect(basisReadFrom(String.fromCodePoint(code))).toBe(String.fromCodePoint(code));
    }
  });

  it('reads texts longer than a call takes arguments', () => {
    const long = `${'ạ'.repeat(5_000)}b`;
    expect(basisReadFrom(long)).toBe(long);
  });

  it('refuses a line over the limit, and keeps the next', () => {
    const short = encode(json('a'));
    const file = encode(`${json('a')}\n${json('ab')}\n${json('a')}`);
    expect(read(file, short.length)).toEqual(['1 a', '2 line/too-long', '3 a']);
    const [, line] = readAssessmentLines(file, criteriaSetCatalogue, {
      maxLineBytes: short.length,
    });
    expect(line?.result).toMatchObject({
      issues: [{ path: [], params: { maximum: short.length } }],
    });
    expect(read(chunksOf(file, 7), short.length)).toEqual(['1 a', '2 line/too-long', '3 a']);
    expect(read(encode(`{${' '.repeat(999_998)}}`))).toEqual([expect.stringMatching(/^1 input/)]);
    expect(read(encode(`{${' '.repeat(999_999)}}`))).toEqual(['1 line/too-long']);
  });

  it('reads chunks cut anywhere, even where one is filled anew', () => {
    const file = encode(`${json('Đông Hà')}\r\n\n{}\n${json('b')}`);
    const whole = read(file);
    for (let size = 1; size < 60; size += 1) expect(read(chunksOf(file, size))).toEqual(whole);
    expect(read(refilled(file, 16))).toEqual(whole);
    expect(read([file.subarray(0, 9), new Uint8Array(), file.subarray(9)])).toEqual(whole);
  });

  it('reads no further than asked', () => {
    let count = 0;
    function* endless() {
      for (;;) {
        count += 1;
        yield encode(`${json('a')}\n`);
      }
    }
    for (const { lineNumber } of readAssessmentLines(endless(), criteriaSetCatalogue)) {
      if (lineNumber === 3) break;
    }
    expect(count).toBe(3);
  });

  it('reads a stream as it reads a file', async () => {
    const file = encode(`${json('Đông Hà')}\n\n{}\n${json('bb')}`);
    const maxLineBytes = encode(json('Đông Hà')).length;
    async function* stream() {
      yield* chunksOf(file, 11);
    }
    for (const options of [{}, { maxLineBytes }]) {
      const lines: AssessmentLine[] = [];
      for await (const line of readAssessmentStream(stream(), criteriaSetCatalogue, options)) {
        lines.push(line);
      }
      expect(lines).toEqual([...readAssessmentLines(file, criteriaSetCatalogue, options)]);
    }
    const long: string[] = [];
    async function* tooLong() {
      yield encode(' '.repeat(1_000_001));
    }
    for await (const line of readAssessmentStream(tooLong(), [])) long.push(told(line));
    expect(long).toEqual(['1 line/too-long']);
  });
});

describe('reporting lines', () => {
  it('accounts for every line', () => {
    const file = encode(`${json('a')}\n\n{"unitId"\n${json('b')}\n[]`);
    const lines = [...readAssessmentLines(file, criteriaSetCatalogue)];
    const { accepted, rejected, stats } = reportAssessmentLines(lines);
    expect(accepted).toMatchObject([
      { lineNumber: 1, value: { unitId: 'a' }, warnings: [] },
      { lineNumber: 4, value: { unitId: 'b' }, warnings: [] },
    ]);
    expect(rejected).toMatchObject([
      { lineNumber: 3, issues: [{ code: 'json/syntax' }] },
      { lineNumber: 5, issues: [{ code: 'input/wrong-type' }] },
    ]);
    expect(stats).toEqual({ receivedLineCount: 4, acceptedLineCount: 2, rejectedLineCount: 2 });
  });

  it('keeps the warnings of accepted lines', () => {
    const unanswered = JSON.stringify({
      ...JSON.parse(json('a')),
      results: { kind: 'by-criterion', answers: [] },
    });
    const { accepted } = reportAssessmentLines(
      readAssessmentLines(encode(unanswered), criteriaSetCatalogue),
    );
    expect(accepted[0]?.warnings).toMatchObject([{ code: 'criterion/unanswered' }]);
  });
});

/** What the reader of a line made of a text: it comes back in the issue of an unknown basis. */
function basisReadFrom(text: string): string | undefined {
  const line = JSON.stringify({ ...JSON.parse(json('a')), basis: text });
  const [read] = readAssessmentLines(encode(line), criteriaSetCatalogue);
  const [issue] = read === undefined || read.result.ok ? [] : read.result.issues;
  return issue?.code === 'input/not-one-of'
    ? (issue.params as { received: string }).received
    : undefined;
}

function* chunksOf(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Gives every chunk in the same memory, as some hosts do. */
function* refilled(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  const memory = new Uint8Array(size);
  for (const chunk of chunksOf(bytes, size)) {
    memory.set(chunk);
    yield memory.subarray(0, chunk.length);
  }
}
