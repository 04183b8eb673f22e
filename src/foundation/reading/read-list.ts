import { inputIssue } from '../issue/kinds/input';
import { inputValueIssue } from '../issue/kinds/value/input';
import { accepted, type Result, refused } from '../issue/result';
import { kindOf } from '../text/kind-of';
import { lengthOf } from './list-length';
import type { ParseOptions } from './parse-with';
import { limitsOf } from './snapshot';

/** Takes the entries out of an unknown list without reading them, so that each can be read and refused for itself. */
export function readList(
  input: unknown,
  key: string,
  { limits }: ParseOptions = {},
): Result<readonly unknown[]> {
  try {
    if (!Array.isArray(input)) {
      const params = { expected: 'list', received: kindOf(input) };
      return refused(inputValueIssue('input/wrong-type', [key], params));
    }
    const length = lengthOf(input);
    if (length === undefined) return refused(inputIssue('input/hostile', [key], {}));
    const { maxItems } = limitsOf(limits);
    if (!(length <= maxItems)) {
      return refused(
        inputIssue('input/too-large', [key], { limit: 'maxItems', maximum: maxItems }),
      );
    }
    // Not by index: an accessor is left where it is, and the hole it leaves is refused as one.
    return accepted(
      Array.from(
        { length },
        (_, index): unknown => Object.getOwnPropertyDescriptor(input, index)?.value,
      ),
    );
  } catch {
    return refused(inputIssue('input/hostile', [key], {}));
  }
}
