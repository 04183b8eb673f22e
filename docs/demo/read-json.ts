import { type Complaint, type FileFaultCode, fileComplaint } from './complaint';

export type ReadFile = (path: string) => Uint8Array;

export type JsonFile =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly complaint: Complaint };

/** Reads a JSON file, or says why it cannot be read. */
export function readJson(path: string, readFile: ReadFile): JsonFile {
  let bytes: Uint8Array;
  try {
    bytes = readFile(path);
  } catch (error) {
    return refused(faultOf(error), path);
  }
  const text = decode(bytes);
  if (text === undefined) return refused('file/not-utf-8', path);
  return text.trim() === '' ? refused('file/empty', path) : parse(text);
}

function refused(code: FileFaultCode, subject: string): JsonFile {
  return { ok: false, complaint: fileComplaint(code, [], subject) };
}

function faultOf(error: unknown): FileFaultCode {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file/not-found';
  return code === 'EISDIR' ? 'file/not-a-file' : 'file/not-readable';
}

/** A byte order mark is dropped by the decoder: it is the mark of some editors, not of a faulty file. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): JsonFile {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    return refused('file/not-json', positionIn(text, error));
  }
}

/** The runtime's own words are not passed on; of them only the position is of use. */
function positionIn(text: string, error: unknown): string {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  const before = position === undefined ? text : text.slice(0, Number(position));
  const lines = before.split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
