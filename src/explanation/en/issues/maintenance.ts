import type { IssueRemedies } from '../../issue-texts';

/** Remedies for maintenance issues. */
export const maintenanceRemedies: IssueRemedies<'maintenance'> = {
  'maintenance/repeated-consequence': () => 'Make one step of both, with a rule of kind any-of.',
};
