import type { Bound } from '../foundation/value/bound';
import type { LocalisedText } from '../foundation/value/localised-text';
import type { UnitOfMeasure } from '../foundation/value/unit-of-measure';

/**
 * Says what a criterion asks, as data from a closed vocabulary: no expression or code ever comes from input.
 *
 * @category Criteria sets
 */
export type Requirement =
  | AttestedRequirement
  | QuantityRequirement
  | ShareRequirement
  | NoneOccurredRequirement
  | ChangeRequirement
  | TitleHeldRequirement
  | AllOfRequirement
  | AnyOfRequirement
  | AtLeastRequirement;

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
  /** What is measured, as it reads in a sentence (“diện tích”); absent where it goes without saying. */
  readonly measured?: LocalisedText;
  /** On which side of the amount the measured one must lie. */
  readonly bound: Bound;
  /** The bound. @range from 0 to 10^12, at most three decimals */
  readonly amount: number;
  /** The unit of the bound, which is also the unit of the answer: nothing is converted. */
  readonly unit: UnitOfMeasure;
}

/**
 * Asks for a part of a whole against a percentage ("từ 90% trở lên", "trên 95%").
 *
 * @category Criteria sets
 */
export interface ShareRequirement {
  /** Tells the kinds of requirement apart. */
  readonly kind: 'share';
  /** What is measured, as it reads in a sentence (“diện tích”); absent where it goes without saying. */
  readonly measured?: LocalisedText;
  /** What is counted, in the plural (“hộ”, “households”): the part and the whole are so many of them. */
  readonly counted: LocalisedText;
  /** On which side of the percentage the share must lie. */
  readonly bound: Bound;
  /** The percentage. @unit percent @range from 0 to 100, at most two decimals */
  readonly percent: number;
}

/**
 * Asks that no event of a kind happened in the period, which only complete reporting can show.
 *
 * @category Criteria sets
 */
export interface NoneOccurredRequirement {
  /** Tells the kinds of requirement apart. */
  readonly kind: 'none-occurred';
  /** What is measured, as it reads in a sentence (“diện tích”); absent where it goes without saying. */
  readonly measured?: LocalisedText;
  /** The kind of event, as the host names it. */
  readonly event: string;
}

/**
 * Asks how an amount moved against the period before.
 *
 * @category Criteria sets
 */
export interface ChangeRequirement {
  /** Tells the kinds of requirement apart. */
  readonly kind: 'change';
  /** What is measured, as it reads in a sentence (“diện tích”); absent where it goes without saying. */
  readonly measured?: LocalisedText;
  /** Which movement is asked for. */
  readonly movement: Movement;
  /** The unit of both periods; nothing is converted. */
  readonly unit: UnitOfMeasure;
}

/**
 * Names a movement from the period before to this one.
 *
 * @category Criteria sets
 */
export type Movement = AnyMovement | NoMovement | ProportionalMovement;

/**
 * Asks for a fall or a rise, however small.
 *
 * @category Criteria sets
 */
export interface AnyMovement {
  /** Tells the kinds of movement apart. */
  readonly kind: 'fell' | 'rose';
  /** How it stands where both amounts are 0: what there was none of cannot fall, which one rule takes well and another not. */
  readonly whenBothZero: 'met' | 'not-met';
}

/**
 * Asks that the amount is not higher, or not lower, than in the period before.
 *
 * @category Criteria sets
 */
export interface NoMovement {
  /** Tells the kinds of movement apart. */
  readonly kind: 'did-not-rise' | 'did-not-fall';
}

/**
 * Asks for the size of a fall or a rise, as a percentage of the period before. Where the amount rose, the fall is 0, and the
 * other way round. A percentage of a base of 0 has no meaning: it stays unknown.
 *
 * @category Criteria sets
 */
export interface ProportionalMovement {
  /** Tells the kinds of movement apart. */
  readonly kind: 'fell-by' | 'rose-by';
  /** On which side of the percentage the fall or the rise must lie. */
  readonly bound: Bound;
  /** The percentage. @unit percent of the period before @range from 0 to 10,000, at most two decimals */
  readonly percent: number;
}

/**
 * Asks for a title or rank held in another scheme, at the given rank or higher.
 *
 * @category Criteria sets
 */
export interface TitleHeldRequirement {
  /** Tells the kinds of requirement apart. */
  readonly kind: 'title-held';
  /** The ranks of the scheme, the lowest first. */
  readonly ladder: readonly Rank[];
  /** The id of the rank that must be held at least. */
  readonly atLeast: string;
}

/**
 * Holds a rank of a ladder.
 *
 * @category Criteria sets
 */
export interface Rank {
  /** Identifies the rank within its ladder. */
  readonly id: string;
  /** What the rank is called. */
  readonly title?: LocalisedText;
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
 * Asks for one applicable part.
 *
 * @category Criteria sets
 */
export interface AnyOfRequirement {
  /** Tells the kinds of requirement apart. */
  readonly kind: 'any-of';
  /** The parts, at least one. */
  readonly parts: readonly RequirementPart[];
}

/**
 * Asks for a number of applicable parts.
 *
 * @category Criteria sets
 */
export interface AtLeastRequirement {
  /** Tells the kinds of requirement apart. */
  readonly kind: 'at-least';
  /** How many. @range a whole number from 1 to the number of parts */
  readonly partCount: number;
  /** What happens where fewer parts apply: all that apply are enough, which the finding tells, or it stays unknown. */
  readonly whenFewerApply: 'lower' | 'unknown';
  /** The parts, at least one. */
  readonly parts: readonly RequirementPart[];
}

/**
 * Names a requirement that is made of parts.
 *
 * @category Criteria sets
 */
export type PartsRequirement = AllOfRequirement | AnyOfRequirement | AtLeastRequirement;

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
