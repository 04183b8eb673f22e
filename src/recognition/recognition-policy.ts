import type { NotApplicableRule, Requirement } from '../criteria-set/requirement';
import type { Unbranded } from '../foundation/reading/unbranded';
import type { LowerBound, UpperBound } from '../foundation/value/bound';
import type { InForce } from '../foundation/value/in-force';
import type { LocalisedText } from '../foundation/value/localised-text';
import type { Provenance } from '../foundation/value/provenance';

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
 * Says, as data, which results make a unit eligible for the title, and on what that rests.
 *
 * @category Recognition
 */
export interface RecognitionPolicy extends PolicyReference {
  /** What the policy is called. */
  readonly name: LocalisedText;
  /** What must hold. */
  readonly rule: RecognitionRule;
  /** The gates: what must hold for a unit to be assessed at all. Absent where every unit is; at least one. */
  readonly assessable?: readonly Gate[];
  /** On what the policy rests. */
  readonly provenance: Provenance;
}

/**
 * Holds a gate: a condition for being assessed at all, such as nine months of activity. It is no criterion and in no
 * count of criteria. A unit that does not pass it is `not-assessed`, whatever its criteria; a gate that does not apply
 * is passed.
 *
 * @category Recognition
 */
export interface Gate {
  /** Identifies the gate within its policy; never reused. */
  readonly id: string;
  /** What the gate is called, as it reads in a sentence ("thời gian hoạt động"). */
  readonly title?: LocalisedText;
  /** What must hold. */
  readonly requirement: Requirement;
  /** Whether the gate may be answered as not applicable; `never` where absent. */
  readonly notApplicable?: NotApplicableRule;
}

/**
 * Gives a `RecognitionPolicy` as a host writes it for `parseRecognitionPolicy`, with plain strings as ids and days.
 *
 * @category Recognition
 */
export type RecognitionPolicyInput = Unbranded<RecognitionPolicy>;

/**
 * Holds a recognition policy and the day from which it is in force, up to the day before the next one is.
 *
 * @category Recognition
 */
export type RecognitionPolicyInForce = InForce<RecognitionPolicy>;

/**
 * Gives what makes units eligible: one policy for all years, or a list of policies that followed each other. Of a list the policy
 * in force at the end of a year decides on the verdicts for that year.
 *
 * @category Recognition
 */
export type RecognitionPolicies = RecognitionPolicy | readonly RecognitionPolicyInForce[];

/**
 * Gives `RecognitionPolicies` as a host writes them, with plain strings as ids and days.
 *
 * @category Recognition
 */
export type RecognitionPoliciesInput = Unbranded<RecognitionPolicies>;

/**
 * Says what must hold of a ward's results, from a closed vocabulary without negation: a result that is
 * better never makes a rule fail. Criteria that do not apply do not count.
 *
 * @category Recognition
 */
export type RecognitionRule =
  | AllMetRule
  | CountMetRule
  | ShareMetRule
  | MustBeMetRule
  | NoneMayFailRule
  | CountFailedRule
  | ShareFailedRule
  | AllRulesRule
  | AnyRuleRule;

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
export interface CountMetRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'count-met';
  /** From which side the number is bounded; from above it could be broken by a better result. */
  readonly bound: LowerBound;
  /** How many must be met. @range a whole number from 0 to the number of criteria; for `at-least` from 1 */
  readonly criteriaCount: number;
}

/**
 * Asks for a share of the applicable criteria met.
 *
 * @category Recognition
 */
export interface ShareMetRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'share-met';
  /** From which side the share is bounded. */
  readonly bound: LowerBound;
  /** How large a share must be met. @unit percent @range from 0 to 100, at most two decimals */
  readonly percent: number;
}

/**
 * Asks that every named criterion is met; one that does not apply is not met.
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
 * Asks that none of the named criteria fails (a veto); one that does not apply does not fail.
 *
 * @category Recognition
 */
export interface NoneMayFailRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'none-may-fail';
  /** The criteria of which none may fail; at least one. */
  readonly criterionIds: readonly string[];
}

/**
 * Asks that no more than a number of criteria fail.
 *
 * @category Recognition
 */
export interface CountFailedRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'count-failed';
  /** From which side the number is bounded; from below it could be broken by a better result. */
  readonly bound: UpperBound;
  /** How many may fail. @range a whole number from 0; for `less-than` from 1 */
  readonly criteriaCount: number;
}

/**
 * Asks that no more than a share of the applicable criteria fails.
 *
 * @category Recognition
 */
export interface ShareFailedRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'share-failed';
  /** From which side the share is bounded. */
  readonly bound: UpperBound;
  /** How large a share may fail. @unit percent @range from 0 to 100, at most two decimals */
  readonly percent: number;
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

/**
 * Asks that one of several rules holds.
 *
 * @category Recognition
 */
export interface AnyRuleRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'any-of';
  /** The rules; at least one. */
  readonly rules: readonly RecognitionRule[];
}
