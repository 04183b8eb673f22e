import type { Issue } from '../issue/issue';
import { jsonIssue } from '../issue/kinds/json';
import { placeIn } from './place-in-text';

/** Says where a text that the host cannot read as JSON goes wrong. */
export function jsonFault(text: string): Issue {
  const index = findJsonFault(text);
  const sign = text.codePointAt(index);
  return jsonIssue('json/syntax', [], {
    ...placeIn(text, index),
    ...(sign === undefined ? {} : { found: String.fromCodePoint(sign) }),
  });
}

/** What may come next: the first item of a list, or key of an object, may also be its end. */
type Expected = 'value' | 'first-item' | 'key' | 'first-key' | 'colon' | 'next';

/** Walks through a text by the grammar of JSON, up to the first sign that does not fit or to its end. */
function findJsonFault(text: string): number {
  const awaited: string[] = [];
  let expected: Expected = 'value';
  let index = 0;
  for (;;) {
    index = endOf(BLANKS, text, index);
    const sign = text[index];
    const isKey: boolean = expected === 'key' || expected === 'first-key';
    const isValue: boolean = expected === 'value' || expected === 'first-item';
    if (sign === undefined) return index;
    if (
      sign === awaited[awaited.length - 1] &&
      expected !== 'value' &&
      expected !== 'key' &&
      expected !== 'colon'
    ) {
      awaited.pop();
      expected = 'next';
      index += 1;
    } else if (sign === ',' && expected === 'next' && awaited.length > 0) {
      expected = awaited[awaited.length - 1] === ']' ? 'value' : 'key';
      index += 1;
    } else if (sign === ':' && expected === 'colon') {
      expected = 'value';
      index += 1;
    } else if (sign === '"' && (isKey || isValue)) {
      index = endOfText(text, index + 1);
      if (text[index] !== '"') return index;
      expected = isKey ? 'colon' : 'next';
      index += 1;
    } else if (sign === '[' && isValue) {
      awaited.push(']');
      expected = 'first-item';
      index += 1;
    } else if (sign === '{' && isValue) {
      awaited.push('}');
      expected = 'first-key';
      index += 1;
    } else {
      const end = isValue ? endOf(SCALAR, text, index) : index;
      if (end === index) return index;
      expected = 'next';
      index = end;
    }
  }
}

const BLANKS = /[\t\n\r ]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)?/y;
const ESCAPE = /(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))?/y;

/** Where a text in quotation marks ends, or what stands in it that may not: a control character or a bad escape. */
function endOfText(text: string, from: number): number {
  let index = from;
  for (;;) {
    const sign = text[index];
    if (sign === undefined || sign === '"' || sign < ' ') return index;
    const end = sign === '\\' ? endOf(ESCAPE, text, index) : index + 1;
    if (end === index) return index;
    index = end;
  }
}

/** Where a pattern that may also fit nothing ends. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.test(text);
  return pattern.lastIndex;
}
