import type { Issue } from '../foundation/issue/issue';
import { policyIssue } from '../foundation/issue/kinds/policy';
import type { InForce } from '../foundation/value/in-force';

/** Every day has one policy: one row has no first day, and no two rows have the same. */
export function timeFaultsOf(rows: readonly InForce<object>[]): readonly Issue[] {
  const seen = new Set<string>();
  const overlaps = rows.flatMap(({ from = '' }, index) => {
    const isSeen = seen.has(from);
    seen.add(from);
    return isSeen ? [policyIssue('policy/overlap', [index], from === '' ? {} : { from })] : [];
  });
  const [first] = [...seen].sort() as [string];
  return first === '' ? overlaps : [...overlaps, policyIssue('policy/gap', [], { from: first })];
}
