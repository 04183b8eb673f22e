import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import type { CriteriaSetReference } from '../../criteria-set/criteria-set';
import type { RowReport, RowStats } from '../table/row-report';

/**
 * Accounts for every row of a table of assessments.
 *
 * @category Intake
 */
export interface AssessmentRowReport extends RowReport<SubmittedAssessment> {
  /** How many rows went where, and how many assessments were made against each set. */
  readonly stats: AssessmentRowStats;
}

/**
 * Counts the rows of a table of assessments, and the assessments by criteria set.
 *
 * @category Intake
 */
export interface AssessmentRowStats extends RowStats {
  /** The sets that were used, by id and revision. */
  readonly byCriteriaSet: readonly CriteriaSetCount[];
}

/**
 * Counts the assessments that were made against a criteria set.
 *
 * @category Intake
 */
export interface CriteriaSetCount {
  /** The set. */
  readonly criteriaSet: CriteriaSetReference;
  /** How many assessments were accepted. */
  readonly assessmentCount: number;
}
