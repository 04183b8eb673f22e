const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Writes bytes as base64; their number is a multiple of three, so nothing is filled up. */
export function writeBase64(bytes: Uint8Array): string {
  const digits: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const word =
      ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
    for (let shift = 18; shift >= 0; shift -= 6)
      digits.push(DIGITS[(word >>> shift) & 63] as string);
  }
  return digits.join('');
}

/** Reads what `writeBase64` wrote; `undefined` where it did not write it: a digit is none, or one of the last four is missing. */
export function readBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array((text.length / 4) * 3);
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    let word = 0;
    for (let place = at; place < at + 4; place += 1) {
      const value = DIGITS.indexOf(text[place] as string);
      if (value < 0) return undefined;
      word = (word << 6) | value;
    }
    bytes[to] = word >>> 16;
    bytes[to + 1] = word >>> 8;
    bytes[to + 2] = word;
  }
  return bytes;
}
