import type { IssueRemedies } from '../../issue-texts';

/** Remedies for summary issues. */
export const summaryRemedies: IssueRemedies<'summary'> = {
  'summary/over-population': () => 'Check the number of units, and that none is counted twice.',
  'summary/part-over-whole': () => 'Check the two counts.',
};
