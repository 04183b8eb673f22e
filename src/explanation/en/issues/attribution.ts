import type { IssueRemedies } from '../../issue-texts';

/** Remedies for attribution issues. */
export const attributionRemedies: IssueRemedies<'attribution'> = {
  'attribution/repeated-unit': () => 'Give one result for each unit on each side.',
  'attribution/mixed-basis': () => 'Compare confirmed and projected results separately.',
};
