/**
 * Counts the wards of an area. Only counts stand here, so summaries of disjoint areas can be added in any order.
 *
 * @category Roll-up
 */
export interface AreaSummary {
  /** How many wards the area has. @unit wards */
  readonly wardCount: number;
  /** How many registered to be built to the model. @unit wards */
  readonly registeredCount: number;
  /** How many were built newly ("xây dựng mới"): registered, and without a title from before. @unit wards */
  readonly newlyBuiltCount: number;
  /** How many hold the title by a decision of the authority. @unit wards */
  readonly recognisedCount: number;
  /** How many of those hold it by a yearly review that maintained it. @unit wards */
  readonly maintainedCount: number;
  /** How many do not hold the title because it is suspended. @unit wards */
  readonly suspendedCount: number;
  /** How many held the title and lost it: it lapsed or was revoked. @unit wards */
  readonly lapsedCount: number;
  /** Of how many it cannot be said whether they hold the title. @unit wards */
  readonly standingUndeterminedCount: number;
  /** How the wards stand by confirmed results. */
  readonly confirmed: OutcomeCounts;
  /** How the wards stand by projected results ("dự kiến đạt"), which never count as confirmed. */
  readonly projected: OutcomeCounts;
}

/**
 * Counts wards by the outcome of their verdicts; wards without a verdict are in none of the three.
 *
 * @category Roll-up
 */
export interface OutcomeCounts {
  /** How many meet the policy. @unit wards */
  readonly eligibleCount: number;
  /** How many do not. @unit wards */
  readonly notEligibleCount: number;
  /** Of how many it is open. @unit wards */
  readonly undeterminedCount: number;
}

const noOutcomes: OutcomeCounts = { eligibleCount: 0, notEligibleCount: 0, undeterminedCount: 0 };

/**
 * Gives the summary of no ward at all: merged with another it changes nothing.
 *
 * @category Roll-up
 */
export const emptySummary: AreaSummary = {
  wardCount: 0,
  registeredCount: 0,
  newlyBuiltCount: 0,
  recognisedCount: 0,
  maintainedCount: 0,
  suspendedCount: 0,
  lapsedCount: 0,
  standingUndeterminedCount: 0,
  confirmed: noOutcomes,
  projected: noOutcomes,
};

/**
 * Adds the summaries of two areas that have no ward in common; any order and any nesting give the same.
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
 * const a = { ...emptySummary, wardCount: 60, recognisedCount: 19 };
 * const b = { ...emptySummary, wardCount: 40, recognisedCount: 11 };
 * const { wardCount, recognisedCount } = mergeSummaries(a, b);
 * console.log(recognisedCount, wardCount); // 30 100
 * ```
 */
export function mergeSummaries(a: AreaSummary, b: AreaSummary): AreaSummary {
  return {
    wardCount: a.wardCount + b.wardCount,
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
