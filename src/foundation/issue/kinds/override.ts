import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the override of a status. */
export interface OverrideIssueParams {
  /** An override leaves the status as it was. */
  'override/no-change': {
    /** The status before and after. */
    readonly status: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const overrideKinds: IssueKinds<OverrideIssueParams> = {
  'override/no-change': {
    severity: 'error',
    message: ({ status }) => `The override does not change the status (${status}).`,
  },
};

/** Makes an issue of this concept. */
export const overrideIssue: IssueMaker<OverrideIssueParams> =
  /* @__PURE__ */ issueMaker(overrideKinds);
