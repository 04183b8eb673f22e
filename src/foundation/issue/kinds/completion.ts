import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the completion of a frame. */
export interface CompletionIssueParams {
  /** A completion is written for another frame than the one given. */
  'completion/other-frame': {
    /** The frame that the completion names, as `id@revision`. */
    readonly named: string;
    /** The frame that was given, as `id@revision`. */
    readonly given: string;
  };
  /** A completed set would have the id and revision of its frame. */
  'completion/same-identity': {
    /** The id of the frame. */
    readonly criteriaSetId: string;
    /** The revision of the frame. */
    readonly revision: number;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const completionKinds: IssueKinds<CompletionIssueParams> = {
  'completion/other-frame': {
    severity: 'error',
    message: ({ named, given }) =>
      `The completion is written for ${quote(named)}, but ${quote(given)} was given.`,
  },
  'completion/same-identity': {
    severity: 'error',
    message: ({ criteriaSetId, revision }) =>
      `The completed set must not have the id and revision of its frame (${quote(criteriaSetId)}, revision ${revision}).`,
  },
};

/** Makes an issue of this concept. */
export const completionIssue: IssueMaker<CompletionIssueParams> =
  /* @__PURE__ */ issueMaker(completionKinds);
