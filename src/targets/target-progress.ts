import type { PlainDate } from '../foundation/value/plain-date';
import type { CountBounds } from '../roll-up/count-bounds';
import type { Counting } from '../roll-up/counting';
import type { ShareBounds } from '../scoring/score';
import type { AreaLevel } from '../unit/unit';
import type { Population } from './population';
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
  /** Which units were counted. */
  readonly counting: Counting;
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** The last day on which the target can be reached: its due day, or the end of its due year. */
  readonly dueOn: PlainDate;
  /** Which units the areas hold: the denominator. */
  readonly population: Population;
}

/**
 * Gives the numbers of a target: due, reached, missing and in excess, with bounds where units are open.
 *
 * @category Targets
 */
export interface MeasuredProgress extends MeasurementBase {
  /**
   * `reached` even if everything open turns out badly; `missed` even if it turns out well and no unit can be
   * added any more; `open` otherwise.
   */
  readonly outcome: 'reached' | 'open' | 'missed';
  /** Whether no unit can be added any more: the due day has passed, or the host said so. */
  readonly isClosed: boolean;
  /** What is counted: units, or areas that have their number of units. */
  readonly counted: 'units' | 'areas';
  /** How many there are. */
  readonly populationCount: number;
  /** How many are due. */
  readonly dueCount: number;
  /** The share that is due; present where the target asks for a share. @unit percent */
  readonly duePercent?: number;
  /** How many are reached. */
  readonly reached: CountBounds;
  /** The share of all that is reached; it cannot pass 100 %. */
  readonly reachedShare: ShareBounds;
  /** How much of what is due is reached ("tỷ lệ hoàn thành chỉ tiêu"); it can pass 100 %. */
  readonly achievement: ShareBounds;
  /** How many are missing. */
  readonly missing: CountBounds;
  /** How many are reached over what is due. */
  readonly excess: CountBounds;
  /** The excess as a share of what is due: 8 against 4 is 100 % over. */
  readonly relativeExcess: ShareBounds;
}

/**
 * Says that a target has nothing to count.
 *
 * @category Targets
 */
export type InapplicableTarget = TargetWithoutUnits | TargetWithoutAreas;

/**
 * Says that the areas have no unit.
 *
 * @category Targets
 */
export interface TargetWithoutUnits extends MeasurementBase {
  /** Neither reached nor missed. */
  readonly outcome: 'not-applicable';
  /** What there is none of. */
  readonly reason: 'no-units';
}

/**
 * Says that no area of the level exists, such as an urban district after the reorganisation of 01/07/2025.
 *
 * @category Targets
 */
export interface TargetWithoutAreas extends MeasurementBase {
  /** Neither reached nor missed. */
  readonly outcome: 'not-applicable';
  /** What there is none of. */
  readonly reason: 'no-areas';
  /** The level of which there is no area. */
  readonly areaLevel: AreaLevel;
}
