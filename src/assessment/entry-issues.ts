import type { Issue } from '../foundation/issue/issue';
import { criterionIssue } from '../foundation/issue/kinds/criterion';
import { partIssue } from '../foundation/issue/kinds/part';

type Path = Issue['path'];

/** The issues of entries that answer one place twice or no place, for what the places stand for. */
export interface EntryIssues {
  readonly repeated: (path: Path, id: string) => Issue;
  readonly contradictory: (path: Path, id: string) => Issue;
  readonly unanswered: (path: Path, ids: readonly string[]) => Issue;
}

/** The issues of entries for criteria. */
export const criterionEntryIssues: EntryIssues = {
  repeated: (path, id) => criterionIssue('criterion/repeated', path, { id }),
  contradictory: (path, id) => criterionIssue('criterion/contradictory', path, { id }),
  unanswered: (path, ids) => criterionIssue('criterion/unanswered', path, { ids }),
};

/** The issues of entries for parts of a requirement. */
export const partEntryIssues: EntryIssues = {
  repeated: (path, id) => partIssue('part/repeated', path, { id }),
  contradictory: (path, id) => partIssue('part/contradictory', path, { id }),
  unanswered: (path, ids) => partIssue('part/unanswered', path, { ids }),
};
