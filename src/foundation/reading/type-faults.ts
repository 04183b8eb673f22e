import type { Fault } from '../issue/fault';
import { inputIssue } from '../issue/kinds/input';
import { inputValueIssue } from '../issue/kinds/value/input';
import { kindOf } from '../text/kind-of';

/** Says that a value is of another type than expected. */
export function wrongType(expected: string, given: unknown): Fault {
  return (path) => inputValueIssue('input/wrong-type', path, { expected, received: kindOf(given) });
}

/** Says that a key is missing, and what is expected under it. */
export function missingKey(key: string, expected: string): Fault {
  return (path) => inputIssue('input/missing-key', path, { key, expected });
}
