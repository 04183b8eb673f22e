import { listOf } from '../../text/list-of';
import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with cohorts and their caps. */
export interface CohortIssueParams {
  /** Two cohorts have one id. */
  'cohort/repeated-id': {
    /** The id. */
    readonly id: string;
  };
  /** A unit stands in cohorts twice. */
  'cohort/repeated-unit': {
    /** The unit. */
    readonly unitId: string;
  };
  /** A score was made by another scheme than that of its cohort. */
  'cohort/other-scheme': {
    /** The unit. */
    readonly unitId: string;
    /** The scheme of the score. */
    readonly schemeId: string;
  };
  /** A rank is limited by a unit that no cohort has, or by one of its own cohort. */
  'cohort/unknown-unit': {
    /** The unit. */
    readonly unitId: string;
  };
  /** A rank is limited by a unit whose scheme has other ranks. */
  'cohort/other-ladder': {
    /** The unit. */
    readonly unitId: string;
  };
  /** Cohorts limit each other's ranks in a circle. */
  'cohort/circle': {
    /** The cohorts. */
    readonly cohortIds: readonly string[];
  };
  /** A cap names a rank that the scheme does not have. */
  'cohort/unknown-rank': {
    /** The rank. */
    readonly rank: string;
  };
  /** The base of a cap is not below the rank that is capped. */
  'cohort/base-not-lower': {
    /** The capped rank. */
    readonly rank: string;
  };
  /** Two caps are on one rank, or one cap moves the base of another. */
  'cohort/caps-overlap': {
    /** The capped rank. */
    readonly rank: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const cohortKinds: IssueKinds<CohortIssueParams> = {
  'cohort/repeated-id': {
    severity: 'error',
    message: ({ id }) => `Two cohorts have the id ${quote(id)}.`,
  },
  'cohort/repeated-unit': {
    severity: 'error',
    message: ({ unitId }) => `Unit ${quote(unitId)} is in the cohorts twice.`,
  },
  'cohort/other-scheme': {
    severity: 'error',
    message: ({ unitId, schemeId }) =>
      `The score of unit ${quote(unitId)} was made by scheme ${quote(schemeId)}, not by that of its cohort.`,
  },
  'cohort/unknown-unit': {
    severity: 'error',
    message: ({ unitId }) =>
      `A rank is limited by unit ${quote(unitId)}, which no other cohort has.`,
  },
  'cohort/other-ladder': {
    severity: 'error',
    message: ({ unitId }) =>
      `A rank is limited by unit ${quote(unitId)}, whose scheme has other ranks.`,
  },
  'cohort/circle': {
    severity: 'error',
    message: ({ cohortIds }) =>
      `These cohorts limit the ranks of each other in a circle: ${listOf(cohortIds)}.`,
  },
  'cohort/unknown-rank': {
    severity: 'error',
    message: ({ rank }) => `The scheme has no rank ${quote(rank)}.`,
  },
  'cohort/base-not-lower': {
    severity: 'error',
    message: ({ rank }) => `The base of the cap on rank ${quote(rank)} is not a lower rank.`,
  },
  'cohort/caps-overlap': {
    severity: 'error',
    message: ({ rank }) =>
      `The cap on rank ${quote(rank)} and another one act on the same units, in no order that is known.`,
  },
};

/** Makes an issue of this concept. */
export const cohortIssue: IssueMaker<CohortIssueParams> = /* @__PURE__ */ issueMaker(cohortKinds);
