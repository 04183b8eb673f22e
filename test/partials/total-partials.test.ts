import { orThrow } from 'model-ward-rules';
import {
  type BoundedTotals,
  mergePartials,
  type PartialResult,
  type RangePart,
  repeatedKeys,
  totalPartials,
} from 'model-ward-rules/batch';
import { modelWardPolice20, modelWardPolice22 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { writeKeys } from '../../src/partials/row-keys';
import { bytesOf, countOf, lineOf, partsOf } from './made-up-file';

const lines = [lineOf('a-1', 20), lineOf('b-2', 19), lineOf('a-1', 19), lineOf('a-3', 20)];
const bytes = bytesOf(...lines);
const ends = [lines[0]?.length ?? 0, (lines[0] + (lines[1] ?? '')).length];
const criteriaSets = [modelWardPolice20, modelWardPolice22];
const lineBy22 = lineOf('a-1', 20, { criteriaSet: { id: modelWardPolice22.id } }).replace(
  '"criteriaCount":20',
  '"criteriaCount":22',
);

/** What was counted of rows, each in a group of its own, with the last bits of their keys as given. */
const withKeys = (partial: PartialResult, lows: readonly number[]): PartialResult => {
  const writer = writeKeys();
  lows.forEach((low, group) => {
    writer.add({ high: 1, low, offset: group, group, cell: 0 });
  });
  return { ...partial, parts: partial.parts.map((part) => ({ ...part, keys: writer.close() })) };
};
const boundsOf = (partial: PartialResult): BoundedTotals => {
  const totals = totalPartials(partial);
  if (totals.kind !== 'bounded') throw new Error('The totals are complete.');
  return totals;
};

describe('a host that vouches that no unit comes twice', () => {
  const vouched = { distinct: 'vouched' } as const;
  const parts = partsOf(bytes, ends, vouched);

  it('gets totals of every row, without keys and with its promise', () => {
    const totals = totalPartials(orThrow(mergePartials(parts)));
    expect(parts.every(({ parts: [part] }) => part?.keys.length === 0)).toBe(true);
    expect(repeatedKeys(countOf(bytes, undefined, vouched))).toEqual([]);
    expect(totals).toMatchObject({
      kind: 'complete',
      identity: vouched,
      groups: [
        { key: 'a', confirmed: { eligibleCount: 2, notEligibleCount: 1 } },
        { key: 'b', confirmed: { eligibleCount: 0, notEligibleCount: 1 } },
      ],
      unmet: [{ unitCount: 4 }],
    });
  });

  it('gets bounds that only go up where bytes are missing', () => {
    const { missing, mostMissingRows, groups } = boundsOf(
      orThrow(mergePartials(parts.slice(0, 2))),
    );
    expect(missing).toEqual([{ from: ends[1], until: bytes.length }]);
    expect(mostMissingRows).toBe(Math.ceil((bytes.length - (ends[1] ?? 0)) / 100));
    expect(groups).toMatchObject([
      { key: 'a', confirmed: { eligibleCount: { least: 1, most: 1 + mostMissingRows } } },
      { key: 'b', confirmed: { notEligibleCount: { least: 1, most: 1 + mostMissingRows } } },
    ]);
  });
});

describe('what nobody has parsed or merged', () => {
  const partial = countOf(bytes);
  const changed = (change: Partial<RangePart>): PartialResult => ({
    ...partial,
    parts: partial.parts.map((part) => ({ ...part, ...change })),
  });
  it.each([
    { name: 'a part without keys', partial: changed({ keys: [] }), reader: 'parsePartial' },
    {
      name: 'a part with keys that cannot be read',
      partial: changed({ keys: ['?'] }),
      reader: 'parsePartial',
    },
    {
      name: 'keys of groups that are none',
      partial: changed({ groups: [] }),
      reader: 'parsePartial',
    },
    { name: 'a part beyond the file', partial: changed({ until: bytes.length + 1 }) },
    { name: 'a part before the file', partial: changed({ from: -1 }) },
    { name: 'a part that ends before it begins', partial: changed({ from: 9, until: 8 }) },
    {
      name: 'parts that overlap',
      partial: { ...partial, parts: [...partial.parts, ...partial.parts] },
    },
    {
      name: 'parts out of order',
      partial: orThrow(mergePartials(partsOf(bytes, ends))),
      isReversed: true,
    },
  ])('$name is an error', ({ partial: given, isReversed = false, reader = 'mergePartials' }) => {
    const parts = isReversed ? [...given.parts].reverse() : given.parts;
    expect(() => totalPartials({ ...given, parts })).toThrow(
      new RegExp(`"partial" .* did not come from ${reader}`),
    );
  });
});

describe('where keys tell', () => {
  it('a missing row may overtake one that was counted, so bounds go down as well', () => {
    const [first] = partsOf(bytes, ends) as [PartialResult];
    const { groups, mostMissingRows } = boundsOf(first);
    expect(groups[0]?.confirmed.eligibleCount).toEqual({ least: 0, most: 1 + mostMissingRows });
  });

  it('a unit that repeats and is said the same of each time is counted for sure', () => {
    const same = ['2024-12-01', '2024-12-02', '2024-12-03'].map((assessedOn) =>
      lineOf('a-1', 20, { assessedOn }),
    );
    const none = { least: 0, most: 0 };
    const noUnits = {
      eligibleCount: none,
      notEligibleCount: none,
      undeterminedCount: none,
      notAssessedCount: none,
    };
    expect(boundsOf(countOf(bytesOf(...same))).groups).toEqual([
      {
        key: 'a',
        confirmed: { ...noUnits, eligibleCount: { least: 1, most: 3 } },
        projected: noUnits,
      },
    ]);
  });

  it('a unit that is eligible each time, once on either side, is counted for sure on neither', () => {
    const file = bytesOf(lineOf('a-1', 20), lineOf('a-1', 20, { basis: 'projected' }));
    const perhaps = { eligibleCount: { least: 0, most: 1 } };
    expect(boundsOf(countOf(file)).groups).toMatchObject([
      { key: 'a', confirmed: perhaps, projected: perhaps },
    ]);
  });

  it('two units in two groups that chance gave one key are counted for sure in neither', () => {
    const two = countOf(bytesOf(lineOf('a-1', 20), lineOf('b-2', 20)));
    expect(boundsOf(withKeys(two, [5, 5])).groups).toMatchObject([
      { key: 'a', confirmed: { eligibleCount: { least: 0, most: 1 } } },
      { key: 'b', confirmed: { eligibleCount: { least: 0, most: 1 } } },
    ]);
  });

  it('keys that differ in their last bits alone do not repeat', () => {
    const two = countOf(bytesOf(lineOf('a-1', 20), lineOf('b-2', 20)));
    expect(repeatedKeys(withKeys(two, [4, 5]))).toEqual([]);
    expect(repeatedKeys(withKeys(two, [5, 5]))).toHaveLength(1);
  });

  it('a unit of which two rows differ may be undetermined on either side', () => {
    const file = bytesOf(lineOf('a-1', 20), lineOf('a-1', 19, { basis: 'projected' }));
    const perhaps = { undeterminedCount: { least: 0, most: 2 } };
    expect(boundsOf(countOf(file)).groups).toMatchObject([
      { key: 'a', confirmed: perhaps, projected: perhaps },
    ]);
  });

  it('a row by another set may be the one that counts, so the other is not counted for sure', () => {
    const own = lineOf('a-1', 20);
    for (const file of [
      [own, lineBy22],
      [lineBy22, own],
    ]) {
      const { repeated, groups } = boundsOf(countOf(bytesOf(...file), undefined, { criteriaSets }));
      const rowOf = (line: string) => ({
        byteOffset: line === file[0] ? 0 : file[0]?.length,
        groupKey: 'a',
        ...(line === own ? { counts: { basis: 'confirmed', outcome: 'eligible' } } : {}),
      });
      expect(repeated[0]?.rows).toStrictEqual(file.map(rowOf));
      expect(groups).toMatchObject([
        {
          key: 'a',
          confirmed: {
            eligibleCount: { least: 0, most: 1 },
            undeterminedCount: { least: 0, most: 1 },
          },
        },
      ]);
    }
  });

  it('a unit of which every row is by another set counts nowhere', () => {
    const file = bytesOf(lineOf('b-2', 20), lineBy22, lineBy22);
    const { groups } = boundsOf(countOf(file, undefined, { criteriaSets }));
    const [a, b] = groups;
    expect([a?.key, b?.key]).toEqual(['a', 'b']);
    expect(Object.values({ ...a?.confirmed, ...a?.projected }).map(({ most }) => most)).toEqual([
      0, 0, 0, 0,
    ]);
    expect(b?.confirmed.eligibleCount).toEqual({ least: 1, most: 1 });
  });

  it('several units that repeat are in the order of their keys', () => {
    const file = bytesOf(...['a-1', 'b-2', 'c-3', 'a-1', 'b-2', 'c-3'].map((id) => lineOf(id, 20)));
    const keys = repeatedKeys(countOf(file)).map(({ key }) => key);
    expect(keys).toHaveLength(3);
    expect(keys).toEqual([...keys].sort());
  });

  it('no key is settled that does not repeat, and none twice', () => {
    const partial = countOf(bytes);
    const [one] = repeatedKeys(partial);
    const settled = {
      key: one?.key ?? '',
      counted: [{ groupKey: 'a', basis: 'confirmed', outcome: 'eligible' } as const],
    };
    expect(totalPartials(partial, [settled]).kind).toBe('complete');
    const refused = '"settled" (object) did not come from repeatedKeys';
    expect(() => totalPartials(partial, [settled, settled])).toThrow(refused);
    expect(() => totalPartials(partial, [{ ...settled, key: '0'.repeat(16) }])).toThrow(refused);
  });

  it('a key settled as nothing leaves the unit out, and one as two counts both', () => {
    const partial = countOf(bytes);
    const key = repeatedKeys(partial)[0]?.key ?? '';
    const row = { groupKey: 'z', basis: 'projected', outcome: 'not-assessed' } as const;
    const none = totalPartials(partial, [{ key, counted: [] }]);
    expect(none).toMatchObject({
      groups: [{ key: 'a', confirmed: { eligibleCount: 1, notEligibleCount: 0 } }, { key: 'b' }],
    });
    const two = totalPartials(partial, [{ key, counted: [row, row] }]);
    expect(two).toMatchObject({
      groups: [{ key: 'a' }, { key: 'b' }, { key: 'z', projected: { notAssessedCount: 2 } }],
    });
  });
});
