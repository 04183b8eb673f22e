/**
 * Gives the key of a Vietnamese text: equal for what a careful reader takes as the same text.
 *
 * Composed and decomposed letters, blanks of every kind and number, invisible characters, case, kinds of dashes and
 * apostrophes, and the place of the tone mark ("Hòa", "Hoà") make no difference. Every other letter and mark does: "Bình",
 * "Binh" and "Bính" have three keys. A key is for comparing and not for showing.
 *
 * @param text - any text
 * @returns the key; the key of a key is itself
 * @issues none: every text has a key
 * @category Intake
 * @example
 * ```ts
 * import { textKey } from 'model-ward-rules/intake';
 *
 * console.log(textKey(' HÒA  Bình') === textKey('Hoà Bình')); // true
 * console.log(textKey('Hoà Binh') === textKey('Hoà Bình')); // false
 * ```
 */
export function textKey(text: string): string {
  return withTonesMoved(spellingOf(text));
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const BLANKS = /[\s\p{Cc}]+/gu;
const DASHES = /(?: ?[-\u2010-\u2015\u2212])+ ?/g;
const APOSTROPHES = /[\u2018\u2019\u02bc`\u00b4]/g;

/** A text without what nobody sees; where the tone marks stand is kept. */
export function spellingOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .trim()
    .normalize('NFC'); // Again: what was invisible no longer parts a letter from its mark.
}

// Vowels with their marks; letters with two marks in an odd order come in two parts.
const VOWELS = /(?:[aeiouy\u00e0-\u010f\u0112-\u01b0\u1ea0-\u1ef9]|[\u0300-\u036f]){2,}/g;
// Grave, acute, tilde, hook above and dot below.
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Puts the tone behind the last of the vowels that it stands among. One tone sounds over all of them, so nothing is lost,
 * and no rule has to say what begins a syllable ("quý", "già") and what is its core.
 */
function withTonesMoved(spelling: string): string {
  return spelling.replace(VOWELS, withToneLast).normalize('NFC');
}

function withToneLast(vowels: string): string {
  const parts = vowels.normalize('NFD');
  const [tone, another] = parts.match(TONE) ?? [];
  return tone === undefined || another !== undefined ? vowels : parts.replace(tone, '') + tone;
}

/** The keys of texts, to find whether one is among them. */
export const keysOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.map(textKey));
