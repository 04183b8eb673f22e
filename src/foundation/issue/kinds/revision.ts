import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the revision of an assessment. */
export interface RevisionIssueParams {
  /** An assessment that is a count alone has no answers that could be others. */
  'revision/of-tally': Record<never, never>;
}

/** How severe each of these issues is, and what is wrong in English. */
export const revisionKinds: IssueKinds<RevisionIssueParams> = {
  'revision/of-tally': {
    severity: 'error',
    message: () => 'The assessment is only a count; it has no answers to revise.',
  },
};

/** Makes an issue of this concept. */
export const revisionIssue: IssueMaker<RevisionIssueParams> =
  /* @__PURE__ */ issueMaker(revisionKinds);
