import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the path of a count. */
export interface TrackIssueParams {
  /** A ladder of track outcomes asks more of a worse outcome than of a better one. */
  'track/ladder-order': {
    /** What the better outcome asks for, in percent. */
    readonly betterPercent: number;
    /** What the worse outcome asks for, in percent. */
    readonly worsePercent: number;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const trackKinds: IssueKinds<TrackIssueParams> = {
  'track/ladder-order': {
    severity: 'error',
    message: ({ betterPercent, worsePercent }) =>
      `A worse outcome asks for ${worsePercent}%, more than the ${betterPercent}% of a better one.`,
  },
};

/** Makes an issue of this concept. */
export const trackIssue: IssueMaker<TrackIssueParams> = /* @__PURE__ */ issueMaker(trackKinds);
