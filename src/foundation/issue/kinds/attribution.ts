import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the two sides of a comparison. */
export interface AttributionIssueParams {
  /** A unit stands twice on one side of a comparison. */
  'attribution/repeated-unit': {
    /** The unit. */
    readonly unitId: string;
  };
  /** Confirmed and projected results stand on one side of a comparison. */
  'attribution/mixed-basis': {
    /** The first unit whose results are of the other kind than those before it. */
    readonly unitId: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const attributionKinds: IssueKinds<AttributionIssueParams> = {
  'attribution/repeated-unit': {
    severity: 'error',
    message: ({ unitId }) => `Unit ${quote(unitId)} appears twice on one side of the comparison.`,
  },
  'attribution/mixed-basis': {
    severity: 'error',
    message: ({ unitId }) =>
      `One side of the comparison mixes confirmed and projected results, from unit ${quote(unitId)} on.`,
  },
};

/** Makes an issue of this concept. */
export const attributionIssue: IssueMaker<AttributionIssueParams> =
  /* @__PURE__ */ issueMaker(attributionKinds);
