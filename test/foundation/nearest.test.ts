import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, isWithinEdits } from '../../src/foundation/text/nearest';

/** Few letters, so that texts are often near each other. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

it('texts are within so many edits exactly where their distance is no more', () => {
  fc.assert(
    fc.property(text, text, fc.nat(3), (a, b, edits) => {
      expect(isWithinEdits(a, b, edits)).toBe(editDistance(a, b) <= edits);
    }),
    { numRuns: 3_000 },
  );
});

it.each([
  { a: '', b: '', edits: 0, within: true },
  { a: '', b: 'ab', edits: 1, within: false },
  { a: '', b: 'ab', edits: 2, within: true },
  { a: 'ben hoa 12', b: 'ben hoa 21', edits: 1, within: false },
  { a: 'ben hoa 12', b: 'ben hoa 21', edits: 2, within: true },
  { a: 'ben hoa', b: 'en hoax', edits: 2, within: true },
])('"$a" and "$b" within $edits: $within', ({ a, b, edits, within }) => {
  expect(isWithinEdits(a, b, edits)).toBe(within);
  expect(isWithinEdits(b, a, edits)).toBe(within);
});
