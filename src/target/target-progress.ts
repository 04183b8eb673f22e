import type { PlainDate } from '../foundation/plain-date';
import type { CountBounds, Counting } from '../roll-up/count-bounds';
import type { TargetReference } from './target';

/**
 * Says how far a target is reached on a day.
 *
 * @category Targets
 */
export type TargetProgress = MeasuredProgress | InapplicableTarget;

/**
 * Names what a measurement stands on.
 *
 * @category Targets
 */
export interface MeasurementBase {
  /** The edition of the target. */
  readonly target: TargetReference;
  /** Which wards were counted. */
  readonly counting: Counting;
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** The day on which the wards of the areas were counted: the denominator. */
  readonly populationOn: PlainDate;
}

/**
 * Gives the numbers of a target: due, reached, missing and in excess, with bounds where wards are open.
 *
 * @category Targets
 */
export interface MeasuredProgress extends MeasurementBase {
  /**
   * `secured` even if everything open turns out badly; `out-of-reach` even if it turns out well, the due day
   * having passed; `open` otherwise.
   */
  readonly outcome: 'secured' | 'open' | 'out-of-reach';
  /** What is counted: wards, or areas that have their number of wards. */
  readonly unit: 'wards' | 'areas';
  /** How many there are. */
  readonly populationCount: number;
  /** How many are due. */
  readonly dueCount: number;
  /** How many are reached. */
  readonly reached: CountBounds;
  /** How many are missing. */
  readonly missing: CountBounds;
  /** How many are reached over what is due. */
  readonly excess: CountBounds;
}

/**
 * Says that a target has nothing to count: no ward, or no area of its level exists on the day.
 *
 * @category Targets
 */
export interface InapplicableTarget extends MeasurementBase {
  /** Neither reached nor missed. */
  readonly outcome: 'not-applicable';
  /** What there is none of. */
  readonly reason: 'no-wards' | 'no-areas';
}
