import type { IssueRemedies } from '../../issue-texts';

/** Remedies for bound issues. */
export const boundRemedies: IssueRemedies<'bound'> = {
  'bound/asks-nothing': () =>
    'Give the bound and its limit as the text of the rule has them, or leave the rule out.',
};
