import type { Issue, IssueCode, MeasureOptions, Result } from 'model-ward-rules';
import { parsePlainDate } from 'model-ward-rules';
import { type Complaint, complaintOf, fileComplaint, type Path } from './complaint';

/** Takes values out of an unknown JSON value and keeps all that is wrong with it. */
export interface Reader {
  readonly complaints: Complaint[];
}

/** An object of which only the known keys can be asked for. */
export type JsonObject<Key extends string> = Readonly<Partial<Record<Key, unknown>>>;

const MAX_NAME_LENGTH = 200;
const READABLE = /^(?=.*\S)[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u;

/** Takes the value of a result, or keeps its issues under the path of the part. */
export function take<Value>(reader: Reader, result: Result<Value>, path: Path): Value | undefined {
  const issues = result.ok ? result.warnings : result.issues;
  reader.complaints.push(...issues.map((issue) => complaintOf(issue, path)));
  return result.ok ? result.value : undefined;
}

/** Reads an object with known keys; an unknown key is a complaint, since it may be a misspelt one. */
export function readObject<Key extends string>(
  reader: Reader,
  json: unknown,
  path: Path,
  known: readonly Key[],
): JsonObject<Key> | undefined {
  if (!isObject(json)) {
    wrongType(reader, json, path, 'object');
    return undefined;
  }
  for (const key of Object.keys(json).filter((one) => !known.some((name) => name === one))) {
    const message = `The key "${short(key)}" is not known here; known keys: ${known.join(', ')}.`;
    complain(reader, 'input/unknown-key', [...path, key], { key: short(key), known }, message);
  }
  return json;
}

/** Says whether a key that must be there is there. */
export function isPresent(reader: Reader, json: unknown, path: Path, expected: string): boolean {
  if (json === undefined) wrongType(reader, json, path, expected);
  return json !== undefined;
}

/** Reads a list; an absent one is empty. */
export function readList(reader: Reader, json: unknown, path: Path): readonly unknown[] {
  if (json === undefined) return [];
  if (Array.isArray(json)) return json;
  wrongType(reader, json, path, 'list');
  return [];
}

/** Reads a text that is printed in the report: on one line, and nothing that steers a terminal. */
export function readName(reader: Reader, json: unknown, path: Path): string | undefined {
  if (typeof json !== 'string') {
    wrongType(reader, json, path, 'text');
    return undefined;
  }
  if (READABLE.test(json) && json.length <= MAX_NAME_LENGTH) return json;
  reader.complaints.push(fileComplaint('file/unreadable-name', path, json));
  return undefined;
}

export function readNames(reader: Reader, json: unknown, path: Path): readonly string[] {
  return readList(reader, json, path)
    .map((one, index) => readName(reader, one, [...path, index]))
    .filter((name) => name !== undefined);
}

export function readFlag(reader: Reader, json: unknown, path: Path): boolean | undefined {
  if (json === undefined || typeof json === 'boolean') return json;
  wrongType(reader, json, path, 'boolean');
  return undefined;
}

export function readWord<Word extends string>(
  reader: Reader,
  json: unknown,
  path: Path,
  words: readonly Word[],
): Word | undefined {
  const word = words.find((one) => one === json);
  if (word !== undefined) return word;
  if (typeof json !== 'string') {
    wrongType(reader, json, path, words.join(', '));
    return undefined;
  }
  const received = short(json);
  const message = `Expected one of: ${words.join(', ')}; received "${received}".`;
  complain(reader, 'input/not-one-of', path, { expected: words, received }, message);
  return undefined;
}

export function readDay(
  reader: Reader,
  json: unknown,
  path: Path,
): MeasureOptions['asOf'] | undefined {
  if (!isPresent(reader, json, path, 'yyyy-MM-dd')) return undefined;
  return take(reader, parsePlainDate(json), path);
}

function isObject(json: unknown): json is JsonObject<string> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function wrongType(reader: Reader, json: unknown, path: Path, expected: string): void {
  if (json === undefined) {
    const key = String(path.at(-1));
    const message = `The key "${key}" is missing; expected: ${expected}.`;
    complain(reader, 'input/missing-key', path, { key, expected }, message);
    return;
  }
  const received = kindOf(json);
  const message = `Expected ${expected}, received ${received}.`;
  complain(reader, 'input/wrong-type', path, { expected, received }, message);
}

function kindOf(json: unknown): string {
  if (json === null) return 'null';
  if (Array.isArray(json)) return 'list';
  return typeof json === 'string' ? 'text' : typeof json;
}

function complain<Code extends IssueCode>(
  reader: Reader,
  code: Code,
  path: Path,
  params: Issue<Code>['params'],
  message: string,
): void {
  reader.complaints.push(
    complaintOf({ code, severity: 'error', path, params, message } as Issue, []),
  );
}

const QUOTE_LENGTH = 80;

const short = (text: string): string =>
  text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text;
