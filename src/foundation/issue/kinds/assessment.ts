import { listOf } from '../../text/list-of';
import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the record of an assessment. */
export interface AssessmentIssueParams {
  /** A day of the record comes before another that must not be later. */
  'assessment/day-order': {
    /** The key of the day that must come first. */
    readonly earlierKey: string;
    /** That day. */
    readonly earlier: string;
    /** The key of the day that must not come before it. */
    readonly laterKey: string;
    /** That day. */
    readonly later: string;
  };
  /** An assessment names a stage that the ladder of stages does not have. */
  'assessment/unknown-stage': {
    /** The stage. */
    readonly stage: string;
    /** The stages of the ladder, the lowest first. */
    readonly stages: readonly string[];
  };
  /** A stage stands twice on a ladder of stages. */
  'assessment/repeated-stage': {
    /** The stage. */
    readonly stage: string;
  };
  /** Assessments have no day, so that they count as on record on every day. */
  'assessment/no-day': {
    /** How many. */
    readonly assessmentCount: number;
  };
  /** An assessment is asked about on a day on which it no longer counts. */
  'assessment/withdrawn': {
    /** The day from which it no longer counts. */
    readonly withdrawnOn: string;
    /** The day asked about. */
    readonly asOf: string;
  };
  /** A result is called confirmed for a year that has not begun on the day asked about, or on the day of the table. */
  'assessment/year-not-begun': {
    /** The year the assessment is for. */
    readonly assessmentYear: number;
    /** The day asked about, of rows the day of the table. */
    readonly asOf: string;
  };
  /** An assessment came on record after the day asked about. */
  'assessment/on-record-later': {
    /** The day from which it is on record. */
    readonly day: string;
    /** The day asked about. */
    readonly asOf: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const assessmentKinds: IssueKinds<AssessmentIssueParams> = {
  'assessment/day-order': {
    severity: 'error',
    message: ({ earlierKey, earlier, laterKey, later }) =>
      `${laterKey} (${later}) is before ${earlierKey} (${earlier}).`,
  },
  'assessment/unknown-stage': {
    severity: 'error',
    message: ({ stage, stages }) =>
      `The stage ${quote(stage)} is not on the ladder of stages: ${listOf(stages)}.`,
  },
  'assessment/repeated-stage': {
    severity: 'error',
    message: ({ stage }) => `The stage ${quote(stage)} stands on the ladder twice.`,
  },
  'assessment/no-day': {
    severity: 'warning',
    message: ({ assessmentCount }) =>
      `Assessments without "recordedOn" and "assessedOn": ${assessmentCount}; they count as on record on every day.`,
  },
  'assessment/withdrawn': {
    severity: 'error',
    message: ({ withdrawnOn, asOf }) =>
      `The assessment was withdrawn on ${withdrawnOn}; it no longer counts on ${asOf}.`,
  },
  'assessment/year-not-begun': {
    severity: 'error',
    message: ({ assessmentYear, asOf }) =>
      `The year ${assessmentYear} has not begun on ${asOf}, so its result cannot be confirmed.`,
  },
  'assessment/on-record-later': {
    severity: 'warning',
    message: ({ day, asOf }) => `The assessment is on record only from ${day}, after ${asOf}.`,
  },
};

/** Makes an issue of this concept. */
export const assessmentIssue: IssueMaker<AssessmentIssueParams> =
  /* @__PURE__ */ issueMaker(assessmentKinds);
