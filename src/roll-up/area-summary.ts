import type { Unbranded } from '../foundation/reading/unbranded';
import { frozen } from '../foundation/text/frozen';

/**
 * Counts the units of an area. Only counts stand here, so summaries of disjoint areas can be added in any order.
 *
 * @category Roll-up
 */
export interface AreaSummary {
  /** How many units the area has. @unit units */
  readonly unitCount: number;
  /** How many registered to be built to the model. @unit units */
  readonly registeredCount: number;
  /** How many were built newly ("xây dựng mới"): registered, and without a title from before. @unit units */
  readonly newlyBuiltCount: number;
  /** How many hold the title by a decision of the authority. @unit units */
  readonly recognisedCount: number;
  /** How many of those hold it by a yearly review that maintained it. @unit units */
  readonly maintainedCount: number;
  /** How many do not hold the title because it is suspended. @unit units */
  readonly suspendedCount: number;
  /** How many held the title and lost it: it lapsed or was revoked. @unit units */
  readonly lapsedCount: number;
  /** Of how many it cannot be said whether they hold the title. @unit units */
  readonly standingUndeterminedCount: number;
  /** How the units stand by confirmed results. */
  readonly confirmed: OutcomeCounts;
  /** How the units stand by projected results ("dự kiến đạt"), which never count as confirmed. */
  readonly projected: OutcomeCounts;
}

/**
 * Gives a `AreaSummary` as a host writes it for `parseAreaSummary`, with plain strings as ids and days.
 *
 * @category Roll-up
 */
export type AreaSummaryInput = Unbranded<AreaSummary>;

/**
 * Counts units by the outcome of their verdicts; units without a verdict are in none of the three.
 *
 * @category Roll-up
 */
export interface OutcomeCounts {
  /** How many meet the policy. @unit units */
  readonly eligibleCount: number;
  /** How many do not. @unit units */
  readonly notEligibleCount: number;
  /** Of how many it is open. @unit units */
  readonly undeterminedCount: number;
}

const noOutcomes: OutcomeCounts = { eligibleCount: 0, notEligibleCount: 0, undeterminedCount: 0 };

/**
 * Gives the summary of no unit at all: merged with another it changes nothing.
 *
 * @category Roll-up
 */
export const emptySummary: AreaSummary = /* @__PURE__ */ frozen({
  unitCount: 0,
  registeredCount: 0,
  newlyBuiltCount: 0,
  recognisedCount: 0,
  maintainedCount: 0,
  suspendedCount: 0,
  lapsedCount: 0,
  standingUndeterminedCount: 0,
  confirmed: noOutcomes,
  projected: noOutcomes,
});

/**
 * Adds the summaries of two areas that have no unit in common; any order and any nesting give the same.
 *
 * @param a - the summary of one area
 * @param b - the summary of another
 * @returns the summary of both together
 * @issues none: counts can always be added
 * @category Roll-up
 * @example
 * ```ts
 * import { emptySummary, mergeSummaries } from 'model-ward-rules';
 *
 * const a = { ...emptySummary, unitCount: 60, recognisedCount: 19 };
 * const b = { ...emptySummary, unitCount: 40, recognisedCount: 11 };
 * const { unitCount, recognisedCount } = mergeSummaries(a, b);
 * console.log(recognisedCount, unitCount); // 30 100
 * ```
 */
export function mergeSummaries(a: AreaSummary, b: AreaSummary): AreaSummary {
  return {
    unitCount: a.unitCount + b.unitCount,
    registeredCount: a.registeredCount + b.registeredCount,
    newlyBuiltCount: a.newlyBuiltCount + b.newlyBuiltCount,
    recognisedCount: a.recognisedCount + b.recognisedCount,
    maintainedCount: a.maintainedCount + b.maintainedCount,
    suspendedCount: a.suspendedCount + b.suspendedCount,
    lapsedCount: a.lapsedCount + b.lapsedCount,
    standingUndeterminedCount: a.standingUndeterminedCount + b.standingUndeterminedCount,
    confirmed: mergeOutcomes(a.confirmed, b.confirmed),
    projected: mergeOutcomes(a.projected, b.projected),
  };
}

function mergeOutcomes(a: OutcomeCounts, b: OutcomeCounts): OutcomeCounts {
  return {
    eligibleCount: a.eligibleCount + b.eligibleCount,
    notEligibleCount: a.notEligibleCount + b.notEligibleCount,
    undeterminedCount: a.undeterminedCount + b.undeterminedCount,
  };
}
