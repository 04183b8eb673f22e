import type { Issue } from './issue';
import type { IssueSeverity } from './issue-kind';
import { inputIssue } from './kinds/input';

/** How many issues are listed at the most. */
export const MAX_ISSUES = 1_000;

/** Issues up to a bound, and how many more there are. */
export interface IssueList {
  /** Makes an issue and lists it while there is room, and only counts it afterwards. */
  add(make: () => Issue): void;
  /** Every issue listed, and last how many are not. */
  list(): readonly Issue[];
}

/** Collects issues up to a bound and counts the rest, so that a million faults make no million objects. */
export function listIssues(): IssueList {
  const listed: Issue[] = [];
  let suppressedCount = 0;
  return {
    add(make) {
      if (listed.length < MAX_ISSUES) listed.push(make());
      else suppressedCount += 1;
    },
    list: () => (suppressedCount === 0 ? listed : [...listed, notListed(suppressedCount)]),
  };
}

/** Cuts a list off where it is longer than the bound, and says last how many issues it leaves out. */
export function withinBounds(issues: readonly Issue[], severity: IssueSeverity): readonly Issue[] {
  // One more is a list that was cut off when it was made.
  if (issues.length <= MAX_ISSUES + 1) return issues;
  const rest = notListed(issues.length - MAX_ISSUES);
  return [...issues.slice(0, MAX_ISSUES), { ...rest, severity }];
}

const notListed = (suppressedCount: number): Issue =>
  inputIssue('input/too-many-issues', [], { suppressedCount });
