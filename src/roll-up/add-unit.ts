import { notParsed } from '../foundation/issue/not-parsed';
import type { VerdictOutcome } from '../recognition/verdict';
import type { Standing } from '../standing/standing';
import { countedVerdictOf } from './counted-verdict';
import type { GrowingCounts, GrowingOutcomes, GrowingSummary } from './growing-summary';
import { isSameYears } from './merge-summaries';
import type { UnitResult } from './unit-result';

/** Counts one more unit. */
export function addUnit(summary: GrowingSummary, unit: UnitResult): void {
  const { standing, years, unitClass } = unit;
  const { outcome } = standing ?? notParsed(standing, 'units', 'standingOn');
  // What is no unit on the day belongs to no population.
  if (outcome === 'not-applicable') return;
  summary.years ??= years;
  if (!isSameYears(summary.years, years)) notParsed(unit, 'units', 'mergeSummaries');
  const add = (counts: GrowingCounts): void => addTo(counts, unit, outcome);
  add(summary);
  switch (unitClass) {
    case 'kept':
      add(summary.kept);
      break;
    case 'new':
      add(summary.new);
      break;
    case 'open-before':
      break;
    default:
      notParsed(unitClass satisfies never, 'units', 'classifyUnits');
  }
}

function addTo(
  counts: GrowingCounts,
  { isRegistered, standing, verdicts }: UnitResult,
  outcome: Exclude<Standing['outcome'], 'not-applicable'>,
): void {
  const { state, restsOn } = standing;
  counts.unitCount += 1;
  if (isRegistered) counts.registeredCount += 1;
  switch (outcome) {
    case 'recognised':
      counts.recognisedCount += 1;
      if (restsOn === 'maintained') counts.maintainedCount += 1;
      if (restsOn === 'inherited') counts.inheritedCount += 1;
      break;
    case 'not-recognised':
      if (state === 'suspended') counts.suspendedCount += 1;
      if (state === 'ended-by-rule' || state === 'ended-by-decision') counts.lapsedCount += 1;
      break;
    case 'undetermined':
      counts.standingUndeterminedCount += 1;
      break;
    default:
      notParsed(outcome satisfies never, 'units', 'standingOn');
  }
  const counted = countedVerdictOf(verdicts);
  if (counted !== undefined) addOutcome(counts[counted.basis], counted.outcome);
}

/** Counts the outcome of one unit. */
export function addOutcome(counts: GrowingOutcomes, outcome: VerdictOutcome): void {
  switch (outcome) {
    case 'eligible':
      counts.eligibleCount += 1;
      break;
    case 'not-eligible':
      counts.notEligibleCount += 1;
      break;
    case 'undetermined':
      counts.undeterminedCount += 1;
      break;
    case 'not-assessed':
      counts.notAssessedCount += 1;
      break;
    default:
      notParsed(outcome satisfies never, 'units', 'decideEligibility');
  }
}
