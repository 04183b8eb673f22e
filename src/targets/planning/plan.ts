import type { Share } from '../../foundation/value/share';
import type { CountBounds } from '../../roll-up/count-bounds';

/**
 * Says what a host expects of units that are built and of units that hold the title. No rate of the programme is
 * published, so every rate is the host's own.
 *
 * @category Targets
 */
export interface PlanningRates {
  /** How many of the units built in a year are recognised at its end. @range at most the whole; counts up to 10^9 */
  readonly success: Share;
  /** How many of the units recognised at the start of a year lose the title in it. @range at most the whole; counts up to 10^9 */
  readonly lapse: Share;
}

/**
 * Names what every plan starts from.
 *
 * @category Targets
 */
export interface PlanningBase {
  /** How many units there are, through all years. @unit units @range a whole number from 0 to 10^6 */
  readonly unitCount: number;
  /** How many are recognised when the first year starts. @unit units @range at most `unitCount` */
  readonly recognised: CountBounds;
  /** The first year in which units are built. */
  readonly firstYear: number;
  /** What is expected. */
  readonly rates: PlanningRates;
}

/**
 * Holds a plan of how many units to build in which year.
 *
 * @category Targets
 */
export interface BuildPlan extends PlanningBase {
  /** How many units to build. */
  readonly builds: PlannedBuilds;
  /** How many units are to be recognised; absent where the plan has no target. @unit units */
  readonly dueCount?: number;
}

/**
 * Says how many units to build in each year.
 *
 * @category Targets
 */
export type PlannedBuilds = ConstantBuilds | YearlyBuilds;

/**
 * Plans the same number of units for every year.
 *
 * @category Targets
 */
export interface ConstantBuilds {
  /** Tells the kinds of plan apart. */
  readonly kind: 'constant';
  /** How many units a year. @unit units */
  readonly unitsPerYear: number;
  /** For how many years. @range a whole number from 1 to 200 */
  readonly yearCount: number;
}

/**
 * Plans a number of units for each year.
 *
 * @category Targets
 */
export interface YearlyBuilds {
  /** Tells the kinds of plan apart. */
  readonly kind: 'by-year';
  /** How many units in the first year, the second, and so on. @unit units @range 1 to 200 years */
  readonly unitCounts: readonly number[];
}
