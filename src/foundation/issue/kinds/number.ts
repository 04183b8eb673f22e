import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a number. */
export interface NumberIssueParams {
  /** A measured amount has too many decimals. */
  'number/too-precise': {
    /** What was given. */
    readonly received: number;
    /** How many decimals are allowed. */
    readonly decimals: number;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const numberKinds: IssueKinds<NumberIssueParams> = {
  'number/too-precise': {
    severity: 'error',
    message: ({ received, decimals }) => `${received} has more than ${decimals} decimal places.`,
  },
};

/** Makes an issue of this concept. */
export const numberIssue: IssueMaker<NumberIssueParams> = /* @__PURE__ */ issueMaker(numberKinds);
