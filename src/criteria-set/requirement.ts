import type { LocalisedText } from '../foundation/localised-text';
import type { MeasureUnit } from '../foundation/measure-unit';

/**
 * Says what a criterion asks, as data from a closed vocabulary: no expression or code ever comes from input.
 *
 * @category Criteria sets
 */
export type Requirement =
  | AttestedRequirement
  | QuantityRequirement
  | ShareRequirement
  | AllOfRequirement;

/**
 * Asks the assessor for met or not met: all that is public about the programme's own criteria.
 *
 * @category Criteria sets
 */
export interface AttestedRequirement {
  /** Tells the kinds of requirement apart. */
  readonly kind: 'attested';
}

/**
 * Asks for a measured amount within a bound.
 *
 * @category Criteria sets
 */
export interface QuantityRequirement {
  /** Tells the kinds of requirement apart. */
  readonly kind: 'quantity';
  /** On which side of the amount the measured one must lie. */
  readonly bound: 'at-least' | 'at-most' | 'more-than' | 'less-than';
  /** The bound. @range from 0 to 10^12, at most three decimals */
  readonly amount: number;
  /** The unit of the bound, which is also the unit of the answer: nothing is converted. */
  readonly unit: MeasureUnit;
}

/**
 * Asks for a part of a whole against a percentage, inclusive ("từ 90 % trở lên").
 *
 * @category Criteria sets
 */
export interface ShareRequirement {
  /** Tells the kinds of requirement apart. */
  readonly kind: 'share';
  /** On which side of the percentage the share must lie; both include it. */
  readonly bound: 'at-least' | 'at-most';
  /** The percentage. @unit hundredths of a percent: 9000 is 90 % @range from 1 to 10,000 */
  readonly basisPoints: number;
}

/**
 * Asks for every applicable part.
 *
 * @category Criteria sets
 */
export interface AllOfRequirement {
  /** Tells the kinds of requirement apart. */
  readonly kind: 'all-of';
  /** The parts, at least one. */
  readonly parts: readonly RequirementPart[];
}

/**
 * Holds one part of a requirement that has several.
 *
 * @category Criteria sets
 */
export interface RequirementPart {
  /** Identifies the part within its requirement; never reused. */
  readonly id: string;
  /** What the part is called, where the text is known. */
  readonly title?: LocalisedText;
  /** Whether the part may be answered as not applicable. */
  readonly notApplicable: NotApplicableRule;
  /** What the part asks. */
  readonly requirement: Requirement;
}

/**
 * Governs the answer "not applicable": refused, taken only with its reason, or taken as it is.
 *
 * @category Criteria sets
 */
export type NotApplicableRule = 'never' | 'with-reason' | 'free';
