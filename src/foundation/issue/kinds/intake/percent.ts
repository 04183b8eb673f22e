import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with a percentage as it is written in a cell. */
export interface IntakePercentIssueParams {
  /** A percentage has no percent sign, and nothing says what the number means. */
  'percent/no-sign': {
    /** What was given. */
    readonly received: string;
  };
  /** A percentage that cannot be over 100 % is. */
  'percent/over-hundred': {
    /** What was given. */
    readonly received: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const intakePercentKinds: IssueKinds<IntakePercentIssueParams> = {
  'percent/no-sign': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} has no percent sign: it may be a percentage or a fraction of 1.`,
  },
  'percent/over-hundred': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} is above 100%, but this share cannot exceed 100%.`,
  },
};

/** Makes an issue of this concept. */
export const intakePercentIssue: IssueMaker<IntakePercentIssueParams> =
  /* @__PURE__ */ issueMaker(intakePercentKinds);
