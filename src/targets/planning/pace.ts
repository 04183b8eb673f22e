import type { PlanningBase } from './plan';
import type { ProjectedYear } from './projection';

/**
 * Asks how many units must be built each year so that a number of them is recognised in time.
 *
 * @category Targets
 */
export interface PaceRequest extends PlanningBase {
  /** How many units are to be recognised. @unit units */
  readonly dueCount: number;
  /** The year at whose end they are to be; no year is left where it is before `firstYear`. */
  readonly dueYear: number;
}

/**
 * Says how many units must be built each year, for the least and for the most that may be recognised at the start.
 *
 * @category Targets
 */
export interface Pace {
  /** How many units are to be recognised. @unit units */
  readonly dueCount: number;
  /** The year at whose end they are to be. */
  readonly dueYear: number;
  /** The pace where the standings that are open turn out badly. */
  readonly fromLeast: PaceFromStart;
  /** The pace where they turn out well. */
  readonly fromMost: PaceFromStart;
}

/**
 * Says from one start how many units must be built each year, or why no number suffices.
 *
 * @category Targets
 */
export type PaceFromStart = ReachablePace | UnreachablePace;

/**
 * Gives the least number of units a year with which what is due is reached.
 *
 * @category Targets
 */
export interface ReachablePace {
  /** What is due is reached at the end of the due year. */
  readonly outcome: 'reachable';
  /** The least number to build in each year; 0 where what there is lasts. @unit units */
  readonly unitsPerYear: number;
  /** How many then hold the title when the due year ends. @unit units */
  readonly endCount: number;
  /** The years at this pace. */
  readonly years: readonly ProjectedYear[];
}

/**
 * Says that no number of units a year suffices, and how far the best one gets.
 *
 * @category Targets
 */
export interface UnreachablePace {
  /** What is due is not reached at the end of the due year, however many are built each year. */
  readonly outcome: 'unreachable';
  /** Why not. */
  readonly reason: UnreachableReason;
  /** The number a year that gets farthest, the least of several. @unit units */
  readonly unitsPerYear: number;
  /** How many then hold the title when the due year ends. @unit units */
  readonly endCount: number;
  /** The years at this pace. */
  readonly years: readonly ProjectedYear[];
}

/**
 * Names why no pace suffices, the first that fits: the due year is over; more is due than there are units; too few
 * succeed even if no title lapsed; or what is due would be reached if no title lapsed.
 *
 * @category Targets
 */
export type UnreachableReason =
  | 'no-years-left'
  | 'due-over-ward-count'
  | 'success-too-low'
  | 'lapse-too-high';
