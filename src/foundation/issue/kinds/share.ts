import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a share. */
export interface ShareIssueParams {
  /** The part of a share is larger than its whole. */
  'share/part-over-whole': {
    /** The part. */
    readonly part: number;
    /** The whole. */
    readonly whole: number;
  };
  /** The least of a count is larger than its most. */
  'share/bounds-order': {
    /** What it is at the least. */
    readonly least: number;
    /** What it is at the most. */
    readonly most: number;
  };
  /** The whole of a share is 0. */
  'share/whole-is-zero': Record<never, never>;
}

/** How severe each of these issues is, and what is wrong in English. */
export const shareKinds: IssueKinds<ShareIssueParams> = {
  'share/part-over-whole': {
    severity: 'error',
    message: ({ part, whole }) => `The part (${part}) is larger than the whole (${whole}).`,
  },
  'share/bounds-order': {
    severity: 'error',
    message: ({ least, most }) => `The least (${least}) is larger than the most (${most}).`,
  },
  'share/whole-is-zero': {
    severity: 'error',
    message: () => 'The whole is 0, so there is no share.',
  },
};

/** Makes an issue of this concept. */
export const shareIssue: IssueMaker<ShareIssueParams> = /* @__PURE__ */ issueMaker(shareKinds);
