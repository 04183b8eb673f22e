import type { IssueRemedies } from '../../issue-texts';

/** Remedies for target issues. */
export const targetRemedies: IssueRemedies<'target'> = {
  'target/due-year-mismatch': () => 'Make the due year and the due day agree.',
};
