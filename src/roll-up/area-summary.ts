import type { Unbranded } from '../foundation/reading/unbranded';
import { frozen } from '../foundation/text/frozen';

/**
 * Counts the units of an area: all of them, and apart those that kept a title and those that are new. Only counts stand here,
 * so summaries of disjoint areas for the same years can be added in any order.
 *
 * Units of which it is open whether they kept a title count among all, and neither among the kept nor among the new ones.
 *
 * @category Roll-up
 */
export interface AreaSummary extends UnitCounts {
  /** The units that had a title for an earlier year which had not ended when the years began. */
  readonly kept: UnitCounts;
  /** All others, registered or not: those that never had one, and those whose title had ended by then. */
  readonly new: UnitCounts;
  /** The years counted for; absent only where no unit is counted. */
  readonly years?: SummaryYears;
}

/**
 * Gives a `AreaSummary` as a host writes it for `parseAreaSummary`, with plain strings as ids and days.
 *
 * @category Roll-up
 */
export type AreaSummaryInput = Unbranded<AreaSummary>;

/**
 * Names the years that a summary counts for, both included; mostly one.
 *
 * @category Roll-up
 */
export interface SummaryYears {
  /** The first year. */
  readonly from: number;
  /** The last year. */
  readonly to: number;
}

/**
 * Counts units by what they did for the years, by their titles on the day, and by their verdicts.
 *
 * @category Roll-up
 */
export interface UnitCounts {
  /** How many units there are. @unit units */
  readonly unitCount: number;
  /** How many registered to be built to the model. @unit units */
  readonly registeredCount: number;
  /** How many hold the title by a decision of the authority. @unit units */
  readonly recognisedCount: number;
  /** How many of those hold it by a yearly review that maintained it. @unit units */
  readonly maintainedCount: number;
  /** How many of those have it from the units they were made of. @unit units */
  readonly inheritedCount: number;
  /** How many do not hold the title because it is suspended. @unit units */
  readonly suspendedCount: number;
  /** How many held the title and lost it: it lapsed or was revoked. @unit units */
  readonly lapsedCount: number;
  /** Of how many it cannot be said whether they hold the title. @unit units */
  readonly standingUndeterminedCount: number;
  /** How the units stand whose counting results are confirmed. */
  readonly confirmed: OutcomeCounts;
  /** How the units stand whose counting results are projected ("dự kiến đạt"); no unit stands on both sides. */
  readonly projected: OutcomeCounts;
}

/**
 * Counts units by the outcome of their verdicts; units without a verdict are in none of them.
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
  /** How many are not assessed, since they do not pass a gate of the policy. @unit units */
  readonly notAssessedCount: number;
}

const noOutcomes: OutcomeCounts = {
  eligibleCount: 0,
  notEligibleCount: 0,
  undeterminedCount: 0,
  notAssessedCount: 0,
};

const noUnits = (): UnitCounts => ({
  unitCount: 0,
  registeredCount: 0,
  recognisedCount: 0,
  maintainedCount: 0,
  inheritedCount: 0,
  suspendedCount: 0,
  lapsedCount: 0,
  standingUndeterminedCount: 0,
  confirmed: noOutcomes,
  projected: noOutcomes,
});

/**
 * Gives the summary of no unit at all: merged with another it changes nothing.
 *
 * @category Roll-up
 */
export const emptySummary: AreaSummary = /* @__PURE__ */ noUnitAtAll();

function noUnitAtAll(): AreaSummary {
  return frozen({ ...noUnits(), kept: noUnits(), new: noUnits() });
}
