import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinEdits } from '../../../src/foundation/text/nearest';
import { canBeNear, letterSetOf } from '../../../src/intake/text/letter-set';

const near = (one: string, other: string, edits: number): boolean =>
  canBeNear(letterSetOf(one), letterSetOf(other), edits);

describe('the letters of two names', () => {
  it('have one bit each, however often and wherever they stand', () => {
    expect(letterSetOf('')).toBe(0);
    expect(letterSetOf('a')).toBe(2);
    expect(letterSetOf('abba')).toBe(6);
    expect(letterSetOf('ba')).toBe(letterSetOf('ab'));
    expect(letterSetOf('z')).toBe(1 << 26);
  });

  it.each([
    ['hoa', 'hoa', 0, true],
    ['hoa', 'hob', 0, false],
    ['hoa', 'hob', 1, true],
    ['hoab', 'hocd', 1, false],
    ['hoab', 'hocd', 2, true],
    ['hoabx', 'ho', 2, false],
    ['ho', 'hoabx', 2, false],
    ['ho', 'hoabx', 3, true],
    ['hoabx', 'ho', 3, true],
  ])('of %s and %s within %i: %s', (one, other, edits, isNear) => {
    expect(near(one, other, edits)).toBe(isNear);
  });

  it('never part names that are near', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abcdehiou '), maxLength: 6 });
    fc.assert(
      fc.property(name, name, fc.integer({ min: 0, max: 2 }), (one, other, edits) => {
        if (isWithinEdits(one, other, edits)) expect(near(one, other, edits)).toBe(true);
      }),
    );
  });
});
