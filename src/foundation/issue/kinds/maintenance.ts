import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a maintenance policy. */
export interface MaintenanceIssueParams {
  /** Two steps of a maintenance policy have the same consequence. */
  'maintenance/repeated-consequence': {
    /** The consequence. */
    readonly consequence: ConsequenceKind;
  };
}

/**
 * Names what becomes of a title.
 *
 * @category Results and issues
 */
export type ConsequenceKind =
  | 'keep-with-warning'
  | 'suspend'
  | 'lapse'
  | 'revoke'
  | 'no-published-rule';

/** How severe each of these issues is, and what is wrong in English. */
export const maintenanceKinds: IssueKinds<MaintenanceIssueParams> = {
  'maintenance/repeated-consequence': {
    severity: 'error',
    message: ({ consequence }) => `Another step already has the consequence ${consequence}.`,
  },
};

/** Makes an issue of this concept. */
export const maintenanceIssue: IssueMaker<MaintenanceIssueParams> =
  /* @__PURE__ */ issueMaker(maintenanceKinds);
