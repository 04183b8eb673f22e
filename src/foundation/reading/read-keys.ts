import { listIssues } from '../issue/issue-list';
import { inputIssue } from '../issue/kinds/input';
import { inputValueIssue } from '../issue/kinds/value/input';
import { type Result, refused, resultOf } from '../issue/result';
import { kindOf } from '../text/kind-of';
import { refuse } from './reader';
import { missingKey } from './type-faults';
import { unknownKey } from './unknown-key';

/**
 * Takes what stands under known keys out of an unknown object without reading it, so that each can be read for itself.
 * What is expected under a key is told where it is missing; `undefined` is expected under a key that may be.
 */
export function readKeys<Key extends string>(
  input: unknown,
  expected: Readonly<Record<Key, string | undefined>>,
): Result<Readonly<Record<Key, unknown>>> {
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      const params = { expected: 'object', received: kindOf(input) };
      return refused(inputValueIssue('input/wrong-type', [], params));
    }
    const keys = Object.keys(expected) as Key[];
    const given = Object.fromEntries(
      keys.map((key) => [key, Object.getOwnPropertyDescriptor(input, key)?.value]),
    ) as Record<Key, unknown>;
    const report = { faults: listIssues(), trail: [] };
    for (const key of keys) {
      const wanted = expected[key];
      if (wanted !== undefined && given[key] === undefined) {
        refuse(report, missingKey(key, wanted), key);
      }
    }
    for (const name of Reflect.ownKeys(input).map(String)) {
      if (!Object.prototype.hasOwnProperty.call(expected, name))
        refuse(report, unknownKey(name, keys), name);
    }
    return resultOf(given, report.faults.list());
  } catch {
    return refused(inputIssue('input/hostile', [], {}));
  }
}
