import type { IssueRemedies } from '../../issue-texts';

/** Remedies for plan issues. */
export const planRemedies: IssueRemedies<'plan'> = {
  'plan/bounds-order': () => 'Check the two counts; they may be the wrong way round.',
  'plan/over-population': () => 'Check both counts, and that they speak of the same day.',
};
