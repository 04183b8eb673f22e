import type { IssueRemedies } from '../../issue-texts';

/** Remedies for criterion issues. */
export const criterionRemedies: IssueRemedies<'criterion'> = {
  'criterion/unknown': ({ foundIn }) =>
    foundIn.length === 0
      ? 'Correct the criterion id.'
      : 'Check against which criteria set the assessment was made.',
  'criterion/repeated': () => 'It counts once; remove the second entry.',
  'criterion/contradictory': () => 'Find out which answer is right and remove the other.',
  'criterion/unanswered': () => 'Add the answers once they are known.',
  'criterion/count-mismatch': () => 'Check against which criteria set the assessment was made.',
};
