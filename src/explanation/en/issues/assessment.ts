import type { IssueRemedies } from '../../issue-texts';

/** Remedies for assessment issues. */
export const assessmentRemedies: IssueRemedies<'assessment'> = {
  'assessment/repeated': () => 'Delete the rows that are not needed.',
  'assessment/contradictory': () => 'Find out which row holds, and delete the others.',
  'assessment/several-sets': () => 'Report the results of each criteria set for itself.',
};
