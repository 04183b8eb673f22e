/** Bytes to look for, four at a time: a file has many, and each look costs about the same. */
export interface BytePattern {
  readonly length: number;
  /** The first four bytes, the next four and so on, as whole numbers. */
  readonly words: Int32Array;
  /** What is left over. */
  readonly tail: Uint8Array;
}

const WORD_BYTES = 4;

/** Makes the pattern of a text of ASCII signs. */
export function patternOf(text: string): BytePattern {
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const wordCount = Math.floor(bytes.length / WORD_BYTES);
  const view = new DataView(bytes.buffer);
  return {
    length: bytes.length,
    words: Int32Array.from({ length: wordCount }, (_, index) => view.getInt32(index * WORD_BYTES)),
    tail: bytes.subarray(wordCount * WORD_BYTES),
  };
}

/** Tells whether the bytes of a pattern stand at a place. */
export function standsAt(
  bytes: DataView,
  { length, words, tail }: BytePattern,
  at: number,
): boolean {
  if (at + length > bytes.byteLength) return false;
  let place = at;
  for (let index = 0; index < words.length; index += 1) {
    if (bytes.getInt32(place) !== words[index]) return false;
    place += WORD_BYTES;
  }
  for (let index = 0; index < tail.length; index += 1) {
    if (bytes.getUint8(place + index) !== tail[index]) return false;
  }
  return true;
}

/** The byte at a place; -1, which is no byte, behind the last. */
export function byteAt(bytes: DataView, place: number): number {
  return place < bytes.byteLength ? bytes.getUint8(place) : -1;
}
