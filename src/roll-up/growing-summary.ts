import {
  type AreaSummary,
  emptySummary,
  type OutcomeCounts,
  type UnitCounts,
} from './area-summary';

/** A summary that is being counted up. It is added to in place: a million units need no million summaries. */
export interface GrowingSummary extends GrowingCounts {
  years?: NonNullable<AreaSummary['years']>;
  readonly kept: GrowingCounts;
  readonly new: GrowingCounts;
}

export type GrowingCounts = Growing<UnitCounts>;

export type GrowingOutcomes = Growing<OutcomeCounts>;

type Growing<Counts> = {
  -readonly [Key in keyof Counts]: Counts[Key] extends number ? number : Growing<Counts[Key]>;
};

/** A summary of no unit, to be counted up. */
export function newSummary(years?: AreaSummary['years']): GrowingSummary {
  const counts = { ...newCounts(), kept: newCounts(), new: newCounts() };
  return years === undefined ? counts : { ...counts, years };
}

function newCounts(): GrowingCounts {
  const { kept, confirmed, projected } = emptySummary;
  return { ...kept, confirmed: { ...confirmed }, projected: { ...projected } };
}

/** Adds the counts of a summary so many times. */
export function addSummary(
  sum: GrowingSummary,
  summary: Omit<AreaSummary, 'years'>,
  times = 1,
): void {
  addCounts(sum, summary, times);
  addCounts(sum.kept, summary.kept, times);
  addCounts(sum.new, summary.new, times);
}

/** Adds counts so many times. */
export function addCounts(sum: GrowingCounts, counts: UnitCounts, times: number): void {
  sum.unitCount += times * counts.unitCount;
  sum.registeredCount += times * counts.registeredCount;
  sum.recognisedCount += times * counts.recognisedCount;
  sum.maintainedCount += times * counts.maintainedCount;
  sum.inheritedCount += times * counts.inheritedCount;
  sum.suspendedCount += times * counts.suspendedCount;
  sum.lapsedCount += times * counts.lapsedCount;
  sum.standingUndeterminedCount += times * counts.standingUndeterminedCount;
  addOutcomes(sum.confirmed, counts.confirmed, times);
  addOutcomes(sum.projected, counts.projected, times);
}

function addOutcomes(sum: GrowingOutcomes, counts: OutcomeCounts, times: number): void {
  sum.eligibleCount += times * counts.eligibleCount;
  sum.notEligibleCount += times * counts.notEligibleCount;
  sum.undeterminedCount += times * counts.undeterminedCount;
  sum.notAssessedCount += times * counts.notAssessedCount;
}
