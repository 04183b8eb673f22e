import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a maintenance policy. */
export interface MaintenanceIssueParams {
  /** Two steps of a maintenance policy have the same consequence. */
  'maintenance/repeated-consequence': {
    /** The consequence. */
    readonly consequence: ConsequenceKind;
  };
  /** No policy of a list is in force before the first day of all. */
  'maintenance/gap': {
    /** The first day on which one is. */
    readonly from: string;
  };
  /** Two policies of a list are in force from the same day. */
  'maintenance/overlap': {
    /** The day; absent for the days before all others. */
    readonly from?: string;
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
  'maintenance/gap': {
    severity: 'error',
    message: ({ from }) => `No policy is in force before ${from}.`,
  },
  'maintenance/overlap': {
    severity: 'error',
    message: ({ from }) =>
      `Another policy is in force from the same day (${from ?? 'before all others'}).`,
  },
};

/** Makes an issue of this concept. */
export const maintenanceIssue: IssueMaker<MaintenanceIssueParams> =
  /* @__PURE__ */ issueMaker(maintenanceKinds);
