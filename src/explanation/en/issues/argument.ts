import type { IssueRemedies } from '../../issue-texts';

/** Remedies for argument issues. */
export const argumentRemedies: IssueRemedies<'argument'> = {
  'argument/not-parsed': ({ parameter, firstCall }) =>
    `Call ${firstCall} first and pass what it returns as "${parameter}".`,
};
