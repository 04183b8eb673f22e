import { orThrow } from 'model-ward-rules';
import {
  mergePartials,
  type PartialResult,
  parsePartial,
  type RangePart,
} from 'model-ward-rules/batch';
import { modelWardPolice20, modelWardPolice22 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { bytesOf, countOf, lineOf, partsOf } from './made-up-file';

const lineBy22 = lineOf('c-9', 20, { criteriaSet: { id: modelWardPolice22.id } }).replace(
  '"criteriaCount":20',
  '"criteriaCount":22',
);
const bytes = bytesOf(lineOf('a-1', 20), 'x\n', lineOf('b-2', 19), lineBy22, lineOf('a-3', 20));
const criteriaSets = [modelWardPolice20, modelWardPolice22];
const whole = countOf(bytes, undefined, { criteriaSets });
const [part] = whole.parts as readonly [RangePart];
const lines = part.lines;

/** What is said of a partial result of one part that was changed after it was counted. */
const faultsOf = (change: Partial<RangePart>, of: PartialResult = whole): readonly unknown[] => {
  const parsed = parsePartial({ ...of, parts: of.parts.map((one) => ({ ...one, ...change })) });
  return parsed.ok ? [] : parsed.issues.map(({ code, path, params }) => [code, path, params]);
};
const impossible = (...faults: readonly string[]) =>
  faults.map((fault) => ['partial/impossible', ['parts', 0], { fault }]);

const rawKeys = (): Buffer => Buffer.from(part.keys[0] ?? '', 'base64');

/** The keys with one byte changed. */
const keysWith = (at: number, byte: number): readonly string[] => {
  const raw = rawKeys();
  raw[at] = byte;
  return [raw.toString('base64')];
};

/** The keys with another place of the first row in its range. */
const keysAt = (offset: number): readonly string[] => {
  const raw = rawKeys();
  raw.writeUInt32BE(offset, 9);
  return [raw.toString('base64')];
};

describe('parsePartial', () => {
  it('gives back what was written, by key and vouched, whole and merged', () => {
    const vouched = countOf(bytes, undefined, { criteriaSets, distinct: 'vouched' });
    const merged = orThrow(mergePartials(partsOf(bytes, [50, 250])));
    for (const partial of [whole, vouched, merged]) {
      expect(orThrow(parsePartial(JSON.parse(JSON.stringify(partial))))).toEqual(partial);
    }
  });

  it('gives back the keys of many rows, in blocks', () => {
    for (const rowCount of [374, 375, 376, 750]) {
      const rows = Array.from({ length: rowCount }, (_, row) => lineOf(`a-${row}`, 20));
      const partial = countOf(bytesOf(...rows));
      expect(partial.parts[0]?.keys).toHaveLength(Math.ceil(rowCount / 375));
      expect(orThrow(parsePartial(partial))).toEqual(partial);
    }
  });

  it.each([
    { name: 'is empty', change: { from: 10, until: 10 } },
    { name: 'ends behind the file', change: { until: bytes.length + 1 } },
  ])('refuses a range that $name', ({ change }) => {
    expect(faultsOf(change).slice(0, 1)).toEqual(impossible('ranges'));
  });

  it('refuses what has another shape', () => {
    const parsed = parsePartial({ ...whole, identity: { ...whole.identity, shape: 0 } });
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ path: ['identity', 'shape'] }]);
  });

  it('refuses ranges that overlap or are out of order', () => {
    const merged = orThrow(mergePartials(partsOf(bytes, [150])));
    const reversed = { ...merged, parts: [...merged.parts].reverse() };
    expect(faultsOf({}, reversed)).toEqual([
      ['partial/impossible', ['parts', 1], { fault: 'ranges' }],
    ]);
  });

  it('takes a range of a tebibyte, and none that is longer', () => {
    const faultsOfLength = (until: number) =>
      faultsOf({ until }, { ...whole, identity: { ...whole.identity, byteLength: 2 ** 41 } });
    expect(faultsOfLength(2 ** 40)).toEqual([]);
    expect(faultsOfLength(2 ** 40 + 1)).toEqual(impossible('ranges'));
  });

  it('takes as many lines as were counted or set aside, and not one fewer', () => {
    const ofEachKind = countOf(
      bytesOf(lineOf('a-1', 20), 'x\n', lineBy22, lineOf('b-2', 20, { recordedOn: '2025-01-15' })),
      undefined,
      { criteriaSets },
    );
    const counts = { judgedCount: 1, setAsideCount: 1, notOnRecordCount: 1, refusedCount: 1 };
    const faultsOfLines = (lineCount: number) =>
      faultsOf({ lines: { lineCount, ...counts } }, ofEachKind);
    expect(faultsOfLines(5)).toEqual([]);
    expect(faultsOfLines(4)).toEqual([]);
    expect(faultsOfLines(3)).toEqual(impossible('counts'));
  });

  it.each([
    { name: 'fewer lines than rows', change: { lines: { ...lines, lineCount: 1 } } },
    { name: 'fewer refusals than are named', change: { lines: { ...lines, refusedCount: 0 } } },
    { name: 'no verdicts', change: { groups: [], keys: part.keys } },
    { name: 'other counts of what is unmet', change: { unmet: [] } },
  ])('refuses $name', ({ change }) => {
    expect(faultsOf(change)[0]).toEqual(impossible('counts')[0]);
  });

  it.each([
    { name: 'none', keys: [] },
    { name: 'too many blocks', keys: [...part.keys, ...part.keys] },
    { name: 'what is no base64', keys: ['!'.repeat(88)] },
    { name: 'a length that is none of base64', keys: [`${part.keys[0]}A`] },
    { name: 'fewer than there are rows', keys: [(part.keys[0] ?? '').slice(0, 44)] },
    { name: 'a group that is none', keys: keysWith(13, 1) },
    // The row by another set stands first, since the others wait for their block.
    { name: 'judged where the row was set aside', keys: keysWith(15, 1) },
    { name: 'another outcome', keys: keysWith(31, 0x11) },
    { name: 'an outcome that is none', keys: keysWith(15, 9) },
    { name: 'a place behind the range', keys: keysWith(8, 1) },
    { name: 'the place where the range ends', keys: keysAt(bytes.length) },
    {
      name: 'those of the judged rows alone',
      keys: [rawKeys().subarray(16).toString('base64')],
    },
    {
      name: 'in more blocks than they need',
      keys: [rawKeys().subarray(0, 48), rawKeys().subarray(48)].map((raw) =>
        raw.toString('base64'),
      ),
    },
  ])('refuses keys that are $name', ({ keys }) => {
    expect(faultsOf({ keys })).toEqual(impossible('keys'));
  });

  it('takes a key of the last byte of the range', () => {
    expect(faultsOf({ keys: keysAt(bytes.length - 1) })).toEqual([]);
  });

  it('refuses keys of rows that are vouched for', () => {
    const vouched = countOf(bytes, undefined, { criteriaSets, distinct: 'vouched' });
    expect(faultsOf({ keys: part.keys }, vouched)).toEqual(impossible('keys'));
  });
});
