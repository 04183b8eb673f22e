import type { CriteriaSetChoice } from '../criteria-set/select-criteria-set';
import type { Unbranded } from '../foundation/reading/unbranded';
import type { UnitId } from '../unit/unit';
import type { Answer } from './answer';
import type { AssessmentRecord } from './assessment-record';
import type { Evidence, Override } from './evidence';
import type { GateAnswer } from './gate-answer';

/**
 * Holds a well-formed assessment of one unit for one year that is not yet checked against its criteria set.
 *
 * @category Assessments
 */
export interface SubmittedAssessment extends AssessmentRecord {
  /** The unit that was assessed. */
  readonly unitId: UnitId;
  /** The year the assessment is for, which may differ from the year of the decision. @range from 2000 to 2199 */
  readonly assessmentYear: number;
  /** The criteria set it was made against; never derived from the year. */
  readonly criteriaSet: CriteriaSetChoice;
  /** Whether the results are confirmed or only projected ("dự kiến đạt"). */
  readonly basis: AssessmentBasis;
  /** What was found. */
  readonly results: AssessmentResults;
  /** What was found for the gates of a policy; `checkGateAnswers` checks them, since only the policy knows its gates. */
  readonly gateAnswers?: readonly GateAnswer[];
}

/**
 * Gives a `SubmittedAssessment` as a host writes it for `parseAssessment`, with plain strings as ids and days.
 *
 * @category Assessments
 */
export type AssessmentInput = Unbranded<SubmittedAssessment>;

/**
 * Keeps apart what was established and what is expected ("dự kiến đạt"); the second never counts as the first.
 *
 * @category Assessments
 */
export type AssessmentBasis = 'confirmed' | 'projected';

/**
 * Holds the results criterion by criterion, or as a count alone.
 *
 * @category Assessments
 */
export type AssessmentResults = CriterionResults | TallyResults;

/**
 * Holds an answer for each criterion; a criterion without an answer is unknown.
 *
 * @category Assessments
 */
export interface CriterionResults {
  /** Tells the two forms of results apart. */
  readonly kind: 'by-criterion';
  /** The answers, in any order. */
  readonly answers: readonly CriterionAnswer[];
}

/**
 * Holds the answer for one criterion.
 *
 * @category Assessments
 */
export interface CriterionAnswer {
  /** Which criterion of the set. */
  readonly criterionId: string;
  /** What was found. */
  readonly answer: Answer;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** The decision of an authority against it, where one was made. */
  readonly override?: Override;
}

/**
 * Holds a count such as "21/22": every criterion was judged, exactly so many are met, the others are not met.
 *
 * @category Assessments
 */
export interface TallyResults {
  /** Tells the two forms of results apart. */
  readonly kind: 'tally';
  /** How many criteria are met. @range a whole number from 0 to `criteriaCount` */
  readonly metCount: number;
  /** Out of how many, which must be all criteria of the set. */
  readonly criteriaCount: number;
  /** Criteria that are named as not met; perhaps not all of them. */
  readonly unmetCriterionIds?: readonly string[];
}
