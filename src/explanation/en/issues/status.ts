import type { IssueRemedies } from '../../issue-texts';

/** Remedies for status issues. */
export const statusRemedies: IssueRemedies<'status'> = {
  'status/unreadable': () =>
    'Use one of the known words; leave the cell blank if nothing is known.',
  'status/yes-or-no': () =>
    'Write "Met" or "Not met"; or say with the option yesMeans, under the header of the column, whether "Yes" means met or not met there.',
};
