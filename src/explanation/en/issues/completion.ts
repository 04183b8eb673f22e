import type { IssueRemedies } from '../../issue-texts';

/** Remedies for completion issues. */
export const completionRemedies: IssueRemedies<'completion'> = {
  'completion/other-frame': () => 'Give the frame named in "completes", or correct that name.',
  'completion/same-identity': () => 'Give the completed set an id of your own.',
};
