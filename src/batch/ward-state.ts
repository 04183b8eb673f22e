import type { GrowingSummary } from '../roll-up/add-ward';
import type { AreaSummary, OutcomeCounts } from '../roll-up/area-summary';

/** How many states of a ward there are, and 0 for what is no ward. */
export const STATE_COUNT: number = 1 + 3 * 3 * 4 * 4 * 4;

/** Puts the summary of a single ward into one number: each step makes room for the next thing that counts. */
export function stateOf(summary: AreaSummary): number {
  if (summary.wardCount === 0) return 0;
  const { registeredCount, newlyBuiltCount, recognisedCount, standingUndeterminedCount } = summary;
  const { maintainedCount, suspendedCount, lapsedCount, confirmed, projected } = summary;
  const registration = registeredCount + newlyBuiltCount;
  const standing = recognisedCount + 2 * standingUndeterminedCount;
  const reason = maintainedCount + 2 * suspendedCount + 3 * lapsedCount;
  const title = (registration * 3 + standing) * 4 + reason;
  return 1 + (title * 4 + outcomeDigit(confirmed)) * 4 + outcomeDigit(projected);
}

/** Counts so many wards that are in one state. */
export function addState(summary: GrowingSummary, state: number, wardCount: number): void {
  if (state === 0) return;
  const digits = state - 1;
  const registration = Math.floor(digits / 192);
  const standing = Math.floor(digits / 64) % 3;
  const reason = Math.floor(digits / 16) % 4;
  summary.wardCount += wardCount;
  if (registration > 0) summary.registeredCount += wardCount;
  if (registration === 2) summary.newlyBuiltCount += wardCount;
  if (standing === 1) summary.recognisedCount += wardCount;
  if (reason === 1) summary.maintainedCount += wardCount;
  if (reason === 2) summary.suspendedCount += wardCount;
  if (reason === 3) summary.lapsedCount += wardCount;
  if (standing === 2) summary.standingUndeterminedCount += wardCount;
  addOutcomes(summary.confirmed, Math.floor(digits / 4) % 4, wardCount);
  addOutcomes(summary.projected, digits % 4, wardCount);
}

function addOutcomes(counts: GrowingSummary['confirmed'], digit: number, wardCount: number): void {
  if (digit === 1) counts.eligibleCount += wardCount;
  if (digit === 2) counts.notEligibleCount += wardCount;
  if (digit === 3) counts.undeterminedCount += wardCount;
}

function outcomeDigit({
  eligibleCount,
  notEligibleCount,
  undeterminedCount,
}: OutcomeCounts): number {
  return eligibleCount + 2 * notEligibleCount + 3 * undeterminedCount;
}
