import type { IssueRemedies } from '../../issue-texts';

/** Remedies for revision issues. */
export const revisionRemedies: IssueRemedies<'revision'> = {
  'revision/of-tally': () => 'Use an assessment with results criterion by criterion.',
};
