import type { IssueRemedies } from '../../issue-texts';

/** Remedies for plan issues. */
export const planRemedies: IssueRemedies<'plan'> = {
  'plan/bounds-order': () => 'Check the two counts; they may be swapped.',
  'plan/over-population': () => 'Check both counts, and that they are of the same day.',
};
