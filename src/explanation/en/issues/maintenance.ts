import type { IssueRemedies } from '../../issue-texts';

/** Remedies for maintenance issues. */
export const maintenanceRemedies: IssueRemedies<'maintenance'> = {
  'maintenance/repeated-consequence': () =>
    'Combine both into one step with a rule of kind any-of.',
  'maintenance/gap': () => 'Leave out `from` in the first row.',
  'maintenance/overlap': () => 'Correct one of the two days, or leave out one of the policies.',
};
