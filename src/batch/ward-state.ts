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

/** The summary of so many wards that are in one state. */
export function summaryOfState(state: number, wardCount: number): AreaSummary {
  const digits = state - 1;
  const countIf = (isCounted: boolean): number => (isCounted ? wardCount : 0);
  const outcomes = (digit: number): OutcomeCounts => ({
    eligibleCount: countIf(digit === 1),
    notEligibleCount: countIf(digit === 2),
    undeterminedCount: countIf(digit === 3),
  });
  const registration = Math.floor(digits / 192);
  const standing = Math.floor(digits / 64) % 3;
  const reason = Math.floor(digits / 16) % 4;
  return {
    wardCount,
    registeredCount: countIf(registration > 0),
    newlyBuiltCount: countIf(registration === 2),
    recognisedCount: countIf(standing === 1),
    maintainedCount: countIf(reason === 1),
    suspendedCount: countIf(reason === 2),
    lapsedCount: countIf(reason === 3),
    standingUndeterminedCount: countIf(standing === 2),
    confirmed: outcomes(Math.floor(digits / 4) % 4),
    projected: outcomes(digits % 4),
  };
}

function outcomeDigit({
  eligibleCount,
  notEligibleCount,
  undeterminedCount,
}: OutcomeCounts): number {
  return eligibleCount + 2 * notEligibleCount + 3 * undeterminedCount;
}
