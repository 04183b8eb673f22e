/**
 * Letters that look like those of Vietnamese and are others: what may stand in a text, and below it, letter by letter, what
 * is meant. Keyboards of other languages, fonts and scanned documents bring them in.
 */
const lookAlikes: readonly (readonly [found: string, meant: string])[] = [
  // Icelandic eth and African D for Đ, whose small letters differ too.
  ['\u00d0\u0189\u00f0\u0256', 'ĐĐđđ'],
  // A caron instead of the breve of Ă, as in "Đǎk Lǎk".
  ['\u01cd\u01ce', 'Ăă'],
  // Dotless i, Latin alpha and iota.
  ['\u0131\u0251\u0269', 'iai'],
  // Cyrillic: A, Ve, Ye, Ka, Em, En, O, Er, Es, Te, U, Kha, Dze, I, Je, and their small letters.
  [
    '\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408',
    'ABEKMHOPCTYXSIJ',
  ],
  [
    '\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0455\u0456\u0458',
    'abekmhopctyxsij',
  ],
  // Greek: the capitals that Latin shares, and those small letters that look alike.
  [
    '\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7',
    'ABEZHIKMNOPTYX',
  ],
  ['\u03b1\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7', 'aikvoptux'],
];

const meantBy: ReadonlyMap<string, string> = /* @__PURE__ */ byLetter();

function byLetter(): ReadonlyMap<string, string> {
  return new Map(
    lookAlikes.flatMap(([found, meant]) =>
      [...found].map((letter, place): [string, string] => [letter, [...meant][place] as string]),
    ),
  );
}

const PLAIN = /^[A-Za-z0-9]$/;

/** A letter that is not Vietnamese, and the Vietnamese one that it looks like. */
export interface LookAlike {
  readonly found: string;
  readonly meant: string;
}

/** Finds the letters of a text that only look Vietnamese, each once, in the order of the text. */
export function lookAlikesIn(text: string): readonly LookAlike[] {
  // Without marks, so that a letter with a tone is known as well.
  const letters = new Set([...text.normalize('NFC')].flatMap((letter) => [letter, bare(letter)]));
  return [...letters].flatMap((found) => {
    const meant = meantBy.get(found) ?? fullForm(found);
    return meant === undefined ? [] : [{ found, meant }];
  });
}

const bare = (letter: string): string => [...letter.normalize('NFD')][0] as string;

/** Wide, raised and mathematical letters and digits are told by Unicode itself. */
function fullForm(letter: string): string | undefined {
  const form = letter.normalize('NFKC');
  return form !== letter && PLAIN.test(form) ? form : undefined;
}

/** Whether a text has letters that may only look Vietnamese: nearly none has. */
const OTHER_LETTERS = /[^ -~\u00c0-\u01b0\u1ea0-\u1ef9]|[\u00d0\u00f0\u0131\u0189\u01cd\u01ce]/;

/** A text with the Vietnamese letters in place of those that only look like them. */
export const withLookAlikesMeant = (text: string): string =>
  OTHER_LETTERS.test(text)
    ? lookAlikesIn(text).reduce((meant, one) => meant.split(one.found).join(one.meant), text)
    : text;
