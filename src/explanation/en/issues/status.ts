import type { IssueRemedies } from '../../issue-texts';

/** Remedies for status issues. */
export const statusRemedies: IssueRemedies<'status'> = {
  'status/unreadable': () =>
    'Use one of the known words; leave the cell blank if nothing is known.',
};
