import type { Fault } from '../issue/fault';
import { inputIssue } from '../issue/kinds/input';

/** Says that an id is not in the composed form (NFC): two that look the same would be two ids, or one, by the storage. */
export function composedFault(id: string): Fault | undefined {
  // Letters of ASCII have one form only, and most ids have no others.
  if (ASCII.test(id) || id === id.normalize('NFC')) return undefined;
  return (path) => inputIssue('input/wrong-format', path, { expected: 'host-id', received: id });
}

const ASCII = /^[ -~]*$/;
