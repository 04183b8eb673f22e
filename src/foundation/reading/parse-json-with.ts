import { accepted, type Result } from '../issue/result';
import { parseJson } from './parse-json';
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
  text: string,
  options: ParseOptions = {},
): Result<Value> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { maxDepth, maxItems, maxTextLength } = limitsOf(options.limits);
  // No text holds more values than signs, nor a longer text than itself.
  const isSmall = text.length <= maxItems && text.length <= maxTextLength;
  const read = isSmall && !hasStrayKeys() ? readerOf(plan).read(parsed.value, maxDepth) : undefined;
  return read === undefined ? parseWith(plan, parsed.value, options) : accepted(read as Value);
}
