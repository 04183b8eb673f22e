import { quote } from '../../text/quote';
import { soMany } from '../../text/so-many';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a score card. */
export interface ScoreIssueParams {
  /** A card is checked against a scheme that awards no points in part. */
  'score/not-awarded': Record<never, never>;
  /** A card awards points to a criterion to which the scheme gives none. */
  'score/unknown-criterion': {
    /** The id. */
    readonly id: string;
  };
  /** A criterion, a deduction or a bonus stands on a card twice. */
  'score/repeated': {
    /** The id. */
    readonly id: string;
  };
  /** A criterion was awarded more than it can give. */
  'score/over-maximum': {
    /** The id. */
    readonly id: string;
    /** What it was awarded. */
    readonly points: number;
    /** What it can give. */
    readonly maximumPoints: number;
  };
  /** A card has bonuses, and the scheme gives none. */
  'score/bonus-without-cap': Record<never, never>;
  /** A printed total is the sum, rounded half up. */
  'score/total-rounded': {
    /** The total as printed. */
    readonly printed: number;
    /** The sum. */
    readonly sum: number;
  };
  /** A printed total is neither the sum nor the sum rounded half up. */
  'score/total-mismatch': {
    /** The total as printed. */
    readonly printed: number;
    /** The least that the parts can add up to. */
    readonly least: number;
    /** The most that they can. */
    readonly most: number;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const scoreKinds: IssueKinds<ScoreIssueParams> = {
  'score/not-awarded': {
    severity: 'error',
    message: () => 'The scheme awards no points in part, so it takes no score card.',
  },
  'score/unknown-criterion': {
    severity: 'error',
    message: ({ id }) => `The scheme gives no points to criterion ${quote(id)}.`,
  },
  'score/repeated': {
    severity: 'error',
    message: ({ id }) => `${quote(id)} is on the score card twice.`,
  },
  'score/over-maximum': {
    severity: 'error',
    message: ({ id, points, maximumPoints }) =>
      `Criterion ${quote(id)} was awarded ${soMany(points, 'point')} of at most ${maximumPoints}.`,
  },
  'score/bonus-without-cap': {
    severity: 'error',
    message: () => 'The card has bonuses, but the scheme gives none.',
  },
  'score/total-rounded': {
    severity: 'warning',
    message: ({ printed, sum }) => `The printed total ${printed} is the sum ${sum}, rounded.`,
  },
  'score/total-mismatch': {
    severity: 'error',
    message: ({ printed, least, most }) =>
      least === most
        ? `The printed total is ${printed}, but the parts add up to ${least}.`
        : `The printed total is ${printed}, but the parts add up to ${least} at least and ${most} at most.`,
  },
};

/** Makes an issue of this concept. */
export const scoreIssue: IssueMaker<ScoreIssueParams> = /* @__PURE__ */ issueMaker(scoreKinds);
