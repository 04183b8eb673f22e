import type { Issue } from '../foundation/issue/issue';
import { criterionIssue } from '../foundation/issue/kinds/criterion';
import { partIssue } from '../foundation/issue/kinds/part';

/** What an entry of an assessment answers. */
export type EntryConcept = 'criterion' | 'part';

type Path = Issue['path'];

/** The issue of an entry whose place was answered before, with the same or with something else. */
export function answeredBefore(
  concept: EntryConcept,
  isSame: boolean,
  path: Path,
  id: string,
): Issue {
  const fault = isSame ? 'repeated' : 'contradictory';
  return concept === 'criterion'
    ? criterionIssue(`criterion/${fault}`, path, { id })
    : partIssue(`part/${fault}`, path, { id });
}

/** The issue of places without an entry. */
export function unanswered(concept: EntryConcept, path: Path, ids: readonly string[]): Issue {
  return concept === 'criterion'
    ? criterionIssue('criterion/unanswered', path, { ids })
    : partIssue('part/unanswered', path, { ids });
}
