import type { IssueRemedies } from '../../issue-texts';

/** Remedies for criterion issues. */
export const criterionRemedies: IssueRemedies<'criterion'> = {
  'criterion/unknown': ({ foundIn }) =>
    foundIn.length === 0
      ? 'Correct the criterion id.'
      : 'Check against which criteria set the assessment was made.',
  'criterion/repeated': () => 'It counts once; drop the second entry.',
  'criterion/contradictory': () => 'Find out which answer is right and drop the other.',
  'criterion/unanswered': () =>
    'Add the answers when they are known; until then the criteria are unknown.',
  'criterion/count-mismatch': () => 'Check against which criteria set the assessment was made.',
};
