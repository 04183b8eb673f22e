import type { Issue } from './issue';
import { inputIssue } from './kinds/input';

/** How many issues are listed at the most. */
export const MAX_ISSUES = 1_000;

/** Collects issues up to a bound and counts the rest, so that a million faults make no million objects. */
export function listIssues(): { add(issue: Issue): void; list(): readonly Issue[] } {
  const listed: Issue[] = [];
  let suppressedCount = 0;
  return {
    add(issue) {
      if (listed.length < MAX_ISSUES) listed.push(issue);
      else suppressedCount += 1;
    },
    list() {
      return suppressedCount === 0
        ? listed
        : [...listed, inputIssue('input/too-many-issues', [], { suppressedCount })];
    },
  };
}
