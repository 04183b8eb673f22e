import type { Unbranded } from '../foundation/reading/unbranded';
import type { InForce } from '../foundation/value/in-force';
import type { LocalisedText } from '../foundation/value/localised-text';
import type { Provenance } from '../foundation/value/provenance';
import type { Gate, PolicyReference, RecognitionRule } from '../recognition/recognition-policy';
import type { UnitLevel } from '../unit/unit';

/**
 * Says, as data, what keeps a title, what follows where it is not kept, and what becomes of it when units change.
 *
 * None of this is public for the model ward title: what a policy does not know it says, as `no-published-rule`.
 *
 * @category Standing
 */
export interface MaintenancePolicy extends PolicyReference {
  /** What the policy is called. */
  readonly name: LocalisedText;
  /** What the results of a yearly review must meet for the title to be maintained. */
  readonly maintainedWhen: RecognitionRule;
  /** The gates: what must hold for a title to be reviewed at all. Absent where every title is; at least one. */
  readonly assessable?: readonly Gate[];
  /** What follows for results that fall short by less than the worst, best first; none where absent. */
  readonly steps?: readonly ReviewStep[];
  /** What follows where no step fits, and for a decision "not maintained" that does not say itself. */
  readonly onNotMaintained: Consequence;
  /** What is asked every year; absent where a title needs no yearly review. */
  readonly yearlyReview?: YearlyReview;
  /** How long a recognition lasts; absent where it has no term. */
  readonly term?: TitleTerm;
  /** What follows when the days for putting things right are over without another decision. */
  readonly onUnrepaired: LapseConsequence | RevokeConsequence | UnpublishedConsequence;
  /** What the title of former units means for the unit that took their place. */
  readonly successor: SuccessorRule;
  /** How long before a recognition the unit must have registered; absent where no time is set. */
  readonly registrationLead?: RegistrationLead;
  /** The levels of units that can hold the title; `ward` alone where absent. */
  readonly titleLevels?: readonly UnitLevel[];
  /** On what the policy rests. */
  readonly provenance: Provenance;
}

/**
 * Gives a `MaintenancePolicy` as a host writes it for `parseMaintenancePolicy`, with plain strings as ids and days.
 *
 * @category Standing
 */
export type MaintenancePolicyInput = Unbranded<MaintenancePolicy>;

/**
 * Says what follows for results that do not maintain the title but meet a lesser rule.
 *
 * @category Standing
 */
export interface ReviewStep {
  /** What the results must meet. */
  readonly when: RecognitionRule;
  /** What follows then; another one than in every other step. */
  readonly consequence: Consequence;
}

/**
 * Asks for a decision on each year after the latest decided one.
 *
 * @category Standing
 */
export interface YearlyReview {
  /** The last day of the year under review, `MM-dd`; `12-31` where absent. */
  readonly yearEnds?: string;
  /** How long after the end of that year the decision may take. @unit months @range from 0 to 1,200 */
  readonly decisionMonths: number;
  /** What follows where there is none by then. */
  readonly onMissed: Consequence;
}

/**
 * Ends a title a number of months after the recognition; the last day is the one with the same number.
 *
 * @category Standing
 */
export interface TitleTerm {
  /** How long it lasts. @unit months @range from 1 to 1,200 */
  readonly months: number;
  /** How long it lasts after a re-recognition; as long as the first where absent. @unit months @range from 1 to 1,200 */
  readonly renewedMonths?: number;
  /**
   * From which day a renewed term counts: from the decision where absent; from the last day of the old term with
   * `old-end`, if the re-recognition comes by that day.
   */
  readonly renewsFrom?: 'decision' | 'old-end';
  /** What follows when it is over without another recognition. */
  readonly onExpired: Consequence;
}

/**
 * Sets how long before a recognition the unit must have registered. The standing follows the decision in any case.
 *
 * @category Standing
 */
export interface RegistrationLead {
  /** How long before a first recognition. @unit months @range from 1 to 1,200 */
  readonly firstMonths?: number;
  /** How long before a re-recognition. @unit months @range from 1 to 1,200 */
  readonly renewedMonths?: number;
}

/**
 * Says what becomes of a title.
 *
 * @category Standing
 */
export type Consequence =
  | SuspendConsequence
  | KeepConsequence
  | LapseConsequence
  | RevokeConsequence
  | UnpublishedConsequence;

/**
 * Keeps the title, with a warning.
 *
 * @category Standing
 */
export interface KeepConsequence {
  /** Tells the consequences apart. */
  readonly kind: 'keep-with-warning';
}

/**
 * Suspends the title, perhaps with a number of days for repair.
 *
 * @category Standing
 */
export interface SuspendConsequence {
  /** Tells the consequences apart. */
  readonly kind: 'suspend';
  /**
   * How many days there are for repair, the first day of the suspension not counted; no last day is set where absent.
   * @unit days @range from 1 to 3,660
   */
  readonly repairDays?: number;
}

/**
 * Ends the title at once, without a decision of its own.
 *
 * @category Standing
 */
export interface LapseConsequence {
  /** Tells the consequences apart. */
  readonly kind: 'lapse';
}

/**
 * Has the authority revoke the title: until that is on record the unit still holds it.
 *
 * @category Standing
 */
export interface RevokeConsequence {
  /** Tells the consequences apart. */
  readonly kind: 'revoke';
}

/**
 * Says that no rule is public: the standing is the one that every possible rule leads to, else it is undetermined.
 *
 * @category Standing
 */
export interface UnpublishedConsequence {
  /** Tells the consequences apart. */
  readonly kind: 'no-published-rule';
}

/**
 * Says when a unit made of others holds the title: where `all`, `any` or the `majority` (over half) of the former units
 * held it the day before, or only after it is assessed again (`re-assess`).
 *
 * @category Standing
 */
export type SuccessorRule = 'all' | 'any' | 'majority' | 're-assess';

/**
 * Holds a maintenance policy and the day from which it is in force, up to the day before the next one is.
 *
 * @category Standing
 */
export type MaintenancePolicyInForce = InForce<MaintenancePolicy>;

/**
 * Gives the rules of maintenance: one policy for all days, or a list of policies that followed each other.
 *
 * Of a list, the policy in force at the end of a year decides on the review of that year; on its first day, on a
 * suspension; on the day of the recognition, on a term; on its day, on a succession.
 *
 * @category Standing
 */
export type MaintenanceRules = MaintenancePolicy | readonly MaintenancePolicyInForce[];

/**
 * Gives `MaintenanceRules` as a host writes them, with plain strings as ids and days.
 *
 * @category Standing
 */
export type MaintenanceRulesInput = Unbranded<MaintenanceRules>;
