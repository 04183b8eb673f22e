import type { SubmittedAssessment } from '../assessment/submitted-assessment';
import type { CriteriaSetChoice } from '../criteria-set/select-criteria-set';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Confidence, Provenance } from '../foundation/value/provenance';

/**
 * Holds a real result as a source reports it, and nothing more.
 *
 * @category Published data
 */
export type PublishedCase = WardCase | AreaCase;

/**
 * Holds what every published case says.
 *
 * @category Published data
 */
export interface CaseOrigin {
  /** Identifies the case; never reused. */
  readonly id: string;
  /** The place, named as it was at the time. */
  readonly place: string;
  /** The year the figures are for. */
  readonly year: number;
  /** On what the case rests: all its sources, and the lowest grade of its figures. */
  readonly provenance: Provenance;
}

/**
 * Holds the published result of one ward.
 *
 * @category Published data
 */
export interface WardCase extends CaseOrigin {
  /** Tells the kinds of case apart. */
  readonly kind: 'ward';
  /** The result; the unit id is ours, since no official code is an identity. */
  readonly assessment: SubmittedAssessment;
  /** Whether the source gives the result of a review, or where the ward stood when it began. */
  readonly stage: 'review' | 'baseline';
  /** Whether the source says that the ward was recognised; absent where it says nothing. */
  readonly isRecognised?: boolean;
}

/**
 * Holds published figures of an area; a figure that the source does not give is absent, not zero.
 *
 * @category Published data
 */
export interface AreaCase extends CaseOrigin {
  /** Tells the kinds of case apart. */
  readonly kind: 'area';
  /** The criteria set the source names. */
  readonly criteriaSet?: CriteriaSetChoice;
  /** The figures. */
  readonly figures: AreaFigures;
  /** The number of the decision, where the source gives it. */
  readonly decision?: string;
  /** The day of the decision. */
  readonly decidedOn?: PlainDate;
  /** The day it was announced. */
  readonly announcedOn?: PlainDate;
}

/**
 * Holds one figure with the sources that give it.
 *
 * @category Published data
 */
export interface Figure {
  /** The figure. */
  readonly value: number;
  /** How far it can be relied on. */
  readonly confidence: Confidence;
  /** Ids of the sources that give this very figure. */
  readonly sources: readonly string[];
}

/**
 * Holds the figures of an area as the source gives them.
 *
 * @category Published data
 */
export interface AreaFigures {
  /** How many urban districts the area has. @unit urban districts */
  readonly urbanDistrictCount?: Figure;
  /** How many criteria the set has that the source names. @unit criteria */
  readonly criteriaCount?: Figure;
  /** How many wards were chosen to be built. @unit wards */
  readonly chosenCount?: Figure;
  /** How many wards were planned. @unit wards */
  readonly plannedCount?: Figure;
  /** How many wards were assigned. @unit wards */
  readonly quotaCount?: Figure;
  /** How many wards registered. @unit wards */
  readonly registeredCount?: Figure;
  /** How many wards were newly built to the model. @unit wards */
  readonly builtCount?: Figure;
  /** How many recognised wards were reviewed. @unit wards */
  readonly reviewedCount?: Figure;
  /** How many of those built or reviewed were expected to meet all criteria ("dự kiến đạt"). @unit wards */
  readonly projectedAtFullCount?: Figure;
  /** How many wards were recognised. @unit wards */
  readonly recognisedCount?: Figure;
  /** By how many wards the assigned number was exceeded. @unit wards */
  readonly excessCount?: Figure;
  /** By what share of the assigned number it was exceeded. @unit percent */
  readonly excessPercent?: Figure;
}
