import type { IssueRemedies } from '../../issue-texts';

/** Remedies for maintenance issues. */
export const maintenanceRemedies: IssueRemedies<'maintenance'> = {
  'maintenance/repeated-consequence': () =>
    'Combine both into one step with a rule of kind any-of.',
};
