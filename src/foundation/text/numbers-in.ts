const romans: readonly string[] = [
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
  ...['xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx'],
];

/** The value of a small Roman numeral in lower case; `undefined` for another text. */
export function valueOfRoman(numeral: string): number | undefined {
  const place = romans.indexOf(numeral);
  return place === -1 ? undefined : place + 1;
}

/** The Roman numeral of a number, in lower case; `undefined` above 20. */
export const romanOf = (value: number): string | undefined => romans[value - 1];

/**
 * The numbers in a text, in their order: digits without zeros in front, and words that are Roman numerals. Marks are left out, so
 * that "Vị" and "Vi" are one word, and no number puts them apart.
 */
export function numbersIn(text: string): readonly string[] {
  const words = bare(text).match(WORDS) ?? [];
  return words.flatMap((word) => {
    if (/^\p{N}/u.test(word)) return [word.replace(/^0+(?=.)/, '')];
    const value = valueOfRoman(word);
    return value === undefined ? [] : [String(value)];
  });
}

const WORDS = /\p{N}+|\p{L}+/gu;

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Tells whether two texts have the same numbers in the same order: a suggestion never puts another number. */
export function haveSameNumbers(one: string, other: string): boolean {
  return numbersIn(one).join(' ') === numbersIn(other).join(' ');
}

/** A text with its numbers and marks left out, to find what differs from another only in a number. */
export const withoutNumbers = (text: string): string =>
  bare(text).replace(WORDS, (word) => (numbersIn(word).length > 0 ? '#' : word));
