import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a target. */
export interface TargetIssueParams {
  /** The due day of a target is not in its due year. */
  'target/due-year-mismatch': {
    /** The due year. */
    readonly dueYear: number;
    /** The due day. */
    readonly dueOn: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const targetKinds: IssueKinds<TargetIssueParams> = {
  'target/due-year-mismatch': {
    severity: 'error',
    message: ({ dueYear, dueOn }) => `The due day ${dueOn} is not in the due year ${dueYear}.`,
  },
};

/** Makes an issue of this concept. */
export const targetIssue: IssueMaker<TargetIssueParams> = /* @__PURE__ */ issueMaker(targetKinds);
