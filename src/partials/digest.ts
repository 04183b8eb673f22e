/**
 * A hash of 64 bits that is being made, as two halves.
 *
 * It is made here and not by the host, since it must cover exactly the bytes that were counted, in every runtime alike. It
 * tells parts apart that differ by accident; against forgery a host names its input by a cryptographic digest.
 */
export interface GrowingDigest {
  high: number;
  low: number;
}

/** Begins a hash. */
export const newDigest = (): GrowingDigest => ({ high: 0x243f6a88, low: 0x13198a2e | 0 });

/** Adds 32 bits. Each step can be undone for a given word, so that no difference is lost on the way. */
export function addWord(digest: GrowingDigest, word: number): void {
  const high = Math.imul(digest.high ^ word, 0x9e3779b1);
  const low = Math.imul(digest.low ^ word, 0x85ebca6b);
  digest.high = (high << 13) | (high >>> 19);
  digest.low = (low << 17) | (low >>> 15);
}

/** Adds bytes and how many they are. */
export function addBytes(digest: GrowingDigest, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const wholeWords = bytes.length - (bytes.length % 4);
  for (let at = 0; at < wholeWords; at += 4) addWord(digest, view.getInt32(at));
  let rest = 0;
  for (let at = wholeWords; at < bytes.length; at += 1) rest = (rest << 8) | view.getUint8(at);
  addWord(digest, rest);
  addWord(digest, bytes.length);
}

/** Adds the code units of a text and how many they are. */
export function addText(digest: GrowingDigest, text: string): void {
  for (let at = 0; at < text.length; at += 2) {
    // Behind the last code unit there is NaN, which becomes 0.
    addWord(digest, (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1));
  }
  addWord(digest, text.length);
}

/** Ends a hash: every bit of each half comes to depend on all bits of both. */
export function finish({ high, low }: GrowingDigest): {
  readonly high: number;
  readonly low: number;
} {
  const mixedHigh = mixed(high ^ mixed(low));
  return { high: mixedHigh >>> 0, low: mixed(low ^ mixedHigh) >>> 0 };
}

function mixed(half: number): number {
  let word = Math.imul(half ^ (half >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}

/** Writes a hash that was ended as 16 hexadecimal digits. */
export const hashText = ({ high, low }: { readonly high: number; readonly low: number }): string =>
  [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');

/** Ends a hash and writes it. */
export const digestText = (digest: GrowingDigest): string => hashText(finish(digest));

/** The hash of a text. */
export function digestOf(text: string): string {
  const digest = newDigest();
  addText(digest, text);
  return digestText(digest);
}
