import { quote } from '../../../text/quote';
import { soMany } from '../../../text/so-many';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with a score sheet. */
export interface IntakeScoreIssueParams {
  /** A sheet prints another most for a criterion than the scheme gives it. */
  'score/other-maximum': {
    /** The criterion. */
    readonly id: string;
    /** The most as printed. */
    readonly printed: number;
    /** What the scheme gives. */
    readonly maximumPoints: number;
  };
  /** A sheet prints a rank for which the points are not enough, whatever else holds. */
  'score/rank-above-points': {
    /** The rank. */
    readonly id: string;
    /** The most that the parts can add up to. */
    readonly points: number;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const intakeScoreKinds: IssueKinds<IntakeScoreIssueParams> = {
  'score/other-maximum': {
    severity: 'error',
    message: ({ id, printed, maximumPoints }) =>
      `${printed} is printed as the most of criterion ${quote(id)}, but the scheme gives it ${maximumPoints}.`,
  },
  'score/rank-above-points': {
    severity: 'error',
    message: ({ id, points }) => `Rank ${quote(id)} cannot be had with ${soMany(points, 'point')}.`,
  },
};

/** Makes an issue of this concept. */
export const intakeScoreIssue: IssueMaker<IntakeScoreIssueParams> =
  /* @__PURE__ */ issueMaker(intakeScoreKinds);
