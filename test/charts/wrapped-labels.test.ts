import { describe, expect, it } from 'vitest';
import { isWrapped, wrappedLabels } from '../../src/charts/wrapped-labels';

/** The lines of a label that may take so many letters. */
const linesOf = (label: string, letters: number): readonly string[] => {
  const text = wrappedLabels([label], letters * 6.8 + 0.1);
  return JSON.parse(text.replace(/^\((.*)\)\[datum\.label\]$/s, '$1'))[label];
};

describe('a long label', () => {
  it.each([
    { label: 'Quận Một', letters: 8, lines: ['Quận Một'] },
    { label: 'Quận Mười', letters: 8, lines: ['Quận', 'Mười'] },
    { label: 'Quận Mười', letters: 9, lines: ['Quận Mười'] },
    // However little room there is, eight letters are written.
    { label: 'Quận Một', letters: 2, lines: ['Quận Một'] },
    { label: 'Phường Bến Hòa Đông', letters: 10, lines: ['Phường Bến', 'Hòa Đông'] },
    // What does not fit on two lines is cut.
    { label: 'Phường Bến Hòa Đông Hai', letters: 10, lines: ['Phường Bến', 'Hòa Đông …'] },
    { label: 'a', letters: 20, lines: ['a'] },
  ])('stands on two lines at most: $label within $letters', ({ label, letters, lines }) => {
    expect(linesOf(label, letters)).toEqual(lines);
    expect(isWrapped(label, letters * 6.8 + 0.1)).toBe(lines.length > 1);
  });

  it('is looked up by the label itself', () => {
    expect(wrappedLabels(['a', 'Quận Một'], 400)).toBe(
      '({"a":["a"],"Quận Một":["Quận Một"]})[datum.label]',
    );
  });
});
