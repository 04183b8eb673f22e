import type { CrosswalkPair } from './crosswalk';

/** Groups the pairs of a crosswalk by their old criterion, in their order. */
export function pairsByOldCriterion(
  pairs: readonly CrosswalkPair[],
): ReadonlyMap<string, readonly CrosswalkPair[]> {
  const groups = new Map<string, CrosswalkPair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.fromCriterionId);
    if (group === undefined) groups.set(pair.fromCriterionId, [pair]);
    else group.push(pair);
  }
  return groups;
}
