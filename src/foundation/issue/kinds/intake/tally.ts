import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with a tally as it is written in a cell. */
export interface IntakeTallyIssueParams {
  /** A tally is not written as a count out of a count. */
  'tally/format': {
    /** What was given. */
    readonly received: string;
    /** How many criteria the set has. */
    readonly criteriaCount: number;
  };
  /** A word says how the whole unit stands where a count of criteria belongs. */
  'tally/word-for-unit': {
    /** What was given. */
    readonly received: string;
    /** How many criteria the set has. */
    readonly criteriaCount: number;
  };
  /** The cell of a tally is blank, and no other says how any criterion stands. */
  'tally/blank': {
    /** How many criteria the set has. */
    readonly criteriaCount: number;
  };
  /** A tally may be a day that a spreadsheet made of it. */
  'tally/looks-like-date': {
    /** What was given. */
    readonly received: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const intakeTallyKinds: IssueKinds<IntakeTallyIssueParams> = {
  'tally/format': {
    severity: 'error',
    message: ({ received, criteriaCount }) =>
      `A tally is written as a count out of ${criteriaCount}, such as ${criteriaCount - 1}/${criteriaCount}; received ${quote(received)}.`,
  },
  'tally/word-for-unit': {
    severity: 'error',
    message: ({ received, criteriaCount }) =>
      `${quote(received)} is a word for the unit as a whole; the number of criteria met, of ${criteriaCount}, is needed here.`,
  },
  'tally/blank': {
    severity: 'warning',
    message: ({ criteriaCount }) =>
      `The tally is blank, so all ${criteriaCount} criteria count as unknown.`,
  },
  'tally/looks-like-date': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} may be a tally that a spreadsheet has turned into a day.`,
  },
};

/** Makes an issue of this concept. */
export const intakeTallyIssue: IssueMaker<IntakeTallyIssueParams> =
  /* @__PURE__ */ issueMaker(intakeTallyKinds);
