import type { GateName } from './gate-finding';

/**
 * Holds the ways to the title: the least further results that make the unit eligible, whatever the rest turns out to be.
 *
 * @category Recognition
 */
export interface RecognitionPlans {
  /**
   * The plans: those that ask for the fewest criteria first, then in the order of the set. None where the unit is
   * eligible, or where no further result makes it eligible.
   */
  readonly plans: readonly RecognitionPlan[];
  /**
   * Why these are not all plans: more were found than asked for (`max-plans`), or the search was ended (`search-limit`),
   * so that shorter ones may be missing. Absent where they are all.
   */
  readonly stoppedBy?: 'max-plans' | 'search-limit';
  /** The gates that are not passed: while one is not, no further result makes the unit eligible. Absent where none is. */
  readonly blockedBy?: readonly GateName[];
  /** How many plans were asked for at most. */
  readonly maxPlans: number;
}

/**
 * Holds one way to the title. Every final result that meets all criteria named, and so many more than are met now, makes
 * the unit eligible; no criterion can be left out and the number cannot be lowered.
 *
 * @category Recognition
 */
export interface RecognitionPlan {
  /** The criteria that must be met, in the order of the set. */
  readonly criterionIds: readonly string[];
  /**
   * How many more criteria than the tally counts must be met in all, those named included; 0 where every criterion was
   * answered for itself.
   */
  readonly unnamedCount: number;
  /** The gates of which it is not known whether they are passed: the plan holds only if they are. Absent where none is. */
  readonly onlyIf?: readonly GateName[];
}

/**
 * Bounds how many plans are given.
 *
 * @category Recognition
 */
export interface PlanOptions {
  /** How many plans to give at most; 20 where absent. @range a whole number from 1 */
  readonly maxPlans?: number;
}
