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
import { bytesOf, countOf, lineOf, partsOf } from './made-up-file';

const lines = [lineOf('a-1', 20), lineOf('b-2', 19), lineOf('a-1', 19), lineOf('a-3', 20)];
const bytes = bytesOf(...lines);
const ends = [lines[0]?.length ?? 0, (lines[0] + (lines[1] ?? '')).length];
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
    { name: 'a part without keys', partial: changed({ keys: [] }) },
    { name: 'a part with keys that cannot be read', partial: changed({ keys: ['?'] }) },
    { name: 'keys of groups that are none', partial: changed({ groups: [] }) },
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
  ])('$name is an error', ({ partial: given, isReversed = false }) => {
    const parts = isReversed ? [...given.parts].reverse() : given.parts;
    expect(() => totalPartials({ ...given, parts })).toThrow('argument/not-parsed');
  });
});

describe('where keys tell', () => {
  it('a missing row may overtake one that was counted, so bounds go down as well', () => {
    const [first] = partsOf(bytes, ends) as [PartialResult];
    const { groups, mostMissingRows } = boundsOf(first);
    expect(groups[0]?.confirmed.eligibleCount).toEqual({ least: 0, most: 1 + mostMissingRows });
  });

  it('a unit that repeats and is said the same of each time is counted for sure', () => {
    const same = bytesOf(lineOf('a-1', 20), lineOf('a-1', 20, { assessedOn: '2024-12-01' }));
    expect(boundsOf(countOf(same)).groups[0]?.confirmed.eligibleCount).toEqual({
      least: 1,
      most: 2,
    });
  });

  it('a unit of which two rows differ may be undetermined on either side', () => {
    const file = bytesOf(lineOf('a-1', 20), lineOf('a-1', 19, { basis: 'projected' }));
    const perhaps = { undeterminedCount: { least: 0, most: 2 } };
    expect(boundsOf(countOf(file)).groups).toMatchObject([
      { key: 'a', confirmed: perhaps, projected: perhaps },
    ]);
  });

  it('a row by another set may be the one that counts, so the other is not counted for sure', () => {
    const by22 = lineOf('a-1', 20, { criteriaSet: { id: modelWardPolice22.id } });
    const file = bytesOf(
      lineOf('a-1', 20),
      by22.replace('"criteriaCount":20', '"criteriaCount":22'),
    );
    const criteriaSets = [modelWardPolice20, modelWardPolice22];
    const { repeated, groups } = boundsOf(countOf(file, undefined, { criteriaSets }));
    expect(repeated[0]?.rows.map(({ counts }) => counts?.outcome)).toEqual(['eligible', undefined]);
    expect(groups).toMatchObject([
      {
        key: 'a',
        confirmed: {
          eligibleCount: { least: 0, most: 1 },
          undeterminedCount: { least: 0, most: 1 },
        },
      },
    ]);
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
    expect(() => totalPartials(partial, [settled, settled])).toThrow('repeatedKeys');
    expect(() => totalPartials(partial, [{ ...settled, key: '0'.repeat(16) }])).toThrow(
      'repeatedKeys',
    );
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
