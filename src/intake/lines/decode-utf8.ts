import { lineIssue } from '../../foundation/issue/kinds/intake/line';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { decodeByHost } from './host-decoder';

/** How many code units become text at once; engines bound the number of arguments of a call. */
const BLOCK = 4_096;

/** Reads bytes as UTF-8, strictly: no overlong form, no surrogate, nothing over U+10FFFF, nothing cut off. */
export function decodeUtf8(bytes: Uint8Array): Result<string> {
  const text = decodeByHost(bytes);
  return text === undefined ? decodeByHand(bytes) : accepted(text);
}

/** Needs no host, and tells which byte is wrong. */
export function decodeByHand(bytes: Uint8Array): Result<string> {
  // No byte gives more than one code unit.
  const units: number[] = new Array(bytes.length);
  let unitCount = 0;
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] as number;
    if (lead < 0x80) {
      units[unitCount++] = lead;
      index += 1;
      continue;
    }
    const length = sequenceLength(lead, bytes[index + 1]);
    const code = length === 0 ? undefined : codePointOf(bytes, index, length);
    if (code === undefined) {
      return refused(lineIssue('line/not-utf8', [], { byteNumber: index + 1 }));
    }
    if (code > 0xffff) units[unitCount++] = 0xd7c0 + (code >> 10);
    units[unitCount++] = code > 0xffff ? 0xdc00 + (code & 0x3ff) : code;
    index += length;
  }
  units.length = unitCount;
  return accepted(textOf(units));
}

/** How many bytes a sequence has; 0 where none can begin so. The second byte tells overlong forms and surrogates. */
function sequenceLength(lead: number, second = 0): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) {
    if (lead === 0xe0 && second < 0xa0) return 0;
    return lead === 0xed && second > 0x9f ? 0 : 3;
  }
  if (lead === 0xf0 && second < 0x90) return 0;
  return lead === 0xf4 && second > 0x8f ? 0 : 4;
}

function codePointOf(bytes: Uint8Array, from: number, length: number): number | undefined {
  let code = (bytes[from] as number) & (0xff >> (length + 1));
  for (let index = from + 1; index < from + length; index += 1) {
    const next = bytes[index] ?? 0;
    if (next >> 6 !== 0b10) return undefined;
    code = (code << 6) | (next & 0x3f);
  }
  return code;
}

function textOf(units: readonly number[]): string {
  let text = '';
  for (let from = 0; from < units.length; from += BLOCK) {
    text += Reflect.apply(String.fromCharCode, undefined, units.slice(from, from + BLOCK));
  }
  return text;
}
