import type { ContradictoryResults, Crosswalk, CrosswalkPair } from './crosswalk';
import { type Implications, implicationsOf } from './implications';

/**
 * Finds which results of the first set contradict each other in the set between two crosswalks, and are not shown to by a
 * clash in the last set.
 */
export function middleContradictions(
  first: Crosswalk,
  second: Crosswalk,
  composed: readonly CrosswalkPair[],
): readonly ContradictoryResults[] {
  const metBy = oldIdsBy(first.pairs, 'metCarries');
  const notMetBy = oldIdsBy(first.pairs, 'notMetCarries');
  const shared = [...new Set(first.pairs.map(({ toCriterionId }) => toCriterionId))];
  const inMiddle = [
    ...shared.map((id) => ({ metCriterionId: id, notMetCriterionId: id })),
    ...(second.contradictions ?? []),
  ];
  const found = [
    ...(first.contradictions ?? []),
    ...inMiddle.flatMap(({ metCriterionId, notMetCriterionId }) =>
      (metBy.get(metCriterionId) ?? []).flatMap((met) =>
        (notMetBy.get(notMetCriterionId) ?? []).map((notMet) => ({
          metCriterionId: met,
          notMetCriterionId: notMet,
        })),
      ),
    ),
  ];
  const shown = clashesOf(composed);
  // One criterion is never met and not met at once.
  const hidden = found.filter(
    (one) => one.metCriterionId !== one.notMetCriterionId && !shown.has(keyOf(one)),
  );
  const byKey = new Map(hidden.map((one) => [keyOf(one), one]));
  return [...byKey.keys()].sort().map((key) => byKey.get(key) as ContradictoryResults);
}

const keyOf = ({ metCriterionId, notMetCriterionId }: ContradictoryResults): string =>
  `${metCriterionId} ${notMetCriterionId}`;

/** Lists the old criteria that prove each new one, met or not met. */
function oldIdsBy(
  pairs: readonly CrosswalkPair[],
  carries: keyof Implications,
): ReadonlyMap<string, readonly string[]> {
  const oldIds = new Map<string, string[]>();
  for (const { fromCriterionId, toCriterionId, relation } of pairs) {
    if (!implicationsOf[relation][carries]) continue;
    const known = oldIds.get(toCriterionId);
    if (known === undefined) oldIds.set(toCriterionId, [fromCriterionId]);
    else known.push(fromCriterionId);
  }
  return oldIds;
}

/** What a carry-over by these pairs refuses anyway. */
function clashesOf(pairs: readonly CrosswalkPair[]): ReadonlySet<string> {
  const notMetBy = oldIdsBy(pairs, 'notMetCarries');
  const clashes = new Set<string>();
  for (const [toCriterionId, metIds] of oldIdsBy(pairs, 'metCarries')) {
    for (const metCriterionId of metIds) {
      for (const notMetCriterionId of notMetBy.get(toCriterionId) ?? []) {
        clashes.add(keyOf({ metCriterionId, notMetCriterionId }));
      }
    }
  }
  return clashes;
}
