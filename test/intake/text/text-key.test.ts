import fc from 'fast-check';
import { explainIssue } from 'model-ward-rules/explanation';
import { selectSpellings, textKey, unitNameKey } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { syllables, tonePlaces, vietnameseText, write } from '../../arbitraries/vietnamese';
import { unitNames } from '../name/unit-names';

const same: readonly { readonly name: string; readonly texts: readonly string[] }[] = [
  {
    name: 'decomposed and half-composed letters (Windows-1258)',
    texts: [
      'Điện Biên',
      'Điện Biên'.normalize('NFD'),
      'Đi\u00ea\u0323n Biên',
      'Đie\u0302\u0323n Biên',
    ],
  },
  { name: 'marks in an odd order', texts: ['Huế', 'Hue\u0301\u0302', 'Hue\u0302\u0301'] },
  {
    name: 'blanks of every kind and number',
    texts: [
      'Hà Nội',
      ' Hà  Nội ',
      'Hà\u00a0Nội',
      'Hà\tNội',
      'Hà\r\nNội',
      'Hà\u0000Nội',
      '\u3000Hà \u00a0Nội',
    ],
  },
  {
    name: 'what nobody sees',
    texts: [
      'Hà Nội',
      '\ufeffHà Nội',
      'Hà\u200b Nội',
      'Hà N\u00adội',
      'H\u200cà N\u200d\u2060ội',
      ' \u200b Hà Nội',
    ],
  },
  { name: 'case', texts: ['Đắk Lắk', 'ĐẮK LẮK', 'đắk lắk'] },
  { name: 'the place of the tone in oa', texts: ['Hòa', 'Hoà', 'HÒA', 'HOÀ'] },
  { name: 'in uy', texts: ['Thủy', 'Thuỷ'] },
  { name: 'in uy alone', texts: ['ủy', 'uỷ'] },
  { name: 'in oe', texts: ['khỏe', 'khoẻ'] },
  { name: 'after qu, where it cannot stand elsewhere', texts: ['quý', 'qúy'] },
  { name: 'after gi', texts: ['già', 'gìa'] },
  {
    name: 'dashes',
    texts: [
      'Bà Rịa - Vũng Tàu',
      'Bà Rịa – Vũng Tàu',
      'Bà Rịa-Vũng Tàu',
      'Bà Rịa —Vũng Tàu',
      'Bà Rịa\u2011Vũng Tàu',
      'Bà Rịa - - Vũng Tàu',
    ],
  },
  {
    name: 'apostrophes',
    texts: [
      "Ea H'leo",
      'Ea H’leo',
      'Ea H‘leo',
      'Ea Hʼleo',
      'Ea H`leo',
      'Ea H\u1fefleo',
      'Ea H´leo',
    ],
  },
];

describe('the same text', () => {
  it.each(same)('$name', ({ texts }) => {
    expect(new Set(texts.map(textKey)).size).toBe(1);
  });
});

const different: readonly { readonly name: string; readonly texts: readonly string[] }[] = [
  { name: 'other marks', texts: ['Binh', 'Bình', 'Bính', 'Bịnh', 'Bỉnh', 'Bĩnh', 'Bîn'] },
  { name: 'other letters', texts: ['Mỹ', 'Mĩ', 'My'] },
  { name: 'D and Đ', texts: ['Da', 'Đa'] },
  { name: 'a tone on another syllable', texts: ['hoà binh', 'hoa bình'] },
  { name: 'a tone on another syllable of words without a blank', texts: ['hoàbinh', 'hoabình'] },
  { name: 'two tones among the same vowels', texts: ['hòá', 'hóà'] },
  { name: 'with and without a blank', texts: ['Hà Nội', 'HàNội'] },
  { name: 'with and without a dash', texts: ['A-B', 'A B'] },
];

describe('another text', () => {
  it.each(different)('$name', ({ texts }) => {
    expect(new Set(texts.map(textKey)).size).toBe(texts.length);
  });
});

it('gives a key that can be read', () => {
  expect(textKey(' Phường\u00a0Hòa  Bình ')).toBe('phường hoà bình');
  expect(textKey('')).toBe('');
  expect(textKey('\ufeff \t')).toBe('');
});

