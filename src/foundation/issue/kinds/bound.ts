import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a bound. */
export interface BoundIssueParams {
  /** A bound is met by everything there can be, or by nothing. */
  'bound/asks-nothing': {
    /** On which side of the limit something must be. */
    readonly bound: 'at-least' | 'more-than' | 'at-most' | 'less-than';
    /** The limit. */
    readonly limit: number;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const boundKinds: IssueKinds<BoundIssueParams> = {
  'bound/asks-nothing': {
    severity: 'error',
    message: ({ bound, limit }) =>
      `A bound of ${worded[bound]} ${limit} is met by everything or by nothing.`,
  },
};

const worded: Readonly<Record<BoundIssueParams['bound/asks-nothing']['bound'], string>> = {
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
};

/** Makes an issue of this concept. */
export const boundIssue: IssueMaker<BoundIssueParams> = /* @__PURE__ */ issueMaker(boundKinds);
