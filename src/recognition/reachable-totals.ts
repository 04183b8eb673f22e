import type { Totals } from './judge-rule';
import type { CriteriaClass, OpenResults } from './open-results';
import { reachableBreaks } from './reachable-breaks';

/** A class of open criteria, of which only the number is asked. */
export interface OpenClass extends Omit<CriteriaClass, 'criterionIds'> {
  readonly size: number;
}

/** Forgets which criteria a class holds. */
export function sizeOf(one: CriteriaClass): OpenClass {
  const { criterionIds, brokenByFailing, brokenByWaiving, mayNotApply } = one;
  return { brokenByFailing, brokenByWaiving, mayNotApply, size: criterionIds.length };
}

/**
 * Lists the totals that between them decide every rule. No rule holds for a worse result and fails for a better one,
 * so the two extremes will do; a tally has no such extremes, since one criterion met is another one not met.
 */
export function decisiveTotals({ settled, open, openMetCount }: OpenResults): readonly Totals[] {
  const sizes = open.map(sizeOf);
  if (openMetCount === undefined) return [allFailing(settled, sizes), allMet(settled, sizes)];
  return totalsOfTally(settled, sizes, countOf(sizes) - openMetCount);
}

/** Lists the totals in which exactly so many open criteria are not met and all others are. */
export function totalsOfTally(
  settled: Totals,
  open: readonly OpenClass[],
  failingCount: number,
): readonly Totals[] {
  const metCount = settled.metCount + countOf(open) - failingCount;
  const notMetCount = settled.notMetCount + failingCount;
  return reachableBreaks(settled.broken, open, failingCount).map((broken) => ({
    metCount,
    notMetCount,
    broken,
  }));
}

/** Takes every open criterion as not met. */
function allFailing(settled: Totals, open: readonly OpenClass[]): Totals {
  return {
    metCount: settled.metCount,
    notMetCount: settled.notMetCount + countOf(open),
    broken: open.reduce((broken, one) => broken | one.brokenByFailing, settled.broken),
  };
}

function allMet(settled: Totals, open: readonly OpenClass[]): Totals {
  return { ...settled, metCount: settled.metCount + countOf(open) };
}

const countOf = (open: readonly OpenClass[]): number =>
  open.reduce((count, { size }) => count + size, 0);
