import type { Issue } from '../foundation/issue/issue';
import { contentText } from '../foundation/text/content-text';
import type { CheckedEntry } from './assessment';
import type { EntryIssues } from './entry-issues';
import type { CriterionAnswer } from './submitted-assessment';

type Path = Issue['path'];

/** What was given for a criterion or a part. */
export type GivenEntry = Pick<CriterionAnswer, 'answer' | 'evidence' | 'override'>;

interface Place<Asked, Given, IdKey> {
  readonly entryIssues: EntryIssues;
  readonly path: Path;
  /** The key under which an entry names what it answers. */
  readonly idKey: IdKey;
  readonly unknown: (id: string, path: Path) => readonly Issue[];
  /** The paths of its issues begin at the entry. */
  readonly check: (asked: Asked, entry: Given, issues: Issue[]) => CheckedEntry;
  readonly issues: Issue[];
}

/** Puts each entry in the place of what it answers, and says which entries fit no place. */
export function placeEntries<
  Asked extends { readonly id: string },
  Given extends { readonly [Key in IdKey]: string },
  IdKey extends 'criterionId' | 'partId' | 'gateId',
>(
  asked: readonly Asked[],
  given: readonly Given[],
  place: Place<Asked, Given, IdKey>,
): readonly (CheckedEntry | undefined)[] {
  const { entryIssues, path, idKey, unknown, check, issues } = place;
  const positionOf = findPositions(asked);
  const first: (Given | undefined)[] = asked.map(() => undefined);
  const placed: (CheckedEntry | undefined)[] = asked.map(() => undefined);

  // One list for the issues of every entry in turn: nearly all of them have none.
  const found: Issue[] = [];
  given.forEach((entry, index) => {
    const id = entry[idKey];
    const position = positionOf(id);
    const earlier = position === undefined ? undefined : first[position];
    if (position === undefined) {
      for (const issue of unknown(id, [...path, index, idKey])) issues.push(issue);
    } else if (earlier !== undefined) {
      const issueOf = isSame(earlier, entry) ? entryIssues.repeated : entryIssues.contradictory;
      issues.push(issueOf([...path, index], id));
    } else {
      first[position] = entry;
      placed[position] = check(asked[position] as Asked, entry, found);
      for (const issue of found) issues.push(issueUnder([...path, index], issue));
      if (found.length > 0) found.length = 0;
    }
  });

  if (placed.includes(undefined)) {
    const ids = asked.map(({ id }) => id).filter((_, position) => placed[position] === undefined);
    issues.push(entryIssues.unanswered(path, ids));
  }
  return placed;
}

/** Answers mostly come in the order of the set, one left out here and there: what stands next is tried before an index. */
function findPositions(
  asked: readonly { readonly id: string }[],
): (id: string) => number | undefined {
  let next = 0;
  let positions: ReadonlyMap<string, number> | undefined;
  return (id) => {
    let position: number | undefined = next;
    if (asked[position]?.id !== id) position += 1;
    if (asked[position]?.id !== id) {
      positions ??= new Map(asked.map((one, place) => [one.id, place]));
      position = positions.get(id);
    }
    if (position !== undefined) next = position + 1;
    return position;
  };
}

/** Places an issue of a part of the input in the whole. */
function issueUnder(path: Path, issue: Issue): Issue {
  return { ...issue, path: [...path, ...issue.path] };
}

const isSame = (a: object, b: object): boolean => contentText(a) === contentText(b);
