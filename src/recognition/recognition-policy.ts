import type { LocalisedText } from '../foundation/localised-text';
import type { Provenance } from '../foundation/provenance';

/**
 * Names one edition of a policy.
 *
 * @category Recognition
 */
export interface PolicyReference {
  /** Which policy. */
  readonly id: string;
  /** Which edition of it. @range a whole number from 1 */
  readonly revision: number;
}

/**
 * Says, as data, which results make a ward eligible for the title, and on what that rests.
 *
 * @category Recognition
 */
export interface RecognitionPolicy extends PolicyReference {
  /** What the policy is called. */
  readonly name: LocalisedText;
  /** What must hold. */
  readonly rule: RecognitionRule;
  /** On what the policy rests. */
  readonly provenance: Provenance;
}

/**
 * Says what must hold of a ward's results, from a closed vocabulary. Criteria that do not apply do not count.
 *
 * @category Recognition
 */
export type RecognitionRule =
  | AllMetRule
  | AtLeastMetRule
  | ShareMetRule
  | MustBeMetRule
  | AllRulesRule;

/**
 * Asks that every applicable criterion is met.
 *
 * @category Recognition
 */
export interface AllMetRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'all-met';
}

/**
 * Asks for a number of criteria met, or for all applicable ones where fewer apply.
 *
 * @category Recognition
 */
export interface AtLeastMetRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'at-least-met';
  /** How many must be met. @range a whole number from 1 to the number of criteria */
  readonly criteriaCount: number;
}

/**
 * Asks for a share of the applicable criteria met, inclusive.
 *
 * @category Recognition
 */
export interface ShareMetRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'share-met';
  /** How large a share must be met. @unit hundredths of a percent: 8000 is 80 % @range from 1 to 10,000 */
  readonly basisPoints: number;
}

/**
 * Asks that none of the named criteria is left unmet; one that does not apply is no obstacle.
 *
 * @category Recognition
 */
export interface MustBeMetRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'must-be-met';
  /** The criteria without which there is no title; at least one. */
  readonly criterionIds: readonly string[];
}

/**
 * Asks that several rules hold together.
 *
 * @category Recognition
 */
export interface AllRulesRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'all-of';
  /** The rules; at least one. */
  readonly rules: readonly RecognitionRule[];
}
