import type { OutcomeCounts, UnitCounts } from '../roll-up/area-summary';
import type { UnitState } from './packed-units';

/**
 * Gives one number to all units of which the same counts, by the summary of a single unit: each step makes room for the next
 * thing that counts.
 */
export function stateKeyOf(single: UnitState): number {
  const { unitCount, registeredCount, kept, new: fresh } = single;
  const registration = unitCount + registeredCount;
  const unitClass = kept.unitCount + 2 * fresh.unitCount;
  const outcome = outcomeDigit(single.confirmed) * 5 + outcomeDigit(single.projected);
  return ((registration * 3 + unitClass) * 7 + standingDigit(single)) * 25 + outcome;
}

function standingDigit(single: UnitCounts): number {
  const { recognisedCount, maintainedCount, inheritedCount } = single;
  const { standingUndeterminedCount, suspendedCount, lapsedCount } = single;
  const titled = recognisedCount + maintainedCount + 2 * inheritedCount;
  return titled + 4 * standingUndeterminedCount + 5 * suspendedCount + 6 * lapsedCount;
}

function outcomeDigit(counts: OutcomeCounts): number {
  return (
    counts.eligibleCount +
    2 * counts.notEligibleCount +
    3 * counts.undeterminedCount +
    4 * counts.notAssessedCount
  );
}
