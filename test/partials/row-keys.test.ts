import fc from 'fast-check';
import { expect, it } from 'vitest';
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
