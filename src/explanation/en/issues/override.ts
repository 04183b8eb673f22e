import type { IssueRemedies } from '../../issue-texts';

/** Remedies for override issues. */
export const overrideRemedies: IssueRemedies<'override'> = {
  'override/no-change': () => 'Correct the status before or after, or leave the override out.',
};
