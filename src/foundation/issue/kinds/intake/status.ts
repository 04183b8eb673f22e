import { listOf } from '../../../text/list-of';
import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with the status of a criterion or gate as it is written in a cell. */
export interface StatusIssueParams {
  /** A cell does not say how a criterion or gate stands in any of the known words. */
  'status/unreadable': {
    /** What was given. */
    readonly received: string;
    /** The words and marks that are known. */
    readonly allowed: readonly string[];
  };
  /** A cell says yes or no, and nobody said whether yes means met. */
  'status/yes-or-no': {
    /** What was given. */
    readonly received: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const statusKinds: IssueKinds<StatusIssueParams> = {
  'status/unreadable': {
    severity: 'error',
    message: ({ received, allowed }) =>
      `${quote(received)} is not a known status; known words: ${listOf(allowed)}.`,
  },
  'status/yes-or-no': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} does not say whether what is asked is met: the question may be whether something is absent.`,
  },
};

/** Makes an issue of this concept. */
export const statusIssue: IssueMaker<StatusIssueParams> = /* @__PURE__ */ issueMaker(statusKinds);
