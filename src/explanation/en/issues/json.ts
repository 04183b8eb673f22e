import type { IssueRemedies } from '../../issue-texts';

/** Remedies for json issues. */
export const jsonRemedies: IssueRemedies<'json'> = {
  'json/syntax': () =>
    'Export the data again from its source, and check that the text was not cut off or edited by hand.',
};
