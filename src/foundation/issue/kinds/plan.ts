import { soMany } from '../../text/so-many';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a plan of years. */
export interface PlanIssueParams {
  /** The least of a count is more than its most. */
  'plan/bounds-order': {
    /** The least. */
    readonly least: number;
    /** The most. */
    readonly most: number;
  };
  /** A plan starts from more recognised units than there are units. */
  'plan/over-population': {
    /** How many are recognised at the most. */
    readonly recognisedCount: number;
    /** How many units there are. */
    readonly unitCount: number;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const planKinds: IssueKinds<PlanIssueParams> = {
  'plan/bounds-order': {
    severity: 'error',
    message: ({ least, most }) =>
      `The lower bound (${least}) is greater than the upper bound (${most}).`,
  },
  'plan/over-population': {
    severity: 'error',
    message: ({ recognisedCount, unitCount }) =>
      `The plan starts from ${soMany(recognisedCount, 'recognised unit')}, more than there are in all (${unitCount}).`,
  },
};

/** Makes an issue of this concept. */
export const planIssue: IssueMaker<PlanIssueParams> = /* @__PURE__ */ issueMaker(planKinds);
