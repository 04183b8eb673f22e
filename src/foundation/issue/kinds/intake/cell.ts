import { quote, shorten } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with a cell of a sheet. */
export interface CellIssueParams {
  /** A cell holds something that no spreadsheet shows as a value: an object, a list, a function. */
  'cell/not-plain': {
    /** What stands there, in the words of JavaScript. */
    readonly received: string;
  };
  /** A cell holds the word of a spreadsheet for a formula without a result. */
  'cell/spreadsheet-error': {
    /** The word. */
    readonly received: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const cellKinds: IssueKinds<CellIssueParams> = {
  'cell/not-plain': {
    severity: 'error',
    message: ({ received }) =>
      `A cell must be a text, a number, true, false or empty; received ${shorten(received)}.`,
  },
  'cell/spreadsheet-error': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} is the error of a spreadsheet; what should stand there is not known.`,
  },
};

/** Makes an issue of this concept. */
export const cellIssue: IssueMaker<CellIssueParams> = /* @__PURE__ */ issueMaker(cellKinds);
