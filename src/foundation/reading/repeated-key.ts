import type { Issue } from '../issue/issue';
import { jsonIssue } from '../issue/kinds/json';
import { placeIn } from './place-in-text';
import { hasStrayKeys } from './stray-keys';

const BACKSLASH = 0x5c;
const COLON = 0x3a;
const BLANK = 0x20;

/**
 * Says which key of an object stands twice in a text, where one does. `JSON.parse` keeps the last in silence, so that one text could
 * have two answers. Only counting is needed to know that there is none: as many keys are read as are written.
 */
export function repeatedKeyIssue(text: string, parsed: unknown): Issue | undefined {
  if (!hasStrayKeys() && writtenKeyCount(text) === readKeyCount(parsed)) return undefined;
  const repeated = findRepeatedKey(text);
  return (
    repeated &&
    jsonIssue('json/repeated-key', [], { key: repeated.key, ...placeIn(text, repeated.index) })
  );
}

/** How many texts of a JSON text are followed by a colon. What stands between them is skipped by the host, which is quick. */
function writtenKeyCount(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0; ) {
    const after = endOfText(text, start + 1) + 1;
    if (isBeforeColon(text, after)) count += 1;
    start = text.indexOf('"', after);
  }
  return count;
}

/** How many keys a value has that was read, where nothing hangs on every object. */
function readKeyCount(parsed: unknown): number {
  let count = 0;
  const waiting: unknown[] = [parsed];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        if (typeof value[index] === 'object') waiting.push(value[index]);
      }
    } else {
      for (const key in value as object) {
        count += 1;
        const inner = (value as Readonly<Record<string, unknown>>)[key];
        if (typeof inner === 'object') waiting.push(inner);
      }
    }
  }
  return count;
}

interface RepeatedKey {
  readonly key: string;
  /** Where it stands for the second time. */
  readonly index: number;
}

function findRepeatedKey(text: string): RepeatedKey | undefined {
  /** The keys of the objects that are open; `undefined` for a list. */
  const open: (Set<string> | undefined)[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(undefined);
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      const end = endOfText(text, index + 1);
      if (isBeforeColon(text, end + 1)) {
        const keys = open[open.length - 1] as Set<string>;
        const key = JSON.parse(text.slice(index, end + 1)) as string;
        if (keys.has(key)) return { key, index };
        keys.add(key);
      }
      index = end;
    }
  }
  return undefined;
}

/** The closing quotation mark of a text that begins here: the first before which no backslash stands, or an even number of them. */
function endOfText(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (text.charCodeAt(end - 1) === BACKSLASH) {
    let before = end - 1;
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 0) break;
    end = text.indexOf('"', end + 1);
  }
  return end;
}

/** Tells whether a colon comes next; `JSON.parse` has seen that no other blanks stand before it. */
function isBeforeColon(text: string, from: number): boolean {
  let index = from;
  while (text.charCodeAt(index) <= BLANK) index += 1;
  return text.charCodeAt(index) === COLON;
}
