import type { Issue } from '../issue/issue';
import { inputIssue } from '../issue/kinds/input';
import { nearestOf } from '../text/nearest';

/** Says that a key is not known where it stands, and which one was perhaps meant. */
export function unknownKey(path: Issue['path'], key: string, known: readonly string[]): Issue {
  const nearest = nearestOf(key, known);
  const params = { key, known, ...(nearest === undefined ? {} : { nearest }) };
  return inputIssue('input/unknown-key', [...path, key], params);
}
