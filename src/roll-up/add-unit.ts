import type { AssessmentBasis } from '../assessment/submitted-assessment';
import { notParsed } from '../foundation/issue/not-parsed';
import type { Verdict, VerdictOutcome } from '../recognition/verdict';
import { type AreaSummary, emptySummary, type OutcomeCounts } from './area-summary';
import type { UnitResult } from './unit-result';

/** A summary that is being counted up. It is added to in place: a million units need no million summaries. */
export type GrowingSummary = Growing<AreaSummary>;

type Growing<Counts> = {
  -readonly [Key in keyof Counts]: Counts[Key] extends number ? number : Growing<Counts[Key]>;
};

/** A summary of no unit, to be counted up. */
export function newSummary(): GrowingSummary {
  const { confirmed, projected } = emptySummary;
  return { ...emptySummary, confirmed: { ...confirmed }, projected: { ...projected } };
}

/** Counts one more unit. */
export function addUnit(
  summary: GrowingSummary,
  { isRegistered, isNewlyBuilt, standing, verdicts }: UnitResult,
): void {
  const { outcome, state, restsOn } = standing ?? notParsed(standing, 'units', 'standingOn');
  // What is no unit on the day belongs to no population.
  if (outcome === 'not-applicable') return;
  summary.unitCount += 1;
  if (isRegistered) summary.registeredCount += 1;
  if (isRegistered && isNewlyBuilt) summary.newlyBuiltCount += 1;
  switch (outcome) {
    case 'recognised':
      summary.recognisedCount += 1;
      if (restsOn === 'maintained') summary.maintainedCount += 1;
      break;
    case 'not-recognised':
      if (state === 'suspended') summary.suspendedCount += 1;
      if (state === 'ended-by-rule' || state === 'ended-by-decision') summary.lapsedCount += 1;
      break;
    case 'undetermined':
      summary.standingUndeterminedCount += 1;
      break;
    default:
      notParsed(outcome satisfies never, 'units', 'standingOn');
  }
  addOutcome(summary.confirmed, commonOutcome(verdicts, 'confirmed'));
  addOutcome(summary.projected, commonOutcome(verdicts, 'projected'));
}

/** Counts the outcome that a unit has, if it has one. */
export function addOutcome(
  counts: Growing<OutcomeCounts>,
  outcome: VerdictOutcome | undefined,
): void {
  switch (outcome) {
    case undefined:
      break;
    case 'eligible':
      counts.eligibleCount += 1;
      break;
    case 'not-eligible':
      counts.notEligibleCount += 1;
      break;
    case 'undetermined':
      counts.undeterminedCount += 1;
      break;
    default:
      notParsed(outcome satisfies never, 'units', 'decideEligibility');
  }
}

function commonOutcome(
  verdicts: readonly Verdict[],
  basis: AssessmentBasis,
): VerdictOutcome | undefined {
  let common: VerdictOutcome | undefined;
  for (const verdict of verdicts) {
    if (!isBasis(verdict.basis)) return notParsed(verdict, 'units', 'decideEligibility');
    if (verdict.basis !== basis) continue;
    if (common !== undefined && common !== verdict.outcome) return 'undetermined';
    common = verdict.outcome;
  }
  return common;
}

/** A verdict of a batch has no basis: it would be counted on no side. */
const isBasis = (basis: unknown): boolean => basis === 'confirmed' || basis === 'projected';
