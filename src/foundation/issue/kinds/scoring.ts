import { listOf } from '../../text/list-of';
import { quote } from '../../text/quote';
import { soMany } from '../../text/so-many';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a scoring scheme. */
export interface ScoringIssueParams {
  /** Two criteria or two ranks of a scoring scheme have the same id. */
  'scoring/repeated-id': {
    /** What has the id. */
    readonly concept: 'criterion' | 'rank';
    /** The id. */
    readonly id: string;
  };
  /** A scoring scheme gives every criterion 0. */
  'scoring/nothing-scores': Record<never, never>;
  /** A rank has its cut-off in another measure than the score is in. */
  'scoring/cut-off-kind': {
    /** The measure of the score. */
    readonly expected: ScoreMeasure;
    /** The measure of the cut-off. */
    readonly received: ScoreMeasure;
  };
  /** The cut-off of a rank is not above that of the rank before it. */
  'scoring/cut-off-order': {
    /** The rank. */
    readonly id: string;
  };
  /** The cut-off of a rank is above all points together. */
  'scoring/unreachable-rank': {
    /** The rank. */
    readonly id: string;
    /** Its cut-off. */
    readonly points: number;
    /** All points together. */
    readonly maximumPoints: number;
  };
  /** A rank asks for a share of awarded points, and the scheme awards none. */
  'scoring/condition-kind': {
    /** The rank. */
    readonly id: string;
  };
  /** A rank asks for a share of the points of a criterion to which the scheme gives none. */
  'scoring/condition-without-points': {
    /** The criterion. */
    readonly id: string;
  };
  /** A scoring scheme names a criterion that the set does not have. */
  'scoring/unknown-criterion': {
    /** The id. */
    readonly id: string;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** A scoring scheme gives nothing to criteria of the set. */
  'scoring/unlisted-criteria': {
    /** Their ids, in the order of the set. */
    readonly ids: readonly string[];
  };
}

/**
 * Names what a score is measured in.
 *
 * @category Results and issues
 */
export type ScoreMeasure = 'points' | 'share';

const scoreMeasures: Readonly<Record<ScoreMeasure, string>> = {
  points: 'points',
  share: 'percent',
};

/** How severe each of these issues is, and what is wrong in English. */
export const scoringKinds: IssueKinds<ScoringIssueParams> = {
  'scoring/repeated-id': {
    severity: 'error',
    message: ({ concept, id }) =>
      `The ${concept} id ${quote(id)} is used more than once in the scheme.`,
  },
  'scoring/nothing-scores': {
    severity: 'error',
    message: () => 'The scheme gives no points to any criterion, so nothing can be scored.',
  },
  'scoring/cut-off-kind': {
    severity: 'error',
    message: ({ expected, received }) =>
      `The score is in ${scoreMeasures[expected]}; the cut-off is in ${scoreMeasures[received]}.`,
  },
  'scoring/cut-off-order': {
    severity: 'error',
    message: ({ id }) =>
      `The cut-off of rank ${quote(id)} is not above that of the rank before it.`,
  },
  'scoring/unreachable-rank': {
    severity: 'error',
    message: ({ id, points, maximumPoints }) =>
      `Rank ${quote(id)} requires ${soMany(points, 'point')}, but all criteria together give at most ${maximumPoints}.`,
  },
  'scoring/condition-kind': {
    severity: 'error',
    message: ({ id }) =>
      `Rank ${quote(id)} asks for a share of the points awarded, but the scheme awards none in part.`,
  },
  'scoring/condition-without-points': {
    severity: 'error',
    message: ({ id }) =>
      `A rank asks for a share of the points of criterion ${quote(id)}, to which the scheme gives none.`,
  },
  'scoring/unknown-criterion': {
    severity: 'error',
    message: ({ id, criteriaSetId }) =>
      `The scheme names criterion ${quote(id)}, which criteria set ${quote(criteriaSetId)} does not have.`,
  },
  'scoring/unlisted-criteria': {
    severity: 'warning',
    message: ({ ids }) => `The scheme gives no points to these criteria: ${listOf(ids)}.`,
  },
};

/** Makes an issue of this concept. */
export const scoringIssue: IssueMaker<ScoringIssueParams> =
  /* @__PURE__ */ issueMaker(scoringKinds);
