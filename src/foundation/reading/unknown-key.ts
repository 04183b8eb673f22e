import type { Fault } from '../issue/fault';
import { inputIssue } from '../issue/kinds/input';
import { nearestOf } from '../text/nearest';

/** Says that a key is not known where it stands, and which one was perhaps meant. */
export function unknownKey(key: string, known: readonly string[]): Fault {
  return (path) => {
    const nearest = nearestOf(key, known);
    const params = { key, known, ...(nearest === undefined ? {} : { nearest }) };
    return inputIssue('input/unknown-key', path, params);
  };
}
