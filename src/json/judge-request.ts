import type { AssessmentInput } from '../assessment/submitted-assessment';
import type { CriteriaSetInput } from '../criteria-set/criteria-set';
import type { Evaluation } from '../evaluation/evaluation';
import type { JudgedSentences } from '../explanation/explain-judged';
import type { DecisiveUnknowns } from '../recognition/decisive-unknowns';
import type { RecognitionPlans } from '../recognition/recognition-plans';
import type { RecognitionPolicyInput } from '../recognition/recognition-policy';
import type { Verdict } from '../recognition/verdict';
import type { AnswerHead, InEveryLocale, ToldIssue } from './envelope';

/**
 * Asks for verdicts.
 *
 * @category JSON door
 */
export interface JudgeRequest {
  /** The day asked about, such as `2024-12-31`. */
  readonly asOf: string;
  /** The criteria sets: in full, or a published one as `model-ward-police-20@1`. */
  readonly criteriaSets: readonly (CriteriaSetInput | string)[];
  /**
   * What makes a unit eligible: in full, or published as `all-must-be-met@1`; or a list of either with the days from which they are in
   * force.
   */
  readonly policy: PolicyRequest<RecognitionPolicyInput>;
  /** The assessments; each is read and judged for itself. */
  readonly assessments: readonly AssessmentInput[];
}

/**
 * Gives a policy in full or by its published name, or a list of such policies that followed each other.
 *
 * @typeParam Policy - a policy as a host writes it
 * @category JSON door
 */
export type PolicyRequest<Policy> = Policy | string | readonly PolicyRow<Policy>[];

/**
 * Holds a policy of a request and the day from which it is in force.
 *
 * @typeParam Policy - a policy as a host writes it
 * @category JSON door
 */
export interface PolicyRow<Policy> {
  /** Its first day, such as `2027-01-01`; absent for the one that was in force before all others. */
  readonly from?: string;
  /** The policy: in full, or published as `all-must-be-met@1`. */
  readonly policy: Policy | string;
}

/**
 * Answers with one entry for each assessment, in their order.
 *
 * @category JSON door
 */
export interface JudgeAnswer extends AnswerHead {
  /** Tells the answers apart. */
  readonly kind: 'answered';
  /** One for each assessment, in their order. */
  readonly results: readonly (JudgedEntry | RefusedEntry)[];
  /** What a careful reader should look at in sets and policy. */
  readonly warnings: readonly ToldIssue[];
}

/**
 * Judges one assessment of a request.
 *
 * @category JSON door
 */
export interface JudgedEntry {
  /** Tells the entries apart. */
  readonly kind: 'judged';
  /** How each criterion came out. */
  readonly evaluation: Evaluation;
  /** Whether the results meet the policy. */
  readonly verdict: Verdict;
  /** The unknown gates and criteria that can still change the verdict. */
  readonly decisiveUnknowns: DecisiveUnknowns;
  /** The least further results that would make the unit eligible. */
  readonly plans: RecognitionPlans;
  /** What a careful reader should look at in the assessment. */
  readonly warnings: readonly ToldIssue[];
  /** All of it in sentences. */
  readonly sentences: InEveryLocale<JudgedSentences>;
}

/**
 * Refuses one assessment of a request; the others are judged.
 *
 * @category JSON door
 */
export interface RefusedEntry {
  /** Tells the entries apart. */
  readonly kind: 'refused';
  /** At least one of severity `error`; paths begin at the root of the request. */
  readonly issues: readonly ToldIssue[];
}
