import type { IssueRemedies } from '../../issue-texts';

/** Remedies for target issues. */
export const targetRemedies: IssueRemedies<'target'> = {
  'target/due-year-mismatch': () => 'Make the due year and the due day agree.',
  'target/tiny-share': ({ basisPoints }) =>
    `If ${basisPoints}% is meant, write ${basisPoints * 100}; if so little is meant, leave it so.`,
};
