import { notParsed } from '../foundation/issue/not-parsed';
import type { AreaSummary, OutcomeCounts, UnitCounts } from '../roll-up/area-summary';
import { boundsOf, type CountBounds } from '../roll-up/count-bounds';
import type { Counting } from '../roll-up/counting';
import { openBeforeOf } from '../roll-up/open-before';
import type { TargetBase } from './target';
import { emptyTally, nothingTold, type TargetTally } from './target-tally';

/**
 * Counts what a target counts in an area of which only the summary is known. Where the summary does not say how many of the units
 * that the target is about are reached, the bounds hold every possible number.
 */
export function tallyOfSummary(
  summary: AreaSummary,
  counting: Counting,
  base: TargetBase,
): TargetTally {
  const reached = boundsOf(summary, counting);
  const { suspendedCount, unitCount } = summary;
  const told = { ...nothingTold, suspendedCount };
  switch (base) {
    case 'all':
      return { ...emptyTally, unitCount, reached, told };
    case 'recognised-before':
      return { ...amongKept(summary, counting), told };
    case 'registered': {
      const { registeredCount } = summary;
      const among =
        counting.count === 'registered' ? reached : overlapOf(reached, registeredCount, unitCount);
      return { ...emptyTally, unitCount: registeredCount, reached: among, told };
    }
    case 'assessed': {
      const withoutVerdictCount = withoutVerdictIn(summary) + notAssessedIn(summary);
      const assessedCount = unitCount - withoutVerdictCount;
      return {
        ...emptyTally,
        unitCount: assessedCount,
        reached: amongAssessed(reached, summary, counting),
        told: { ...told, withoutVerdictCount },
      };
    }
    default:
      return notParsed(base satisfies never, 'target', 'parseTarget');
  }
}

/** What is new is not among the kept ones. */
function amongKept(summary: AreaSummary, { count, among }: Counting): Omit<TargetTally, 'told'> {
  const open = openBeforeOf(summary);
  const countIn = (counts: UnitCounts): CountBounds =>
    among === 'new'
      ? emptyTally.reached
      : boundsOf(keptAlone(counts, summary), { count, among: 'all' });
  return {
    unitCount: summary.kept.unitCount,
    reached: countIn(summary.kept),
    openUnitCount: open.unitCount,
    openReached: countIn(open),
  };
}

/** A summary of these units alone, all of them kept. */
const keptAlone = (counts: UnitCounts, summary: AreaSummary): AreaSummary => ({
  ...summary,
  ...counts,
  kept: counts,
  new: noneOf(summary.new),
});

function noneOf(counts: UnitCounts): UnitCounts {
  const none = { eligibleCount: 0, notEligibleCount: 0, undeterminedCount: 0, notAssessedCount: 0 };
  const zeros = Object.fromEntries(Object.keys(counts).map((key) => [key, 0]));
  return { ...(zeros as unknown as UnitCounts), confirmed: none, projected: none };
}

/** A verdict that is counted is one of a unit that was assessed; of units without one nothing is open here. */
function amongAssessed(
  reached: CountBounds,
  summary: AreaSummary,
  counting: Counting,
): CountBounds {
  const { count, among } = counting;
  const assessedCount = assessedIn(summary.confirmed) + assessedIn(summary.projected);
  if (count !== 'eligible' && count !== 'projected-eligible') {
    return overlapOf(reached, assessedCount, summary.unitCount);
  }
  const possible = among === 'all' ? [summary] : [summary[among], openBeforeOf(summary)];
  const openCount = possible.reduce((sum, counts) => sum + withoutVerdictIn(counts), 0);
  return { least: reached.least, most: reached.most - openCount };
}

/** How many units have no verdict at all. */
function withoutVerdictIn({ unitCount, confirmed, projected }: UnitCounts): number {
  return (
    unitCount -
    assessedIn(confirmed) -
    assessedIn(projected) -
    notAssessedIn({ confirmed, projected })
  );
}

const assessedIn = ({
  eligibleCount,
  notEligibleCount,
  undeterminedCount,
}: OutcomeCounts): number => eligibleCount + notEligibleCount + undeterminedCount;

/** How many were left out of assessment. */
const notAssessedIn = ({
  confirmed,
  projected,
}: Pick<UnitCounts, 'confirmed' | 'projected'>): number =>
  confirmed.notAssessedCount + projected.notAssessedCount;

/** How many units two groups have in common, of which only the sizes are known. */
function overlapOf({ least, most }: CountBounds, size: number, wholeCount: number): CountBounds {
  return { least: Math.max(0, least + size - wholeCount), most: Math.min(most, size) };
}
