import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with a share as it is written in a cell. */
export interface IntakeShareIssueParams {
  /** A share is not written as two counts. */
  'share/format': {
    /** What was given. */
    readonly received: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const intakeShareKinds: IssueKinds<IntakeShareIssueParams> = {
  'share/format': {
    severity: 'error',
    message: ({ received }) =>
      `A share is written as two counts without leading zeros, such as 45/60; received ${quote(received)}.`,
  },
};

/** Makes an issue of this concept. */
export const intakeShareIssue: IssueMaker<IntakeShareIssueParams> =
  /* @__PURE__ */ issueMaker(intakeShareKinds);
