import type { IssueRemedies } from '../../issue-texts';

/** Remedies for json issues. */
export const jsonRemedies: IssueRemedies<'json'> = {
  'json/syntax': () =>
    'Export the data again from its source, and check that the text was not cut off or edited by hand.',
  'json/unknown-published': () =>
    'Write id and revision as “id@revision”, or send the whole content instead.',
  'json/not-answered': () =>
    'Send smaller requests; where that does not help, report the fault with the request.',
};
