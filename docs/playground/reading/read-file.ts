import type { Paper } from './paper';
import { readText } from './read-text';
import { readWorkbook } from './read-workbook';

/** Takes a file apart by what is in it; its name is only told. */
export function readFile(bytes: Uint8Array, source: string): Paper {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return readWorkbook(bytes, source);
  const text = decoded(bytes);
  return text === undefined
    ? { kind: 'unreadable', source, why: 'not-utf8' }
    : readText(text, source);
}

/** UTF-8, or the UTF-16 with a mark at its beginning that spreadsheets call Unicode text. */
function decoded(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
