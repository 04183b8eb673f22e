import type { IssueRemedies } from '../../issue-texts';

/** Remedies for json issues. */
export const jsonRemedies: IssueRemedies<'json'> = {
  'json/syntax': () =>
    'Export the data again from its source, and check that the text was not cut off or edited by hand.',
  'json/repeated-key': () =>
    'Keep the value that is meant and leave the other out, or make a list of them where both are meant.',
  'json/unknown-published': () =>
    'Write id and revision as “id@revision”, or send the whole content instead.',
  'json/not-answered': () =>
    'Send smaller requests; where that does not help, report the fault with the request.',
};
