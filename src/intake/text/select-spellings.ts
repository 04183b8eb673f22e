import type { Issue } from '../../foundation/issue/issue';
import { textIssue } from '../../foundation/issue/kinds/intake/text';
import { spellingOf, textKey } from './text-key';

/**
 * Selects the names of a batch that are spelt in two ways, such as "Hòa Bình" and "Hoà Bình".
 *
 * Both are right and mean the same, so they are matched alike; side by side they may come from two sources. What nobody
 * sees, case, blanks and dashes do not make another spelling.
 *
 * @param names - the names of a batch, in its order
 * @returns a warning for each further spelling of a name; its path is the position of the first name spelt like that
 * @issues `text/two-spellings`
 * @category Intake
 * @example
 * ```ts
 * import { selectSpellings } from 'model-ward-rules/intake';
 *
 * const [warning] = selectSpellings(['Hòa Bình', 'Thanh Bình', 'Hoà Bình']);
 * console.log(warning?.code, warning?.path.join()); // text/two-spellings 2
 * ```
 */
export function selectSpellings(names: readonly string[]): readonly Issue[] {
  const spellings = new Set<string>();
  const firstOfKey = new Map<string, string>();
  return names.flatMap((received, position) => {
    const [spelling, key] = [spellingOf(received), textKey(received)];
    const other = firstOfKey.get(key);
    const isNew = !spellings.has(spelling);
    spellings.add(spelling);
    if (other === undefined) firstOfKey.set(key, received);
    return isNew && other !== undefined
      ? [textIssue('text/two-spellings', [position], { received, other })]
      : [];
  });
}
