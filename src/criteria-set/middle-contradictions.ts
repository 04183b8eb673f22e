import { groupByKey } from '../foundation/value/group-by-key';
import {
  type ContradictoryResults,
  type Crosswalk,
  type CrosswalkPair,
  MAX_PAIRS,
} from './crosswalk';
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
  const wholeOnward = new Set(
    second.pairs.flatMap(({ fromCriterionId, relation }) =>
      carriesBoth(relation) ? [fromCriterionId] : [],
    ),
  );
  const inMiddle = [
    // What clashes in a criterion that is handed on whole clashes in the composition too.
    ...shared
      .filter((id) => !wholeOnward.has(id))
      .map((id) => ({ metCriterionId: id, notMetCriterionId: id })),
    ...(second.contradictions ?? []),
  ];
  const isShown = shownBy(composed);
  const byKey = new Map<string, ContradictoryResults>();
  const add = (one: ContradictoryResults): void => {
    // One criterion is never met and not met at once.
    if (one.metCriterionId !== one.notMetCriterionId && !isShown(one)) byKey.set(keyOf(one), one);
  };
  for (const one of first.contradictions ?? []) add(one);
  for (const { metCriterionId, notMetCriterionId } of inMiddle) {
    for (const met of metBy.get(metCriterionId) ?? []) {
      // What is refused anyway is not computed to its end.
      if (byKey.size > MAX_PAIRS) break;
      for (const notMet of notMetBy.get(notMetCriterionId) ?? []) {
        add({ metCriterionId: met, notMetCriterionId: notMet });
      }
    }
  }
  return [...byKey.keys()].sort().map((key) => byKey.get(key) as ContradictoryResults);
}

const carriesBoth = (relation: CrosswalkPair['relation']): boolean =>
  implicationsOf[relation].metCarries && implicationsOf[relation].notMetCarries;

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

/** Tells what a carry-over by these pairs refuses anyway: results that prove one new criterion met and not met. */
function shownBy(pairs: readonly CrosswalkPair[]): (one: ContradictoryResults) => boolean {
  const metProves = newIdsBy(pairs, 'metCarries');
  const notMetProves = newIdsBy(pairs, 'notMetCarries');
  return ({ metCriterionId, notMetCriterionId }) => {
    const refuted = notMetProves.get(notMetCriterionId);
    const proved = metProves.get(metCriterionId) ?? [];
    return refuted !== undefined && [...proved].some((id) => refuted.has(id));
  };
}

/** Lists the new criteria that each old one proves, met or not met. */
function newIdsBy(
  pairs: readonly CrosswalkPair[],
  carries: keyof Implications,
): ReadonlyMap<string, ReadonlySet<string>> {
  const carrying = pairs.filter(({ relation }) => implicationsOf[relation][carries]);
  const groups = groupByKey(carrying, ({ fromCriterionId }) => [fromCriterionId]);
  return new Map(
    [...groups].map(([id, all]) => [id, new Set(all.map(({ toCriterionId }) => toCriterionId))]),
  );
}
