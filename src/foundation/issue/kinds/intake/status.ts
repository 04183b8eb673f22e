import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with the status of a criterion as it is written in a cell. */
export interface StatusIssueParams {
  /** A cell does not say how a criterion stands in any of the known words. */
  'status/unreadable': {
    /** What was given. */
    readonly received: string;
    /** The words and marks that are known. */
    readonly allowed: readonly string[];
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const statusKinds: IssueKinds<StatusIssueParams> = {
  'status/unreadable': {
    severity: 'error',
    message: ({ received, allowed }) =>
      `${quote(received)} does not say how the criterion stands; known are ${allowed.join(', ')}.`,
  },
};

/** Makes an issue of this concept. */
export const statusIssue: IssueMaker<StatusIssueParams> = /* @__PURE__ */ issueMaker(statusKinds);
