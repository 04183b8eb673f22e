import type { Issue } from '../issue/issue';
import { inputIssue } from '../issue/kinds/input';
import { type Result, refused, resultOf } from '../issue/result';
import { kindOf } from '../text/kind-of';
import { unknownKey } from './unknown-key';

/**
 * Takes what stands under known keys out of an unknown object without reading it, so that each can be read for itself.
 * What is expected under each key is told where the key is missing.
 */
export function readKeys<Key extends string>(
  input: unknown,
  expected: Readonly<Record<Key, string>>,
): Result<Readonly<Record<Key, unknown>>> {
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      const params = { expected: 'object', received: kindOf(input) };
      return refused(inputIssue('input/wrong-type', [], params));
    }
    const keys = Object.keys(expected) as Key[];
    const given = Object.fromEntries(
      keys.map((key) => [key, Object.getOwnPropertyDescriptor(input, key)?.value]),
    ) as Record<Key, unknown>;
    return resultOf(given, [
      ...keys.flatMap((key) => missingKey(given[key], key, expected[key])),
      ...unknownKeys(Reflect.ownKeys(input), keys),
    ]);
  } catch {
    return refused(inputIssue('input/hostile', [], {}));
  }
}

function missingKey(given: unknown, key: string, expected: string): readonly Issue[] {
  return given === undefined ? [inputIssue('input/missing-key', [key], { key, expected })] : [];
}

function unknownKeys(given: readonly PropertyKey[], known: readonly string[]): readonly Issue[] {
  return given
    .map(String)
    .filter((name) => !known.includes(name))
    .map((name) => unknownKey([], name, known));
}
