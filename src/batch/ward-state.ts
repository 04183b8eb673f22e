import type { GrowingSummary } from '../roll-up/add-unit';
import type { AreaSummary, OutcomeCounts } from '../roll-up/area-summary';

/**
 * Gives one number to all units of which the same counts, by the summary of a single unit: each step makes room for the next
 * thing that counts.
 */
export function stateKeyOf(summary: AreaSummary): number {
  const { unitCount, registeredCount, newlyBuiltCount } = summary;
  const { recognisedCount, standingUndeterminedCount } = summary;
  const { maintainedCount, suspendedCount, lapsedCount } = summary;
  const registration = unitCount + registeredCount + newlyBuiltCount;
  const standing = recognisedCount + 2 * standingUndeterminedCount;
  const reason = maintainedCount + 2 * suspendedCount + 3 * lapsedCount;
  const title = (registration * 3 + standing) * 4 + reason;
  return (title * 4 + outcomeDigit(summary.confirmed)) * 4 + outcomeDigit(summary.projected);
}

function outcomeDigit(counts: OutcomeCounts): number {
  return counts.eligibleCount + 2 * counts.notEligibleCount + 3 * counts.undeterminedCount;
}

/** Counts so many units of which the same counts as of a single one. */
export function addUnits(summary: GrowingSummary, single: AreaSummary, unitCount: number): void {
  summary.unitCount += unitCount * single.unitCount;
  summary.registeredCount += unitCount * single.registeredCount;
  summary.newlyBuiltCount += unitCount * single.newlyBuiltCount;
  summary.recognisedCount += unitCount * single.recognisedCount;
  summary.maintainedCount += unitCount * single.maintainedCount;
  summary.suspendedCount += unitCount * single.suspendedCount;
  summary.lapsedCount += unitCount * single.lapsedCount;
  summary.standingUndeterminedCount += unitCount * single.standingUndeterminedCount;
  addOutcomes(summary.confirmed, single.confirmed, unitCount);
  addOutcomes(summary.projected, single.projected, unitCount);
}

function addOutcomes(
  counts: GrowingSummary['confirmed'],
  single: OutcomeCounts,
  unitCount: number,
): void {
  counts.eligibleCount += unitCount * single.eligibleCount;
  counts.notEligibleCount += unitCount * single.notEligibleCount;
  counts.undeterminedCount += unitCount * single.undeterminedCount;
}
