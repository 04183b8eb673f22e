import { inputValueIssue } from '../issue/kinds/value/input';
import { accepted, type Result, refused } from '../issue/result';
import { kindOf } from '../text/kind-of';
import { jsonFault } from './json-fault';
import { repeatedKeyIssue } from './repeated-key';

/** Reads a text as JSON. The message of the host is not passed on: it is another one everywhere. */
export function parseJson(text: unknown): Result<unknown> {
  if (typeof text !== 'string') {
    const params = { expected: 'text', received: kindOf(text) };
    return refused(inputValueIssue('input/wrong-type', [], params));
  }
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return refused(jsonFault(json));
  }
  const repeated = repeatedKeyIssue(json, parsed);
  return repeated === undefined ? accepted(parsed) : refused(repeated);
}

const BYTE_ORDER_MARK = '\uFEFF';
