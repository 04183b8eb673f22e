import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RowKey, readKeys, writeKeys } from '../../src/partials/row-keys';

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const rowKey: fc.Arbitrary<RowKey> = fc.record({
  high: word,
  low: word,
  // Ranges may be a tebibyte long.
  offset: fc.oneof(fc.nat(1_000), fc.integer({ min: 0, max: 2 ** 40 - 1 })),
  group: fc.nat(2 ** 20 - 1),
  cell: fc.nat(8),
});

it('keys come back as they were written, in blocks', () => {
  const lists = fc.oneof(
    fc.array(rowKey, { maxLength: 5 }),
    fc.array(rowKey, { minLength: 370, maxLength: 380, size: 'max' }),
  );
  fc.assert(
    fc.property(lists, (keys) => {
      const writer = writeKeys();
      for (const key of keys) writer.add(key);
      const blocks = writer.close();
      expect([...readKeys(blocks)]).toEqual(keys);
      expect(blocks).toHaveLength(Math.ceil(keys.length / 375));
    }),
    { numRuns: 100 },
  );
});

describe('the text of a block', () => {
  const blocksOf = (keyCount: number): readonly string[] => {
    const writer = writeKeys();
    for (let low = 0; low < keyCount; low += 1)
      writer.add({ high: 1, low, offset: 2, group: 3, cell: 4 });
    return writer.close();
  };

  it.each([
    { keyCount: 0, lengths: [] },
    { keyCount: 1, lengths: [24] },
    { keyCount: 3, lengths: [64] },
    { keyCount: 375, lengths: [8_000] },
    { keyCount: 376, lengths: [8_000, 24] },
  ])('of $keyCount keys has $lengths digits', ({ keyCount, lengths }) => {
    expect(blocksOf(keyCount).map((block) => block.length)).toEqual(lengths);
  });

  const [block = ''] = blocksOf(1);
  it.each([
    { name: 'has a digit that is none', text: `!${block.slice(1)}` },
    { name: 'has a digit too many', text: `${block}A` },
    { name: 'ends within four digits', text: `${block}AAA` },
    { name: 'is shorter than a key', text: block.slice(0, 20) },
  ])('gives no key where it $name', ({ text }) => {
    expect([...readKeys([text])]).toEqual([]);
    expect([...readKeys([block, text])]).toHaveLength(1);
  });
});
