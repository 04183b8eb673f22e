import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeByHand, decodeUtf8 } from '../../../src/intake/lines/decode-utf8';
import { strictDecoderOf } from '../../../src/intake/lines/host-decoder';

/** Bytes that are nearly UTF-8: text, of which some bytes are changed, taken out or cut off. */
const nearlyUtf8 = fc
  .tuple(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(40), fc.nat(0xff)), { maxLength: 3 }),
    fc.nat(3),
  )
  .map(([text, changes, cut]) => {
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte;
    return bytes.subarray(0, bytes.length - cut);
  });

/** Bytes at which the tables of UTF-8 part. */
const borderBytes = fc
  .array(fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc2, 0xe0, 0xed, 0xf0, 0xf4), {
    maxLength: 5,
  })
  .map((bytes) => Uint8Array.from(bytes));

describe('decodeUtf8', () => {
  it('says by hand and by the host the same of all bytes', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyUtf8, borderBytes), (bytes) => {
        expect(decodeUtf8(bytes)).toEqual(decodeByHand(bytes));
      }),
      { numRuns: 2_000 },
    );
  });

  // Where the number of bytes changes, beside the surrogates, and at the end of Unicode.
  it.each([0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfffe, 0xffff, 0x10000, 0x3ffff, 0x10ffff])(
    'reads %i by hand',
    (code) => {
      const text = `a${String.fromCodePoint(code)}b`;
      expect(decodeByHand(new TextEncoder().encode(text))).toMatchObject({ value: text });
    },
  );

  it.each([
    { name: 'an overlong form of two bytes', bytes: [0xc1, 0xbf] },
    { name: 'an overlong form of three bytes', bytes: [0xe0, 0x9f, 0xbf] },
    { name: 'an overlong form of four bytes', bytes: [0xf0, 0x8f, 0xbf, 0xbf] },
    { name: 'the first surrogate', bytes: [0xed, 0xa0, 0x80] },
    { name: 'what is over U+10FFFF', bytes: [0xf4, 0x90, 0x80, 0x80] },
  ])('refuses $name by hand', ({ bytes }) => {
    expect(decodeByHand(Uint8Array.of(0x61, ...bytes))).toMatchObject({
      issues: [{ code: 'line/not-utf8', path: [], params: { byteNumber: 2 } }],
    });
  });

  it('reads by hand a text longer than a call takes arguments', () => {
    const text = `${'ạ'.repeat(5_000)}b`;
    expect(decodeByHand(new TextEncoder().encode(text))).toMatchObject({ value: text });
  });

  it('keeps a byte order mark, and tells which byte is wrong', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toMatchObject({ value: '\uFEFFa' });
    const refused = decodeUtf8(Uint8Array.of(0x61, 0xe1, 0xba));
    expect(refused).toMatchObject({ ok: false, issues: [{ params: { byteNumber: 2 } }] });
  });
});

describe('strictDecoderOf', () => {
  const decoderOf = (decode: (bytes: Uint8Array) => string) =>
    class {
      decode(bytes: Uint8Array): string {
        return decode(bytes);
      }
    };
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  it('takes a decoder that refuses what is no UTF-8 and drops nothing', () => {
    const decoder = strictDecoderOf({ TextDecoder: decoderOf((bytes) => strict.decode(bytes)) });
    expect(decoder?.decode(Uint8Array.of(0x61))).toBe('a');
  });

  it.each([
    ['none', undefined],
    ['one that is no class', 'TextDecoder'],
    [
      'one that cannot be strict',
      class {
        constructor() {
          throw new RangeError('fatal is not supported');
        }
      },
    ],
    ['one that mends what is no UTF-8', decoderOf((bytes) => new TextDecoder().decode(bytes))],
    [
      'one that drops a byte order mark',
      decoderOf((bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
    ],
    [
      'one that refuses all',
      decoderOf(() => {
        throw new TypeError('no');
      }),
    ],
  ])('takes %s for no decoder', (_, TextDecoder) => {
    expect(strictDecoderOf({ TextDecoder })).toBeUndefined();
  });
});
