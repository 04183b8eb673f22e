import { describe, expect, it } from 'vitest';
import { addBytes, digestOf, digestText, hashText, newDigest } from '../../src/partials/digest';

/** The hash of bytes that come in chunks. */
const hashOf = (...chunks: readonly (readonly number[])[]): string => {
  const digest = newDigest();
  for (const chunk of chunks) addBytes(digest, Uint8Array.from(chunk));
  return digestText(digest);
};
const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('the hash of bytes', () => {
  it.each(lengths)('depends on each of %i', (length) => {
    const bytes = Array.from({ length }, (_, at) => at + 1);
    const others = bytes.map((_, at) => hashOf(bytes.with(at, 255)));
    expect(new Set([hashOf(bytes), ...others]).size).toBe(length + 1);
  });

  it('depends on how many zeros there are', () => {
    const zeros = [0, ...lengths].map((length) => hashOf(Array.from({ length }, () => 0)));
    expect(new Set(zeros).size).toBe(zeros.length);
  });

  it('depends on where a chunk ends', () => {
    expect(hashOf([1, 2], [3])).not.toBe(hashOf([1], [2, 3]));
  });

  it('covers a view and not what lies around it', () => {
    const digest = newDigest();
    addBytes(digest, Uint8Array.from([9, 1, 2, 3, 4, 5, 9]).subarray(1, 6));
    expect(digestText(digest)).toBe(hashOf([1, 2, 3, 4, 5]));
  });
});

describe('the hash of a text', () => {
  it.each(lengths)('depends on each of %i code units', (length) => {
    const text = 'abcdefghi'.slice(0, length);
    const others = [...text].map((letter) => digestOf(text.replace(letter, 'ế')));
    expect(new Set([digestOf(text), ...others]).size).toBe(length + 1);
  });
});

it('a hash is written with all its zeros', () => {
  expect(hashText({ high: 0, low: 0xab })).toBe('00000000000000ab');
});
