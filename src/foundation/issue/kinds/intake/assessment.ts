import { listOf } from '../../../text/list-of';
import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with the rows of assessments. */
export interface IntakeAssessmentIssueParams {
  /** Rows say the same of one unit, for one year and set. */
  'assessment/repeated': RowsOfAssessment;
  /** Rows differ on one unit, for one year and set. */
  'assessment/contradictory': RowsOfAssessment;
  /** The assessments of a table were made against several criteria sets. */
  'assessment/several-sets': {
    /** The sets, as `id@revision`. */
    readonly criteriaSets: readonly string[];
  };
}

/**
 * Names the rows of a table that are about one assessment.
 *
 * @category Results and issues
 */
export interface RowsOfAssessment {
  /** The unit. */
  readonly unitId: string;
  /** The year of the assessment. */
  readonly assessmentYear: number;
  /** All of the rows. */
  readonly rowNumbers: readonly number[];
}

/** How severe each of these issues is, and what is wrong in English. */
export const intakeAssessmentKinds: IssueKinds<IntakeAssessmentIssueParams> = {
  'assessment/repeated': {
    severity: 'warning',
    message: ({ unitId, assessmentYear, rowNumbers }) =>
      `Rows ${listOf(rowNumbers)} have the same content for unit ${quote(unitId)} and ${assessmentYear}; they count once.`,
  },
  'assessment/contradictory': {
    severity: 'error',
    message: ({ unitId, assessmentYear, rowNumbers }) =>
      `Rows ${listOf(rowNumbers)} contradict each other for unit ${quote(unitId)} and ${assessmentYear}.`,
  },
  'assessment/several-sets': {
    severity: 'warning',
    message: ({ criteriaSets }) =>
      `The assessments were made against several criteria sets: ${listOf(criteriaSets)}; do not add up their results.`,
  },
};

/** Makes an issue of this concept. */
export const intakeAssessmentIssue: IssueMaker<IntakeAssessmentIssueParams> =
  /* @__PURE__ */ issueMaker(intakeAssessmentKinds);
