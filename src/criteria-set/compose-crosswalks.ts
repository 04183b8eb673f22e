import type { Issue } from '../foundation/issue/issue';
import { crosswalkIssue } from '../foundation/issue/kinds/crosswalk';
import { type Result, refused, refusedFor, resultOf } from '../foundation/issue/result';
import { type CriterionRelation, type Crosswalk, type CrosswalkPair, MAX_PAIRS } from './crosswalk';
import { type Implications, implicationsOf } from './implications';
import { middleContradictions } from './middle-contradictions';
import { pairsByOldCriterion } from './pairs-by-old-criterion';
import { sameSet } from './same-set';
import { referenceText } from './select-criteria-set';

/**
 * Composes two crosswalks: from the old set of the first, by way of the set they share, to the new set of the second.
 *
 * The result never says more than the two prove together. That a met criterion proves another one met, or an unmet
 * one another one unmet, holds along a path when it holds on both steps, and between two criteria when it holds on
 * one of their paths. Both together give `equivalent-to` (`equal-to` where every path that proves something is equal
 * on both steps), the first alone `superset-of`, the second alone `subset-of`, and neither gives no pair.
 *
 * Results that prove a criterion of the shared set both met and not met are kept as `contradictions`, where no pair of the
 * result shows it: a carry-over by the composed crosswalk refuses what one step after the other refuses.
 *
 * @param first - the crosswalk of the earlier change
 * @param second - the crosswalk of the later change
 * @param identity - the id and the revision of the result, and on what it rests
 * @returns the crosswalk, its pairs sorted by the ids of the old and the new criterion
 * @issues `crosswalk/not-joined`, `crosswalk/same-set`, `crosswalk/too-many-pairs`; `input/too-many-issues`
 * @category Criteria sets
 * @example
 * ```ts
 * import { composeCrosswalks, orThrow, parseCrosswalk } from 'model-ward-rules';
 *
 * const provenance = { origin: 'host', sources: ['an example, not the mapping'] } as const;
 * const crosswalk = (id: string, from: string, to: string, relation: string) =>
 *   orThrow(
 *     parseCrosswalk({
 *       id,
 *       revision: 1,
 *       from: { id: from, revision: 1 },
 *       to: { id: to, revision: 1 },
 *       pairs: [{ fromCriterionId: 'premises', toCriterionId: 'premises', relation }],
 *       provenance,
 *     }),
 *     console.warn,
 *   );
 *
 * const first = crosswalk('one-to-two', 'set-one', 'set-two', 'equal-to');
 * const second = crosswalk('two-to-three', 'set-two', 'set-three', 'superset-of');
 * const identity = { id: 'one-to-three', revision: 1, provenance };
 * console.log(orThrow(composeCrosswalks(first, second, identity), console.warn).pairs[0]?.relation); // superset-of
 * ```
 */
export function composeCrosswalks(
  first: Crosswalk,
  second: Crosswalk,
  identity: Pick<Crosswalk, 'id' | 'revision' | 'provenance'>,
): Result<Crosswalk> {
  const [firstTo, secondFrom] = [referenceText(first.to), referenceText(second.from)];
  if (firstTo !== secondFrom) {
    return refused(crosswalkIssue('crosswalk/not-joined', [], { firstTo, secondFrom }));
  }
  const { id, revision, provenance } = identity;
  const ends = { from: first.from, to: second.to };
  const pairs = composePairs(first.pairs, second.pairs);
  const tooManyPairs = tooMany(pairs.length, ['pairs']);
  if (tooManyPairs.length > 0) return refusedFor([...sameSet(ends), ...tooManyPairs]);
  const contradictions = middleContradictions(first, second, pairs);
  const crosswalk = {
    id,
    revision,
    ...ends,
    pairs,
    ...(contradictions.length === 0 ? {} : { contradictions }),
    provenance,
  };
  return resultOf(crosswalk, [
    ...sameSet(ends),
    ...tooMany(contradictions.length, ['contradictions']),
  ]);
}

/** No crosswalk is made that could not be read again. */
function tooMany(pairCount: number, path: Issue['path']): readonly Issue[] {
  if (pairCount <= MAX_PAIRS) return [];
  return [crosswalkIssue('crosswalk/too-many-pairs', path, { pairCount, maximum: MAX_PAIRS })];
}

/** What the paths between two criteria prove together. */
interface Link extends Implications {
  readonly fromCriterionId: string;
  readonly toCriterionId: string;
  /** Whether every path is equal on both steps. */
  readonly isEqual: boolean;
}

function composePairs(
  first: readonly CrosswalkPair[],
  second: readonly CrosswalkPair[],
): readonly CrosswalkPair[] {
  const onward = pairsByOldCriterion(second);
  const links = new Map<string, Link>();
  for (const pair of first) {
    for (const next of onward.get(pair.toCriterionId) ?? []) addPath(links, pair, next);
    // What is refused anyway is not computed to its end.
    if (links.size > MAX_PAIRS) break;
  }
  // A blank sorts before every character of an id, so the keys sort as the pairs of ids do.
  return [...links.keys()].sort().map((key) => pairOf(links.get(key) as Link));
}

function addPath(links: Map<string, Link>, first: CrosswalkPair, second: CrosswalkPair): void {
  const [one, other] = [implicationsOf[first.relation], implicationsOf[second.relation]];
  const metCarries = one.metCarries && other.metCarries;
  const notMetCarries = one.notMetCarries && other.notMetCarries;
  if (!metCarries && !notMetCarries) return;
  const { fromCriterionId } = first;
  const { toCriterionId } = second;
  const key = `${fromCriterionId} ${toCriterionId}`;
  const known = links.get(key);
  const isEqual = first.relation === 'equal-to' && second.relation === 'equal-to';
  links.set(key, {
    fromCriterionId,
    toCriterionId,
    metCarries: metCarries || known?.metCarries === true,
    notMetCarries: notMetCarries || known?.notMetCarries === true,
    isEqual: isEqual && known?.isEqual !== false,
  });
}

function pairOf({ fromCriterionId, toCriterionId, ...link }: Link): CrosswalkPair {
  return { fromCriterionId, toCriterionId, relation: relationOf(link) };
}

function relationOf({
  metCarries,
  notMetCarries,
  isEqual,
}: Omit<Link, keyof CrosswalkPair>): CriterionRelation {
  if (isEqual) return 'equal-to';
  if (!notMetCarries) return 'superset-of';
  return metCarries ? 'equivalent-to' : 'subset-of';
}
