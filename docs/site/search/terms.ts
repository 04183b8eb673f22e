import { textKey } from 'model-ward-rules/intake';

const WORD = /[\p{L}\p{N}]+(?:[-/’'][\p{L}\p{N}]+)*/gu;
const PART = /[\p{L}\p{N}]+/gu;
const CAMEL = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u;
const MARK = /\p{M}/gu;

/**
 * Cuts a text into the words that are looked for: each word; the parts of a name or a code; and of a Vietnamese text each pair of
 * neighbours, since one Vietnamese word is often two syllables.
 */
export function termsOf(text: string): readonly string[] {
  return wordsAndPairs(text, partsOf);
}

/** Cuts a heading into its words; the parts of a name are no words of a heading. */
export function termsOfHeading(text: string): readonly string[] {
  return wordsAndPairs(text, (word) => (CAMEL.test(word) ? [word] : partsOf(word)));
}

function wordsAndPairs(
  text: string,
  termsOfWord: (word: string) => readonly string[],
): readonly string[] {
  const words = text.normalize('NFC').match(WORD) ?? [];
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    return [...termsOfWord(word), ...(next === undefined ? [] : pairOf(word, next))];
  });
}

/** The forms of a term that find it: as it is written, and without its marks. */
export function formsOf(term: string): readonly string[] {
  const key = keyOf(term);
  const bare = withoutMarks(key);
  return key === bare ? [key] : [key, bare];
}

/** The form by which a typed term is looked for: its marks count where it has any. */
export const keyOf = (term: string): string => stemOf(textKey(term));

/** Takes every mark from a text, the bar of đ too. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replaceAll(MARK, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Tells whether a term is two neighbours. */
export const isPair = (term: string): boolean => term.includes(' ');

function partsOf(word: string): readonly string[] {
  const parts = (word.match(PART) ?? []).flatMap((part) => part.split(CAMEL));
  return parts.length > 1 ? [word, ...parts] : [word];
}

/** English pairs are found by their words; only syllables of Vietnamese need their neighbour. */
function pairOf(word: string, next: string): readonly string[] {
  const isSyllable = (one: string): boolean => /^\p{L}{1,7}$/u.test(one);
  if (!isSyllable(word) || !isSyllable(next)) return [];
  return [`${word} ${next}`];
}

/** Brings English forms together: plurals, and British and American spelling. */
function stemOf(key: string): string {
  if (!/^[a-z]{4,}$/.test(key)) return key;
  return key
    .replace(/(?<=[a-z]{3})ies$/, 'y')
    .replace(/(?<=[a-z]{3}[^aious])s$/, '')
    .replace(/i[sz](e|ed|er|ing|ation)$/, 'is$1')
    .replace(/(?<=[a-z]{3})ation$/, 'e')
    .replace(/(?<=[a-z]{3})(?:ing|ed)$/, 'e')
    .replace(/(?<=[a-z]{3})e$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/([a-z]{3})c$/, '$1s');
}
