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

/** The numbers in a text, in their order: digits without zeros in front, and words that are Roman numerals. */
export function numbersIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (/^\p{N}/u.test(word)) return [word.replace(/^0+(?=.)/, '')];
    const value = valueOfRoman(word);
    return value === undefined ? [] : [String(value)];
  });
}

/** Tells whether two texts have the same numbers in the same order: a suggestion never puts another number. */
export function haveSameNumbers(one: string, other: string): boolean {
  return numbersIn(one).join(' ') === numbersIn(other).join(' ');
}

/** A text with its numbers left out, to find what differs from another only in a number. */
export const withoutNumbers = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\p{N}+|[\p{L}\p{M}]+/gu, (word) => (numbersIn(word).length > 0 ? '#' : word));
