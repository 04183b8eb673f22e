import { listOf } from '../../../text/list-of';
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
      `${quote(received)} is not a known status of a criterion; known words: ${listOf(allowed)}.`,
  },
};

/** Makes an issue of this concept. */
export const statusIssue: IssueMaker<StatusIssueParams> = /* @__PURE__ */ issueMaker(statusKinds);
