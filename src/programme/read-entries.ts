import type { Issue } from '../foundation/issue/issue';
import type { Result } from '../foundation/issue/result';
import type { ListIntake, ProgrammeList, Refusal } from './programme';

/** What of a list can be used, and an account of the rest. */
export interface ReadEntries<Entry> {
  readonly used: readonly Entry[];
  readonly counts: ListIntake;
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Issue[];
}

/** Reads the entries of a list one by one: what is wrong with one refuses that one alone. */
export function readEntries<Entry>(
  list: ProgrammeList,
  entries: readonly unknown[],
  read: (entry: unknown, position: number) => Result<Entry>,
): ReadEntries<Entry> {
  const used: Entry[] = [];
  const refusals: Refusal[] = [];
  const warnings: Issue[] = [];
  entries.forEach((entry, position) => {
    const result = read(entry, position);
    const placed = (issue: Issue): Issue => ({ ...issue, path: [list, position, ...issue.path] });
    if (result.ok) {
      used.push(result.value);
      for (const warning of result.warnings) warnings.push(placed(warning));
    } else refusals.push({ list, position, issues: result.issues.map(placed) });
  });
  const counts = {
    list,
    receivedCount: entries.length,
    usedCount: used.length,
    refusedCount: refusals.length,
  };
  return { used, counts, refusals, warnings };
}
