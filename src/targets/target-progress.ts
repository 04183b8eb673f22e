import type { LateAssessment } from '../assessment/late-assessments';
import type { LowerBound, UpperBound } from '../foundation/value/bound';
import type { PlainDate } from '../foundation/value/plain-date';
import type { CountBounds } from '../roll-up/count-bounds';
import type { Counting } from '../roll-up/counting';
import type { ShareBounds } from '../scoring/score';
import type { LatePaper } from '../standing/late-papers';
import type { AreaTier } from '../unit/area-tier';
import type { AreaLevel } from '../unit/unit';
import type { Population } from './population';
import type { TargetBase, TargetReference, TargetRule } from './target';

/**
 * Says how far a target is reached on a day.
 *
 * @category Targets
 */
export type TargetProgress = MeasuredProgress | LimitedProgress | InapplicableTarget;

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
  /** Which units the target is about. */
  readonly base: TargetBase;
  /** The first year that counts, where the target is about a period. */
  readonly fromYear?: number;
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** The day by which the target is due: its due day, or the end of its due year. */
  readonly dueOn: PlainDate;
  /** Which units the areas hold: the denominator. */
  readonly population: Population;
}

/**
 * Gives what was counted towards a target, with bounds where units are open.
 *
 * @category Targets
 */
export interface CountedProgress extends MeasurementBase {
  /**
   * `reached` even if everything open turns out badly; `missed` even if it turns out well and nothing more can come; `open`
   * otherwise, and as long as a title can still be lost.
   */
  readonly outcome: 'reached' | 'open' | 'missed';
  /** Why it is open though the due day has passed: decisions can still come. */
  readonly reason?: 'decisions-pending';
  /** Whether nothing more can come: decisions were due, or the host said so. */
  readonly isClosed: boolean;
  /** The last day for decisions; absent where none is known, and where none are waited for. */
  readonly decidedBy?: PlainDate;
  /** Whether it would be reached if nothing changed; present up to the due day, where titles are counted. */
  readonly reachedSoFar?: boolean;
  /** The kind of rule. */
  readonly rule: TargetRule['kind'];
  /** What is counted: units, or areas that have their number of units. */
  readonly counted: 'units' | 'areas';
  /** The level of the areas, where areas are counted. */
  readonly areaLevel?: AreaLevel | AreaTier;
  /** How many units each area has to have, where areas are counted. */
  readonly unitsPerArea?: number;
  /** How many there are. */
  readonly populationCount: number;
  /** Of how many of them it is open whether the target is about them. */
  readonly openPopulationCount: number;
  /** How many are reached. */
  readonly reached: CountBounds;
  /** The share of all that is reached; it cannot pass 100 %. */
  readonly reachedShare: ShareBounds;
  /** How many units have a title that is suspended, and so is not counted; present where titles are counted. @unit units */
  readonly suspendedCount?: number;
  /** How many units are outside since they have no verdict, or only that they could not be assessed; present where the target is about those assessed. @unit units */
  readonly withoutVerdictCount?: number;
  /** How many units are not counted but have a title for a later year; present after the due day, where titles are counted. */
  readonly reachedLate?: CountBounds;
  /** How many units are counted but have no title any more; present after the due day, where titles are counted. */
  readonly lostSince?: CountBounds;
  /**
   * The papers that came on record, or were withdrawn, when none was waited for any more: after decisions were due, and where
   * registrations are counted after the due day; absent where there are none.
   */
  readonly latePapers?: readonly LatePaper[];
  /** The same of assessments, where verdicts are counted or the target is about those assessed; absent where there are none. */
  readonly lateAssessments?: readonly LateAssessment[];
}

/**
 * Gives the numbers of a target that asks for a number or a share from below: due, reached, missing and in excess. Where it is open
 * which units the target is about, missing and excess hold every way in which that can turn out.
 *
 * @category Targets
 */
export interface MeasuredProgress extends CountedProgress {
  /** Tells it apart from a target that asks from above. */
  readonly direction: 'at-least';
  /** How many are due. */
  readonly dueCount: number;
  /** On which side of the share the reached ones must be; present where the target asks for a share. */
  readonly bound?: LowerBound;
  /** The share that is due; present where the target asks for a share. @unit percent */
  readonly duePercent?: number;
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
 * Gives the numbers of a target that sets a limit: how many there may be, and how many are over it.
 *
 * @category Targets
 */
export interface LimitedProgress extends CountedProgress {
  /** Tells it apart from a target that asks from below. */
  readonly direction: 'at-most';
  /** How many there may be. */
  readonly limitCount: number;
  /** On which side of the share the reached ones must be. */
  readonly bound: UpperBound;
  /** The share that sets the limit. @unit percent */
  readonly limitPercent: number;
  /** How many are over the limit. */
  readonly over: CountBounds;
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
  /** The papers that came when none was waited for any more, by which the last unit may have gone; absent where there are none. */
  readonly latePapers?: readonly LatePaper[];
  /** The same of assessments. */
  readonly lateAssessments?: readonly LateAssessment[];
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
  readonly areaLevel: AreaLevel | AreaTier;
}
