import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with evidence. */
export interface EvidenceIssueParams {
  /** A piece of evidence ends before it was collected. */
  'evidence/order': {
    /** The day it was collected. */
    readonly collectedOn: string;
    /** The last day it is valid. */
    readonly validUntil: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const evidenceKinds: IssueKinds<EvidenceIssueParams> = {
  'evidence/order': {
    severity: 'error',
    message: ({ collectedOn, validUntil }) =>
      `The evidence expires (${validUntil}) before it was collected (${collectedOn}).`,
  },
};

/** Makes an issue of this concept. */
export const evidenceIssue: IssueMaker<EvidenceIssueParams> =
  /* @__PURE__ */ issueMaker(evidenceKinds);
