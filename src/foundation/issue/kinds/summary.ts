import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the summary of an area. */
export interface SummaryIssueParams {
  /** A summary counts more units than the area has. */
  'summary/over-population': {
    /** Which count of the summary. */
    readonly counted: UnitCounter;
    /** How many units it counts. */
    readonly count: number;
    /** How many units the area has. */
    readonly unitCount: number;
  };
  /** A summary counts more units in a part than in what the part belongs to. */
  'summary/part-over-whole': {
    /** The part. */
    readonly counted: PartCounter;
    /** How many units it counts. */
    readonly count: number;
    /** What it is a part of. */
    readonly among: WholeCounter;
    /** How many units that counts. */
    readonly amongCount: number;
  };
}

/**
 * Names what a summary counts units by.
 *
 * @category Results and issues
 */
export type UnitCounter = 'registeredCount' | 'recognisedCount' | 'confirmed' | 'projected';

/**
 * Names what a summary counts a part of.
 *
 * @category Results and issues
 */
export type WholeCounter = 'registeredCount' | 'recognisedCount';

/**
 * Names what a summary counts as a part of something else it counts.
 *
 * @category Results and issues
 */
export type PartCounter = 'newlyBuiltCount' | 'maintainedCount';

/** How severe each of these issues is, and what is wrong in English. */
export const summaryKinds: IssueKinds<SummaryIssueParams> = {
  'summary/over-population': {
    severity: 'error',
    message: ({ counted, count, unitCount }) =>
      `${counted} counts ${count} units, but the area has ${unitCount}.`,
  },
  'summary/part-over-whole': {
    severity: 'error',
    message: ({ counted, count, among, amongCount }) =>
      `${counted} counts ${count} units, but it is part of ${among}, which counts ${amongCount}.`,
  },
};

/** Makes an issue of this concept. */
export const summaryIssue: IssueMaker<SummaryIssueParams> =
  /* @__PURE__ */ issueMaker(summaryKinds);
