/** The letters of TCVN3 (ABC) fonts, as they show where another font is used: small letters, then what stands there. */
const tcvn3: ReadonlyMap<string, string> = new Map(
  pairs(
    'ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂÊÔƠƯĐ',
    '¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ¡¢£¤¥¦§',
  ),
);

function pairs(letters: string, others: string): readonly [string, string][] {
  const shown = [...others];
  return [...letters].map((letter, place) => [letter, shown[place] as string]);
}

/** Writes a text for TCVN3 fonts. Capitals with tones have fonts of their own, with the codes of small letters. */
export const inTcvn3 = (text: string): string =>
  [...text]
    .map((letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter)
    .join('');

const vniLetters: Readonly<Record<string, string>> = {
  đ: 'ñ',
  ơ: 'ô',
  ư: 'ö',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  ...Object.fromEntries(pairs('ìí', 'ìí')),
};
const vniMarks: Readonly<Record<string, string>> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0300': 'à',
  '\u0302\u0301': 'á',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0323\u0302': 'ä',
  '\u0306': 'ê',
  '\u0306\u0300': 'è',
  '\u0306\u0301': 'é',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0323\u0306': 'ë',
};

/** Writes a text for VNI fonts, where marks are letters of their own behind the vowel. */
export const inVni = (text: string): string => [...text.normalize('NFC')].map(letterInVni).join('');

function letterInVni(letter: string): string {
  const small = letter.toLowerCase();
  const written = vniLetters[small] ?? withMarks(small);
  return small === letter ? written : written.toUpperCase();
}

function withMarks(letter: string): string {
  const [base, ...marks] = [...letter.normalize('NFD')] as [string, ...string[]];
  const horn = marks.indexOf('\u031b');
  if (horn < 0) return base + (marks.length === 0 ? '' : vniMarks[marks.join('')]);
  const others = marks.filter((mark) => mark !== '\u031b').join('');
  return (base === 'o' ? 'ô' : 'ö') + (others === '' ? '' : vniMarks[others]);
}