describe('unitNameKey', () => {
  it.each([
    {
      name: 'the word for a ward',
      key: 'điện biên',
      texts: ['Điện Biên', 'Phường Điện Biên', 'P. Điện Biên', 'P.Điện Biên', 'p Điện Biên'],
    },
    {
      name: 'the police',
      key: 'điện biên',
      texts: [
        'CA phường Điện Biên',
        'CAP Điện Biên',
        'CAP. Điện Biên',
        'Công an phường Điện Biên',
        'CA P. Điện Biên',
        'CA.P Điện Biên',
        'C.A. P. Điện Biên',
        'Công an P.Điện Biên',
        'Công an Điện Biên',
      ],
    },
    {
      name: 'numbers',
      key: '1',
      texts: [
        '1',
        '01',
        '001',
        'Phường 1',
        'Phường 01',
        'P.1',
        'P1',
        'P01',
        'P. 1',
        'CAP 1',
        'CAP1',
      ],
    },
    { name: 'zero', key: '0', texts: ['0', '00', 'Phường 0'] },
    { name: 'the word more than once', key: 'đúc', texts: ['Phường Đúc', 'Phường Phường Đúc'] },
    {
      name: 'words of other levels',
      key: 'xã hoà bình',
      texts: ['Xã Hòa Bình', 'Phường xã Hòa Bình'],
    },
    { name: 'nothing but the word', key: 'phường', texts: ['Phường', 'PHƯỜNG '] },
    { name: 'the letter alone', key: 'p', texts: ['P', 'P P'] },
    { name: 'a word that goes on', key: 'phườngđúc', texts: ['PhườngĐúc'] },
    { name: 'the police after the word', key: 'an', texts: ['Phường công an An'] },
    { name: 'a name that begins like the police', key: 'ca thành', texts: ['Ca Thành'] },
    { name: 'a name with a number in it', key: 'mỹ đình 01', texts: ['Mỹ Đình 01'] },
  ])('$name', ({ key, texts }) => {
    expect(texts.map(unitNameKey)).toEqual(texts.map(() => key));
  });
});

describe('selectSpellings', () => {
  it('warns of each further spelling of a name, where it comes first', () => {
    const names = [
      'Hòa Bình',
      'Thủy',
      'hòa  bình',
      'Hoà Bình',
      'HOÀ BÌNH',
      'Thuỷ',
      'Thanh',
      'Hoà Lạc',
    ];
    const warnings = selectSpellings(names);
    expect(
      warnings.map(({ code, severity, path, params }) => [code, severity, path, params]),
    ).toEqual([
      ['text/two-spellings', 'warning', [3], { received: 'Hoà Bình', other: 'Hòa Bình' }],
      ['text/two-spellings', 'warning', [5], { received: 'Thuỷ', other: 'Thủy' }],
    ]);
    expect(explainIssue(warnings[0] as never, 'vi')).toBe(
      '"Hoà Bình" còn được viết là "Hòa Bình".',
    );
  });

  it('is silent where only the invisible differs, or nothing', () => {
    expect(selectSpellings([])).toEqual([]);
    expect(selectSpellings(['Hòa', 'HÒA', 'Ho\u0300a', ' hòa\u200b', 'Hòa'])).toEqual([]);
  });
});

describe('over every syllable', () => {
  it('both customs of placing the tone give one key, and each word a key of its own', () => {
    const words = new Map<string, string>();
    for (const syllable of syllables) {
      const [old, modern] = tonePlaces(syllable).map((place) => write(syllable, place));
      const key = textKey(old as string);
      if (textKey(modern as string) !== key) throw new Error(`${old} and ${modern}`);
      if (words.has(key)) throw new Error(`${old} and ${words.get(key)}`);
      words.set(key, old as string);
    }
    expect(words.size).toBe(syllables.length);
  });
});

it('keeps all real names apart, in every form', () => {
  expect(unitNames.length).toBeGreaterThan(300);
  const keys = new Set(unitNames.map(textKey));
  expect(keys.size).toBe(unitNames.length);
  const forms = unitNames.flatMap((name) => [
    name.normalize('NFD'),
    name.toUpperCase(),
    ` ${name}\u00a0`,
  ]);
  expect(new Set(forms.map(textKey))).toEqual(keys);
});

describe('for any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    vietnameseText,
  );

  it('the key of a key is itself, and the form of Unicode does not matter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = textKey(text);
        expect(textKey(key)).toBe(key);
        expect(textKey(text.normalize('NFD'))).toBe(key);
        expect(unitNameKey(unitNameKey(text))).toBe(unitNameKey(text));
      }),
      { numRuns: 500 },
    );
  });

  it('nothing but marks moves', () => {
    const bare = (text: string): string =>
      text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(bare(textKey(text))).toBe(bare(text));
      }),
      { numRuns: 200 },
    );
  });
});
