import type { GrowingSummary } from '../roll-up/add-ward';
import type { AreaSummary, OutcomeCounts } from '../roll-up/area-summary';

/**
 * Gives one number to all wards of which the same counts, by the summary of a single ward: each step makes room for the next
 * thing that counts.
 */
export function stateKeyOf(summary: AreaSummary): number {
  const { wardCount, registeredCount, newlyBuiltCount } = summary;
  const { recognisedCount, standingUndeterminedCount } = summary;
  const { maintainedCount, suspendedCount, lapsedCount } = summary;
  const registration = wardCount + registeredCount + newlyBuiltCount;
  const standing = recognisedCount + 2 * standingUndeterminedCount;
  const reason = maintainedCount + 2 * suspendedCount + 3 * lapsedCount;
  const title = (registration * 3 + standing) * 4 + reason;
  return (title * 4 + outcomeDigit(summary.confirmed)) * 4 + outcomeDigit(summary.projected);
}

function outcomeDigit(counts: OutcomeCounts): number {
  return counts.eligibleCount + 2 * counts.notEligibleCount + 3 * counts.undeterminedCount;
}

/** Counts so many wards of which the same counts as of a single one. */
export function addWards(summary: GrowingSummary, single: AreaSummary, wardCount: number): void {
  summary.wardCount += wardCount * single.wardCount;
  summary.registeredCount += wardCount * single.registeredCount;
  summary.newlyBuiltCount += wardCount * single.newlyBuiltCount;
  summary.recognisedCount += wardCount * single.recognisedCount;
  summary.maintainedCount += wardCount * single.maintainedCount;
  summary.suspendedCount += wardCount * single.suspendedCount;
  summary.lapsedCount += wardCount * single.lapsedCount;
  summary.standingUndeterminedCount += wardCount * single.standingUndeterminedCount;
  addOutcomes(summary.confirmed, single.confirmed, wardCount);
  addOutcomes(summary.projected, single.projected, wardCount);
}

function addOutcomes(
  counts: GrowingSummary['confirmed'],
  single: OutcomeCounts,
  wardCount: number,
): void {
  counts.eligibleCount += wardCount * single.eligibleCount;
  counts.notEligibleCount += wardCount * single.notEligibleCount;
  counts.undeterminedCount += wardCount * single.undeterminedCount;
}
