import type { IssueRemedies } from '../../issue-texts';

/** Remedies for attribution issues. */
export const attributionRemedies: IssueRemedies<'attribution'> = {
  'attribution/repeated-unit': () => 'Give one result for each ward on each side.',
  'attribution/mixed-basis': () => 'Compare confirmed results and projected ones apart.',
};
