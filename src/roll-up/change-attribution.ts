import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { Evaluation } from '../evaluation/evaluation';
import type { RecognitionPolicies } from '../recognition/recognition-policy';
import type { VerdictOutcome } from '../recognition/verdict';
import type { UnitId } from '../unit/unit';
import type { OutcomeCounts } from './area-summary';

/**
 * Holds how a unit stands, and the policy it is decided by.
 *
 * @category Roll-up
 */
export interface JudgedUnit {
  /** How each criterion stands. */
  readonly evaluation: Evaluation;
  /** What makes the unit eligible: a policy, or a list, of which the one in force at the end of the year decides. */
  readonly policy: RecognitionPolicies;
}

/**
 * Says why the outcomes of a unit or an area differ between two results. The parts sum to the whole difference.
 *
 * @category Roll-up
 */
export interface ChangeAttribution {
  /** The counts before. */
  readonly before: SideTotals;
  /** The counts after. */
  readonly after: SideTotals;
  /** What each cause changed, in the order in which the causes are counted; what it did not change is 0. */
  readonly parts: readonly ChangePart[];
  /** The units whose outcome changed on the way, by id. */
  readonly units: readonly UnitChange[];
  /** The units of both sides whose results differ, whatever became of their outcomes. */
  readonly otherResults: OtherResults;
}

/**
 * Counts the units of both sides whose results differ, and their criteria met.
 *
 * @category Roll-up
 */
export interface OtherResults {
  /** How many units. @unit units */
  readonly unitCount: number;
  /** How many criteria were met in all of them, as they stand by the new criteria set. @unit criteria */
  readonly metCountBefore: number;
  /** How many criteria are met in all of them now. @unit criteria */
  readonly metCountAfter: number;
}

/**
 * Names what an outcome can change by, in the order in which it is counted: other units are there, another criteria
 * set, another policy, or other results.
 *
 * @category Roll-up
 */
export type ChangeCause = 'units' | 'criteria-set' | 'policy' | 'data';

/**
 * Counts units and their outcomes, or the difference between two such counts.
 *
 * @category Roll-up
 */
export interface OutcomeTotals extends OutcomeCounts {
  /** How many units. @unit units */
  readonly unitCount: number;
}

/**
 * Counts the units of one side.
 *
 * @category Roll-up
 */
export interface SideTotals extends OutcomeTotals {
  /** Whether the results are confirmed or only projected; absent where there is no unit. */
  readonly basis?: AssessmentBasis;
}

/**
 * Says what one cause changed.
 *
 * @category Roll-up
 */
export interface ChangePart {
  /** The cause. */
  readonly cause: ChangeCause;
  /** By how much each count rose, or fell where negative. */
  readonly change: OutcomeTotals;
}

/**
 * Follows the outcome of one unit from before to after, cause by cause.
 *
 * @category Roll-up
 */
export interface UnitChange {
  /** Which unit. */
  readonly unitId: UnitId;
  /** Each step begins with the outcome at which the one before it ends. */
  readonly steps: readonly OutcomeStep[];
}

/**
 * Says what one cause made of the outcome of a unit.
 *
 * @category Roll-up
 */
export interface OutcomeStep {
  /** The cause. */
  readonly cause: ChangeCause;
  /** The outcome without it; `null` where the unit is not there before. */
  readonly before: VerdictOutcome | null;
  /** The outcome with it; `null` where the unit is not there after. */
  readonly after: VerdictOutcome | null;
}
