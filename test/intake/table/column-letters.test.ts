import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../src/intake/table/column-letters';

describe('the letters of a column', () => {
  it.each([
    [0, 'A'],
    [1, 'B'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('at position %i are %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
