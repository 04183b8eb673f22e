import { shorten } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with an argument: a mistake of the program, never of its data. */
export interface ArgumentIssueParams {
  /** An argument did not come from the function that makes it: a mistake of the program, not of its data. */
  'argument/not-parsed': {
    /** The parameter that received it. */
    readonly parameter: string;
    /** The function to call first: what it returns is accepted. */
    readonly firstCall: string;
    /** What was given. */
    readonly received: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const argumentKinds: IssueKinds<ArgumentIssueParams> = {
  'argument/not-parsed': {
    severity: 'error',
    message: ({ parameter, firstCall, received }) =>
      `The argument "${parameter}" (${shorten(received)}) did not come from ${firstCall}.`,
  },
};

/** Makes an issue of this concept. */
export const argumentIssue: IssueMaker<ArgumentIssueParams> =
  /* @__PURE__ */ issueMaker(argumentKinds);
