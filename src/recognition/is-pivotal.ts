import type { RuleJudge, Totals } from './judge-rule';
import type { CriteriaClass, OpenResults } from './open-results';
import { type OpenClass, sizeOf } from './reachable-totals';

/**
 * Tells whether for some outcome of the other open criteria the outcome of one of a class changes the verdict.
 *
 * No verdict is worse where more is met, so it is enough to ask for others with which the unit is eligible if the one is met,
 * and not if it fails; and others that are settled in part are left as soon as not even their best rest would do for the
 * one, or their worst for the other.
 */
export function isPivotal(
  one: CriteriaClass,
  { settled, open }: OpenResults,
  judge: RuleJudge,
): boolean {
  const search: Search = {
    rests: restsOf(othersOf(open, one)),
    ifMet: (others) => judge({ ...others, metCount: others.metCount + 1 }),
    ifFailed: ({ metCount, notMetCount, broken }) =>
      judge({ metCount, notMetCount: notMetCount + 1, broken: broken | one.brokenByFailing }),
    inVain: new Set(),
  };
  return canTurn(search, settled, 0);
}

interface Search {
  /** The classes of the others, each with all that follow it; last an empty one. */
  readonly rests: readonly Rest[];
  readonly ifMet: RuleJudge;
  readonly ifFailed: RuleJudge;
  /** What was looked into already, and where the one changes nothing. */
  readonly inVain: Set<string>;
}

/** A class and what follows it, none of which is settled yet. */
interface Rest {
  readonly first: OpenClass | undefined;
  readonly count: number;
  readonly broken: number;
}

/** The largest class comes last, where its number is bisected. */
function othersOf(open: readonly CriteriaClass[], one: CriteriaClass): readonly OpenClass[] {
  return open
    .map((other) =>
      other === one ? { ...sizeOf(one), size: sizeOf(one).size - 1 } : sizeOf(other),
    )
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size);
}

function restsOf(classes: readonly OpenClass[]): readonly Rest[] {
  let rest: Rest = { first: undefined, count: 0, broken: 0 };
  const rests = [rest];
  for (const first of [...classes].reverse()) {
    const { count, broken } = rest;
    rest = { first, count: count + first.size, broken: broken | first.brokenByFailing };
    rests.push(rest);
  }
  return rests.reverse();
}

function canTurn(search: Search, known: Totals, at: number): boolean {
  const { first, count, broken } = search.rests[at] as Rest;
  const best = { ...known, metCount: known.metCount + count };
  const worst = {
    metCount: known.metCount,
    notMetCount: known.notMetCount + count,
    broken: known.broken | broken,
  };
  if (!search.ifMet(best) || search.ifFailed(worst)) return false;
  if (!search.ifFailed(best) || search.ifMet(worst)) return true;
  const key = `${at} ${known.metCount} ${known.notMetCount} ${known.broken}`;
  if (search.inVain.has(key)) return false;
  search.inVain.add(key);
  return canTurnWithin(search, known, first as OpenClass, at);
}

/** Tries every number of a class that may be waived, and then every number that may fail. */
function canTurnWithin(search: Search, known: Totals, one: OpenClass, at: number): boolean {
  const isLast = at === search.rests.length - 2;
  const mostWaived = one.mayNotApply ? one.size : 0;
  for (let waivedCount = 0; waivedCount <= mostWaived; waivedCount += 1) {
    const left = one.size - waivedCount;
    const waived = waivedCount > 0 ? known.broken | one.brokenByWaiving : known.broken;
    const failing = (count: number): Totals => ({
      metCount: known.metCount + left - count,
      notMetCount: known.notMetCount + count,
      broken: count > 0 ? waived | one.brokenByFailing : waived,
    });
    if (canTurn(search, failing(0), at + 1)) return true;
    if (isLast) {
      if (left > 0 && turnsAtLast(search, failing, left)) return true;
      continue;
    }
    for (let count = 1; count <= left; count += 1) {
      if (canTurn(search, failing(count), at + 1)) return true;
    }
  }
  return false;
}

/** Of the last class only the most that may fail before the one no longer helps can be where it decides. */
function turnsAtLast(
  { ifMet, ifFailed }: Search,
  failing: (count: number) => Totals,
  most: number,
): boolean {
  if (!ifMet(failing(1))) return false;
  let [helped, tooMany] = [1, most + 1];
  while (tooMany - helped > 1) {
    const middle = Math.floor((helped + tooMany) / 2);
    if (ifMet(failing(middle))) helped = middle;
    else tooMany = middle;
  }
  return !ifFailed(failing(helped));
}
