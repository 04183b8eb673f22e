import { shorten } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with one value alone; a day needs it without all that a reader of objects may find. */
export interface InputValueIssueParams {
  /** A value is of another type than the one expected. */
  'input/wrong-type': {
    /** What is asked for. */
    readonly expected: string;
    /** What was given. */
    readonly received: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const inputValueKinds: IssueKinds<InputValueIssueParams> = {
  'input/wrong-type': {
    severity: 'error',
    message: ({ expected, received }) =>
      `Expected ${shorten(expected)}, received ${shorten(received)}.`,
  },
};

/** Makes an issue of this concept. */
export const inputValueIssue: IssueMaker<InputValueIssueParams> =
  /* @__PURE__ */ issueMaker(inputValueKinds);
