import type { Issue } from '../../foundation/issue/issue';
import { storedIssue } from '../../foundation/issue/kinds/stored';

/** Lists what in a stored result contradicts the rest; paths begin at the result. */
export type Contradictions<Value> = (value: Value) => readonly Issue[];

/** Puts issues under the place of what they speak of. */
export const under = (issues: readonly Issue[], ...place: Issue['path']): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, path: [...place, ...issue.path] }));

/** The contradictions of each item of a list. */
export const ofEach = <Item>(
  items: readonly Item[],
  key: string,
  contradictionsOf: Contradictions<Item>,
): readonly Issue[] => items.flatMap((item, index) => under(contradictionsOf(item), key, index));

/** Says of what is stored that a part beside it contradicts it, unless it fits. */
export const fits = (
  isFitting: boolean,
  path: Issue['path'],
  stated: string,
  part: string,
): readonly Issue[] =>
  isFitting ? [] : [storedIssue('stored/contradiction', path, { stated, part })];

/** Says of a stored count that the rest gives another. */
export const adds = (path: Issue['path'], stated: number, counted: number): readonly Issue[] =>
  stated === counted ? [] : [storedIssue('stored/count-differs', path, { stated, counted })];

/** Says of a stored count that it is more than there can be. */
export const within = (path: Issue['path'], stated: number, most: number): readonly Issue[] =>
  stated <= most ? [] : adds(path, stated, most);

/** Says of the first text that stands twice in a list of ids that it does. */
export const distinct = (ids: readonly string[], key: string): readonly Issue[] => {
  const seen = new Set<string>();
  const index = ids.findIndex((id) => seen.size === seen.add(id).size);
  return index < 0 ? [] : fits(false, [key, index], ids[index] as string, key);
};
