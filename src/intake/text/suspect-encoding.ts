/**
 * Names what made a text unreadable: UTF-8 that was read as another encoding, text in the fonts of TCVN3 (ABC) or VNI, or
 * letters that were lost when a file was saved.
 *
 * @category Intake
 */
export type SuspectedEncoding = 'utf-8' | 'tcvn3' | 'vni' | 'lost';

/** Letters that saving has turned into a replacement character, or into question marks before others of the word. */
const lost = [/\ufffd/, /\p{L}\?+\p{L}/u, /(?<!\S)\?+\p{L}/u];

/** The bytes of UTF-8, one letter each: "á»" begins ắ to ỹ, "Ä" đ, "Æ" ư, "Ã" (or "Ă") the letters of Latin-1, "Ì" single marks. */
const misreadUtf8 = [
  /á[º»]/,
  /Æ[\u00a0¡¯°]/,
  /[ÄÅ][\u0080-\u009f‘ƒ‚©¨]/,
  // Of Đ the second byte is none of the letters of Windows, and is often dropped. In VNI a vowel stands before it.
  /(?<![AEO])Ä/,
  // "XÃ" before a blank, a quotation mark or a soft hyphen is a good word.
  /[ÃĂ][\u0080-\u009f€‚ƒˆ‰ŠŒ™š¡¢£¨©ª¬²³´µ¹º½]/,
  /[ÃĂ][\u00a0\u00ad](?=\p{Ll})/u,
  /[ÃĂ][‘’“”•](?=\p{L})/u,
  /\p{Ll}[ÃĂ]/u,
  /Ì[\u0080-\u009f€‚ƒ†‰›£]/,
  /â€|ï»¿/,
];

/** In TCVN3 signs stand for letters: "§iÖn Biªn", "H¶i Phßng". Where a sign may stand beside a word, it must stand in it. */
const tcvn3Signs = [
  /[\p{L}\u00ad][«ªµ¶·¸¬¼½¾]/u,
  /[§®][^\s\d]|[©¡¢£¤¥¦]\p{L}/u,
  /\p{L}[¹÷¨»]\p{L}|\p{L}×/u,
  // Capitals in the midst of a word: "NguyÔn", "TiÒn".
  /[iuy][ÈÉÊÒÓÔÕ]/,
  // "Phường" without the invisible letter in it.
  /(?<!\p{L})ph\u00ad?êng(?!\p{L})/iu,
];

/** What follows each vowel in VNI and never in a Vietnamese word: "Noäi", "Hueá", "Phöôøng". */
const vniMarks = {
  a: ['â', 'á', 'à', 'ã', 'ê', 'é', 'è', 'ù', 'õ', 'ø', 'û', 'ï', 'å', 'ä', 'ë', 'ü'],
  e: ['â', 'á', 'à', 'ã', 'ù', 'õ', 'ø', 'û', 'ï', 'å', 'ä'],
  o: ['â', 'ù', 'ø', 'û', 'ï', 'å', 'ä'],
  u: ['ù', 'õ', 'ø', 'û', 'ï'],
  ô: ['ù', 'õ', 'ø', 'û', 'ï'],
  ö: ['ù', 'õ', 'ø', 'û', 'ï', 'ô'],
  y: ['ù', 'õ', 'ø', 'û'],
};

const vni = [
  // Of one case, so that names written together ("EaÂu") are left alone.
  /* @__PURE__ */ vniPairs(),
  /(?<!\p{L})ñ[aeiouyôöæìíîòó]|ön/iu,
];

function vniPairs(): RegExp {
  const pairs = Object.entries(vniMarks).flatMap(([vowel, marks]) =>
    marks.map((mark) => vowel + mark),
  );
  return new RegExp([...pairs, ...pairs.map((pair) => pair.toUpperCase())].join('|'));
}

/** Letters that Vietnamese does not have and TCVN3 puts in place of those it has. */
const tcvn3Letters = [/[ÇËÎÏÑÖØÜÞßäåæçëîïñöøûüþ]/];

const signs: readonly (readonly [SuspectedEncoding, readonly RegExp[]])[] = [
  ['lost', lost],
  ['utf-8', misreadUtf8],
  ['tcvn3', tcvn3Signs],
  ['vni', vni],
  ['tcvn3', tcvn3Letters],
];

/** Says why a text cannot be read as Vietnamese, or gives `undefined` where no sign of that is in it. */
export function suspectEncoding(text: string): SuspectedEncoding | undefined {
  // Decomposed letters are no sign of anything.
  const composed = text.normalize('NFC');
  return signs.find(([, patterns]) => patterns.some((pattern) => pattern.test(composed)))?.[0];
}

/** How many different signs of a wrong encoding are in a text: a name with one may be right. */
export function countEncodingSigns(text: string): number {
  const composed = text.normalize('NFC');
  return signs.flatMap(([, patterns]) => patterns.filter((pattern) => pattern.test(composed)))
    .length;
}
