import fc from 'fast-check';
import { orThrow, plainDate } from 'model-ward-rules';
import { totalPartials } from 'model-ward-rules/batch';
import { countRange, countRangeOfStream } from 'model-ward-rules/intake';
import { modelWardPolice20, modelWardPolice22 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { openPartAccount } from '../../src/partials/part-account';
import { questionOn as randomQuestionOn, rangePlan } from '../arbitraries/range-plans';
import { bytesOf, countOf, lineOf, questionOn } from './made-up-file';

const bytes = bytesOf(lineOf('a-1', 20), lineOf('b-2', 19), lineOf('a-3', 20));

async function* overTime(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield chunk;
}

/** Cuts bytes at places that may repeat, so that some chunks are empty. */
const chunksOf = (whole: Uint8Array, places: readonly number[]): readonly Uint8Array[] => {
  const cuts = places.map((place) => Math.floor(place * whole.length)).sort((a, b) => a - b);
  return [0, ...cuts].map((from, at) => whole.subarray(from, cuts[at] ?? whole.length));
};

describe('countRangeOfStream and countRange', () => {
  it('give the same for every chunking of every range', async () => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rangePlan, places, async ({ bytes: file, cuts }, chunkPlaces) => {
        const question = randomQuestionOn(file);
        for (const [place, from] of [0, ...cuts].entries()) {
          const range = { from, until: cuts[place] ?? file.length };
          const needed = file.subarray(Math.max(0, from - 1));
          const chunks = chunksOf(needed, chunkPlaces);
          const whole = orThrow(countRange([needed], range, question));
          expect(orThrow(countRange(chunks, range, question))).toEqual(whole);
          const streamed = await countRangeOfStream(overTime(chunks), range, question);
          expect(orThrow(streamed)).toEqual(whole);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('ask for nothing behind the last line of the range', async () => {
    let givenCount = 0;
    function* chunks(): Generator<Uint8Array> {
      for (const byte of bytes) {
        givenCount += 1;
        yield Uint8Array.of(byte);
      }
    }
    const range = { from: 0, until: 10 };
    const firstLine = bytes.indexOf(0x0a) + 1;
    orThrow(countRange(chunks(), range, questionOn(bytes)));
    expect(givenCount).toBe(firstLine);
    givenCount = 0;
    orThrow(await countRangeOfStream(overTime([...chunks()]), range, questionOn(bytes)));
  });
});

describe('bytes that are not those of the file', () => {
  const range = { from: 10, until: bytes.length };
  it.each([
    { name: 'end too soon', given: bytes.subarray(9, -5), received: bytes.length - 5 },
    { name: 'end at a line end, but too soon', given: bytes.subarray(9, bytes.indexOf(0x0a) + 1) },
    { name: 'are none', given: new Uint8Array(), received: 9 },
    { name: 'are more than there are', given: new Uint8Array([...bytes.subarray(9), 0x20, 0x0a]) },
  ])('are refused where they $name', ({ given, received = 9 + given.length }) => {
    const counted = countRange([given], range, questionOn(bytes));
    expect(counted.ok ? [] : counted.issues).toMatchObject([
      { code: 'partial/bytes-differ', params: { expected: bytes.length, received } },
    ]);
  });

  it('are refused where a line of the range has no end and the file goes on', () => {
    const cut = { from: 0, until: 10 };
    expect(countRange([bytes.subarray(0, 20)], cut, questionOn(bytes)).ok).toBe(false);
    expect(countRange([bytes.subarray(0, 250)], cut, questionOn(bytes)).ok).toBe(true);
  });

  it.each([
    { from: -1, until: 5 },
    { from: 5, until: 5 },
    { from: 0, until: bytes.length + 1 },
    { from: 0.5, until: 5 },
    { from: 0, until: Number.NaN },
  ])('cannot be asked for from $from until $until', (asked) => {
    expect(() => countRange([bytes], asked, questionOn(bytes))).toThrow('planRanges');
  });

  it.each([
    { wrong: 'range', change: { byteLength: Number.NaN }, reader: 'planRanges' },
    { wrong: 'asOf', change: { asOf: '2024-02-30' as never }, reader: 'parsePlainDate' },
    { wrong: 'knownAt', change: { knownAt: 'soon' as never }, reader: 'parsePlainDate' },
    { wrong: 'distinct', change: { distinct: 'perhaps' as never }, reader: 'parsePartial' },
    { wrong: 'policies', change: { policy: [] }, reader: 'parseRecognitionPolicies' },
    {
      wrong: 'criteriaSet',
      change: { criteriaSet: { id: 'x', revision: 1n } as never },
      reader: 'parseCriteriaSet',
    },
  ])('cannot be asked about where $wrong is wrong', ({ wrong, change, reader }) => {
    const asked = { from: 0, until: 10 };
    expect(() => countRange([bytes], asked, questionOn(bytes, change))).toThrow(
      new RegExp(`"${wrong}" .* did not come from ${reader}`),
    );
  });
});

describe('the lines of a range', () => {
  it('go each where they belong', () => {
    const all = bytesOf(
      lineOf('a-1', 20, { recordedOn: '2025-01-15' }),
      lineOf('a-2', 20, { withdrawnOn: '2024-12-01', recordedOn: '2024-11-01' }),
      '\n',
      lineOf('a-3', 21),
      '{"unitId":\n',
      JSON.stringify({
        unitId: 'a-4',
        assessmentYear: 2024,
        criteriaSet: { id: modelWardPolice22.id },
        basis: 'confirmed',
        results: { kind: 'tally', metCount: 22, criteriaCount: 22 },
      }),
      '\n',
      lineOf('a-5', 20),
      lineOf('a-6', 20),
    );
    const criteriaSets = [modelWardPolice20, modelWardPolice22];
    const { parts } = countOf(all, undefined, { criteriaSets });
    expect(parts[0]?.lines).toEqual({
      lineCount: 8,
      judgedCount: 2,
      setAsideCount: 1,
      notOnRecordCount: 2,
      refusedCount: 2,
    });
    expect(parts[0]?.refusals.map(({ lineNumber, codes }) => [lineNumber, codes[0]])).toEqual([
      [4, 'tally/over-count'],
      [5, 'json/syntax'],
    ]);
    const later = { criteriaSets, knownAt: plainDate('2025-02-01') };
    expect(countOf(all, undefined, later).parts[0]?.lines.notOnRecordCount).toBe(1);
  });

  it('are counted block by block', () => {
    const count = 9_000;
    const many = bytesOf(...Array.from({ length: count }, (_, at) => lineOf(`a-${at}`, 19)));
    const totals = totalPartials(countOf(many));
    expect(totals.kind === 'complete' && totals.groups[0]?.confirmed.notEligibleCount).toBe(count);
    expect(totals.kind === 'complete' && totals.unmet?.[0]?.unnamedCount).toBe(count);
  });

  it('are named up to a thousand where they are refused', () => {
    const bad = bytesOf(...Array.from({ length: 1_200 }, () => 'x\n'));
    const [part] = countOf(bad).parts;
    expect(part?.refusals).toHaveLength(1_000);
    expect(part?.refusalCounts).toEqual([{ code: 'json/syntax', lineCount: 1_200 }]);
    const totals = totalPartials(countOf(bad));
    expect(totals.refusals.at(-1)).toEqual({
      byteOffset: 1_998,
      lineNumber: 1_000,
      codes: ['json/syntax'],
    });
  });
});

it('a grouping into more groups than a key can tell apart is refused', () => {
  let groupCount = 0;
  const groupOf = () => {
    groupCount += 1;
    return `${groupCount}`;
  };
  const account = openPartAccount({ groupOf, distinct: 'vouched' });
  const row = { unitId: 'a-1' as never, assessmentYear: 2024 };
  for (let at = 0; at < 1_048_576; at += 1) account.addSetAside(row, at);
  expect(() => account.addSetAside(row, 0)).toThrow('groupOf');
});
