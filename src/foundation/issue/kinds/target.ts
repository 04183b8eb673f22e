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
  /** The first year that counts is after the due year. */
  'target/period-order': {
    /** The first year. */
    readonly fromYear: number;
    /** The due year. */
    readonly dueYear: number;
  };
  /** The last day for decisions is before the due day. */
  'target/decided-before-due': {
    /** The last day for decisions. */
    readonly decidedBy: string;
    /** The due day, or the last day of the due year. */
    readonly dueOn: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const targetKinds: IssueKinds<TargetIssueParams> = {
  'target/due-year-mismatch': {
    severity: 'error',
    message: ({ dueYear, dueOn }) => `The due day ${dueOn} is not in the due year ${dueYear}.`,
  },
  'target/period-order': {
    severity: 'error',
    message: ({ fromYear, dueYear }) =>
      `The first year that counts, ${fromYear}, is after the due year ${dueYear}.`,
  },
  'target/decided-before-due': {
    severity: 'error',
    message: ({ decidedBy, dueOn }) =>
      `The last day for decisions, ${decidedBy}, is before the due day ${dueOn}.`,
  },
};

/** Makes an issue of this concept. */
export const targetIssue: IssueMaker<TargetIssueParams> = /* @__PURE__ */ issueMaker(targetKinds);
