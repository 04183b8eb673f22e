import type { IssueRemedies } from '../../issue-texts';

/** Remedies for target issues. */
export const targetRemedies: IssueRemedies<'target'> = {
  'target/due-year-mismatch': () => 'Make the due year and the due day agree.',
  'target/period-order': () =>
    'Correct the first year or the due year, so that the period begins no later than it ends.',
  'target/decided-before-due': () =>
    'Give a last day for decisions on the due day or later, or leave it out: the maintenance policy then gives it.',
};
