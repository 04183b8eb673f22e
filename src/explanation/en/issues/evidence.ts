import type { IssueRemedies } from '../../issue-texts';

/** Remedies for evidence issues. */
export const evidenceRemedies: IssueRemedies<'evidence'> = {
  'evidence/order': () => 'Check the two days of the evidence.',
};
