import { inputValueIssue } from '../issue/kinds/value/input';
import { accepted, type Result, refused } from '../issue/result';
import { kindOf } from '../text/kind-of';
import { jsonFault } from './json-fault';
import { type ParseOptions, parseWith } from './parse-with';
import type { Plan } from './plan';
import { readerOf } from './reader-of';
import { limitsOf } from './snapshot';
import { hasStrayKeys } from './stray-keys';

/**
 * Reads a JSON text by a plan, as `parseWith` reads what `JSON.parse` gives, only quicker: what `JSON.parse` made is
 * plain data that nobody else holds, so it needs no copy.
 */
export function parseJsonWith<Value>(
  plan: Plan<Value>,
  text: unknown,
  options: ParseOptions = {},
): Result<Value> {
  if (typeof text !== 'string') {
    const params = { expected: 'text', received: kindOf(text) };
    return refused(inputValueIssue('input/wrong-type', [], params));
  }
  const parsed = parseJson(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  if (!parsed.ok) return parsed;
  const { maxDepth, maxItems, maxTextLength } = limitsOf(options.limits);
  // No text holds more values than signs, nor a longer text than itself.
  const isSmall = text.length <= maxItems && text.length <= maxTextLength;
  const read = isSmall && !hasStrayKeys() ? readerOf(plan).read(parsed.value, maxDepth) : undefined;
  return read === undefined ? parseWith(plan, parsed.value, options) : accepted(read as Value);
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The message of the host is not passed on: it is another one everywhere. */
function parseJson(text: string): Result<unknown> {
  try {
    return accepted(JSON.parse(text));
  } catch {
    return refused(jsonFault(text));
  }
}
