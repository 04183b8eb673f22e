import { type Issue, issueOf } from '../foundation/issue';
import type { CheckedEntry } from './assessment';
import type { CriterionAnswer } from './submitted-assessment';

type Path = Issue['path'];

/** What was given under an id, and the key that id stood in. */
export interface GivenEntry extends Omit<CriterionAnswer, 'criterionId'> {
  readonly id: string;
  readonly idKey: 'criterionId' | 'partId';
}

/** Names the entry by its criterion. */
export function toGivenEntry({ criterionId, ...entry }: CriterionAnswer): GivenEntry {
  return { id: criterionId, idKey: 'criterionId', ...entry };
}

interface Place<Asked> {
  readonly concept: 'criterion' | 'part';
  readonly path: Path;
  readonly unknown: (id: string, path: Path) => readonly Issue[];
  readonly check: (asked: Asked, entry: GivenEntry, path: Path) => CheckedEntry;
  readonly issues: Issue[];
}

/** Puts each entry in the place of what it answers, and says which entries fit no place. */
export function placeEntries<Asked extends { readonly id: string }>(
  asked: readonly Asked[],
  given: readonly GivenEntry[],
  place: Place<Asked>,
): readonly (CheckedEntry | undefined)[] {
  const { concept, path, unknown, check, issues } = place;
  const positions = new Map(asked.map(({ id }, position) => [id, position]));
  const first = new Map<string, GivenEntry>();
  const placed: (CheckedEntry | undefined)[] = asked.map(() => undefined);

  given.forEach((entry, index) => {
    const { id, idKey } = entry;
    const position = positions.get(id);
    const earlier = first.get(id);
    if (position === undefined) {
      issues.push(...unknown(id, [...path, index, idKey]));
    } else if (earlier !== undefined) {
      const code = isSame(earlier, entry) ? 'repeated' : 'contradictory';
      issues.push(issueOf(`${concept}/${code}`, [...path, index], { id }));
    } else {
      first.set(id, entry);
      placed[position] = check(asked[position] as Asked, entry, [...path, index]);
    }
  });

  const ids = asked.map(({ id }) => id).filter((id) => !first.has(id));
  if (ids.length > 0) issues.push(issueOf(`${concept}/unanswered`, path, { ids }));
  return placed;
}

/** Parsed entries have their keys in the order of the schema, so equal entries have equal texts. */
const isSame = (a: GivenEntry, b: GivenEntry): boolean => JSON.stringify(a) === JSON.stringify(b);
