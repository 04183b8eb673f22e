import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a tally. */
export interface TallyIssueParams {
  /** A tally is out of another number than the set has criteria. */
  'tally/denominator-mismatch': {
    /** Out of how many the tally is. */
    readonly received: number;
    /** How many criteria the set has. */
    readonly expected: number;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** A tally counts more criteria as met than there are. */
  'tally/over-count': {
    /** How many are counted as met. */
    readonly metCount: number;
    /** How many criteria there are. */
    readonly criteriaCount: number;
  };
  /** A tally names more criteria as not met than its count leaves. */
  'tally/too-many-unmet': {
    /** How many are named as not met. */
    readonly named: number;
    /** How many the count leaves. */
    readonly unmetCount: number;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const tallyKinds: IssueKinds<TallyIssueParams> = {
  'tally/denominator-mismatch': {
    severity: 'error',
    message: ({ received, expected, criteriaSetId }) =>
      `The tally is out of ${received}, but criteria set ${quote(criteriaSetId)} has ${expected} criteria.`,
  },
  'tally/over-count': {
    severity: 'error',
    message: ({ metCount, criteriaCount }) =>
      `${metCount} criteria are counted as met, but there are only ${criteriaCount}.`,
  },
  'tally/too-many-unmet': {
    severity: 'error',
    message: ({ named, unmetCount }) =>
      `${named} criteria are named as not met, but the tally leaves only ${unmetCount}.`,
  },
};

/** Makes an issue of this concept. */
export const tallyIssue: IssueMaker<TallyIssueParams> = /* @__PURE__ */ issueMaker(tallyKinds);
