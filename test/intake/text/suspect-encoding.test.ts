import { describe, expect, it } from 'vitest';
import {
  countEncodingSigns,
  type SuspectedEncoding,
  suspectEncoding,
} from '../../../src/intake/text/suspect-encoding';

/** Texts with one sign each: every alternative of every sign, and each end of a range. */
const signs: Readonly<Record<SuspectedEncoding, readonly string[]>> = {
  lost: ['\ufffd', 'Ph\ufffdng', 'ph?ng', 'ph??ng', 'Ph???ng', '?ng', '??ng', 'A ?ng', 'A ???ng'],
  'utf-8': [
    'tá»‹',
    'áº£',
    'Æ°',
    'Æ¡',
    'Æ\u00a0',
    'Æ¯',
    'Ä‘',
    'Ä\u0080',
    'Å©',
    'Å\u009f',
    'Ä¨',
    'Äƒ',
    'Ä‚',
    'ÃŒ',
    'Ã\u0080',
    'Ã\u009f',
    'Ã½',
    'Ăº',
    'Ă´',
    'Ã¡',
    'Ã\u00a0n',
    'Ã\u00adn',
    'Ă\u00a0n',
    'Ã”n',
    'Ã‘n',
    'Ã•n',
    'Ã’n',
    'Ã“n',
    'thÃ',
    'aĂ',
    'Ì€',
    'Ì\u0080',
    'Ì£',
    'Ì›',
    'â€',
    'ï»¿',
  ],
  tcvn3: [
    'B«',
    'aªn',
    'lµ',
    'n¶i',
    'h·n',
    'h¸i',
    'b¬',
    'b¼',
    'b½',
    'b¾',
    '\u00ad«',
    '§Ng',
    '®Ng',
    '§-',
    '©n',
    '¡n',
    '¦n',
    '¢n',
    '£n',
    '¤n',
    '¥n',
    'h¹i',
    'h÷u',
    'h¨n',
    'h»n',
    'b×',
    'iÈ',
    'uÉ',
    'yÊ',
    'iÒ',
    'uÓ',
    'yÔ',
    'iÕ',
    'Ph\u00adêng',
    'phêng',
    'Çn',
    'Ën',
    'În',
    'Ïn',
    'Ñn',
    'Öm',
    'Øn',
    'Ün',
    'Þn',
    'ßn',
    'än',
    'ån',
    'æn',
    'çn',
    'ën',
    'în',
    'ïn',
    'ñn',
    'øn',
    'ûn',
    'ün',
    'þn',
  ],
  vni: [
    'ñaây',
    'Ñoâng',
    'ñe',
    'ñi',
    'ñu',
    'ñy',
    'ñô',
    'ñö',
    'ñæ',
    'ñì',
    'ñí',
    'ñî',
    'ñò',
    'ñó',
    'tön',
  ],
};

/** What VNI puts behind each vowel. */
const pairs: Readonly<Record<string, string>> = {
  a: 'âáàãêéèùõøûïåäëü',
  e: 'âáàãùõøûïåä',
  o: 'âùøûïåä',
  u: 'ùõøûï',
  ô: 'ùõøûï',
  ö: 'ùõøûïô',
  y: 'ùõøû',
};
const vniPairs = Object.entries(pairs).flatMap(([vowel, marks]) =>
  [...marks].map((mark) => vowel + mark),
);

describe('signs of a wrong encoding', () => {
  it.each(
    Object.entries(signs).flatMap(([encoding, texts]) =>
      texts.map((text) => [encoding, text] as const),
    ),
  )('%s: %j', (encoding, text) => {
    expect(suspectEncoding(text)).toBe(encoding);
    expect(countEncodingSigns(text)).toBeGreaterThan(0);
  });

  it.each(vniPairs)('vni: "%s", and in capitals, but not of both cases', (pair) => {
    expect(suspectEncoding(`B${pair}`)).toBe('vni');
    expect(suspectEncoding(`B${pair.toUpperCase()}`)).toBe('vni');
    expect(suspectEncoding(`B${pair.charAt(0)}${pair.charAt(1).toUpperCase()}`)).not.toBe('vni');
  });

  it.each([
    'Phường Điện Biên',
    'Phường Điện Biên'.normalize('NFD'),
    'ĐẮK LẮK',
    'Có phải?',
    'Thế à ? Vâng',
    '?',
    '? ?',
    'Là gì?',
    'THỊ XÃ',
    'XÃ "A"',
    'XÃ\u00a0Bến',
    'XÃ\u00ad',
    'XÃ “A”',
    'MÃ ',
    'Æ',
    'Å',
    'Ì',
    'â',
    '§ 12',
    '§12',
    '® 7',
    '© 2024',
    '12 ¹',
    'a ×b',
    '3×4',
    'HÈ',
    'quý ÊM',
    'êng',
    'Xôphêng',
    'Señor'.replace('ñ', 'n'),
  ])('are none in %j', (text) => {
    expect(suspectEncoding(text)).toBeUndefined();
    expect(countEncodingSigns(text)).toBe(0);
  });

  it('of VNI are none in the midst of a word', () => {
    expect(suspectEncoding('Señor')).toBe('tcvn3');
  });

  it('are counted by their kinds', () => {
    expect(countEncodingSigns('Laêê')).toBe(1);
    expect(countEncodingSigns('Phöôøng Noäi')).toBeGreaterThan(1);
    expect(countEncodingSigns('\ufffd\ufffd')).toBe(1);
    expect(countEncodingSigns('\ufffd a?b')).toBe(2);
  });
});
