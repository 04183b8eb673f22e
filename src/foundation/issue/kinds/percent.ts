import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a percentage. */
export interface PercentIssueParams {
  /** A percentage has too many decimals. */
  'percent/too-precise': {
    /** What was given. */
    readonly received: number;
    /** How many decimals are allowed. */
    readonly decimals: number;
  };
  /** A rule has a percentage above 0 and below 1: perhaps a fraction was written for a percentage. */
  'percent/perhaps-a-fraction': {
    /** What was given. @unit percent */
    readonly percent: number;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const percentKinds: IssueKinds<PercentIssueParams> = {
  'percent/too-precise': {
    severity: 'error',
    message: ({ received, decimals }) =>
      `A percentage has at most ${decimals} decimals; received ${received}.`,
  },
  'percent/perhaps-a-fraction': {
    severity: 'warning',
    message: ({ percent }) => `${percent} means ${percent}%, which is less than 1%.`,
  },
};

/** Makes an issue of this concept. */
export const percentIssue: IssueMaker<PercentIssueParams> =
  /* @__PURE__ */ issueMaker(percentKinds);
