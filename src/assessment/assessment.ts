import type { CriteriaMask } from '../criteria-set/criteria-mask';
import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { UnitId } from '../unit/unit';
import type { Answer, PartsAnswer } from './answer';
import type { AssessmentRecord } from './assessment-record';
import type { Evidence, Override } from './evidence';
import type { GateAnswer } from './gate-answer';
import type { AssessmentBasis, TallyResults } from './submitted-assessment';

/**
 * Holds an assessment that fits its criteria set and carries it, so that it cannot be judged by another one.
 *
 * Only `checkAssessment` makes one.
 *
 * @category Assessments
 */
export interface Assessment extends AssessmentRecord {
  /** Marks, for the compiler alone, that `checkAssessment` made it. */
  readonly [checked]: true;
  /** The unit that was assessed. */
  readonly unitId: UnitId;
  /** The year the assessment is for. */
  readonly assessmentYear: number;
  /** The criteria set it is judged by. */
  readonly criteriaSet: CriteriaSet;
  /** Whether the results are confirmed or only projected. */
  readonly basis: AssessmentBasis;
  /** What was found, in the order of the set. */
  readonly results: CheckedResults;
  /** What was found for the gates of a policy, as it was given: only the policy knows what its gates ask. */
  readonly gateAnswers?: readonly GateAnswer[];
}

declare const checked: unique symbol;

/**
 * Holds checked results: an answer or none for each criterion of the set, or the tally as it was given.
 *
 * @category Assessments
 */
export type CheckedResults = CheckedCriterionResults | TallyResults;

/**
 * Holds one place for each criterion of the set, in its order.
 *
 * @category Assessments
 */
export interface CheckedCriterionResults {
  /** Tells the two forms of results apart. */
  readonly kind: 'by-criterion';
  /** What was found, by position; `undefined` where there is no answer. */
  readonly entries: readonly (CheckedEntry | undefined)[];
  /** Marks the criteria that stand the same on every day: those without an answer, and those without evidence, override or parts. */
  readonly settled: CriteriaMask;
  /** Marks those of the settled criteria whose status is not unknown. */
  readonly known: CriteriaMask;
  /** Marks those of the settled criteria that are met. */
  readonly met: CriteriaMask;
  /** Marks those of the settled criteria that do not apply and, of unknown ones, that may yet prove not to. */
  readonly notApplicable: CriteriaMask;
}

/**
 * Holds what was found for a criterion or a part, with what shows it and what overrides it.
 *
 * @category Assessments
 */
export interface CheckedEntry {
  /** What was found. */
  readonly answer: CheckedAnswer;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** The decision of an authority against it; on criteria alone. */
  readonly override?: Override;
}

/**
 * Holds an answer that fits its requirement.
 *
 * @category Assessments
 */
export type CheckedAnswer = Exclude<Answer, PartsAnswer> | CheckedPartsAnswer;

/**
 * Holds one place for each part of a requirement, in its order.
 *
 * @category Assessments
 */
export interface CheckedPartsAnswer {
  /** Tells the kinds of answer apart. */
  readonly kind: 'parts';
  /** What was found, by position; `undefined` where there is no answer. */
  readonly entries: readonly (CheckedEntry | undefined)[];
}
