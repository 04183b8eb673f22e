import { describe, expect, it } from 'vitest';
import { lookAlikesIn, withLookAlikesMeant } from '../../../src/intake/text/look-alike-letters';

/** Letters of other alphabets by their code points, and the Vietnamese ones that they look like. */
const letters: readonly (readonly [alphabet: string, points: string, meant: string])[] = [
  ['eth and African D', '00d0 0189 00f0 0256', 'ĐĐđđ'],
  ['caron', '01cd 01ce', 'Ăă'],
  ['dotless i, alpha, iota', '0131 0251 0269', 'iai'],
  [
    'Cyrillic capitals',
    '0410 0412 0415 041a 041c 041d 041e 0420 0421 0422 0423 0425 0405 0406 0408',
    'ABEKMHOPCTYXSIJ',
  ],
  [
    'Cyrillic',
    '0430 0432 0435 043a 043c 043d 043e 0440 0441 0442 0443 0445 0455 0456 0458',
    'abekmhopctyxsij',
  ],
  [
    'Greek capitals',
    '0391 0392 0395 0396 0397 0399 039a 039c 039d 039f 03a1 03a4 03a5 03a7',
    'ABEZHIKMNOPTYX',
  ],
  ['Greek', '03b1 03b9 03ba 03bd 03bf 03c1 03c4 03c5 03c7', 'aikvoptux'],
  ['wide and raised', 'ff21 ff5a ff11 00b2 1d400', 'Az12A'],
];

const each = letters.flatMap(([alphabet, points, meant]) =>
  points
    .split(' ')
    .map((point, place) => [
      alphabet,
      String.fromCodePoint(Number.parseInt(point, 16)),
      [...meant][place] as string,
    ]),
) as [string, string, string][];

describe('letters that only look Vietnamese', () => {
  it.each(each)('%s: %s is told as %s', (_, found, meant) => {
    expect(lookAlikesIn(`B${found}n`)).toEqual([{ found, meant }]);
    expect(withLookAlikesMeant(`B${found}n ${found}`)).toBe(`B${meant}n ${meant}`);
  });

  it('are told each once, in the order of the text, also under a tone', () => {
    expect(lookAlikesIn('\u0410\u0435\u0301 \u0410').map(({ meant }) => meant)).toEqual(['A', 'e']);
  });

  it('are none in Vietnamese', () => {
    const text = 'ĂÂĐÊÔƠƯ ăâđêôơư ÁÀẢÃẠ ấầẩẫậ ýỳỷỹỵ 0123 ~!"(),.';
    expect(lookAlikesIn(text)).toEqual([]);
    expect(withLookAlikesMeant(text)).toBe(text);
  });
});
