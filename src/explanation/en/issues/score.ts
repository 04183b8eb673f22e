import type { IssueRemedies } from '../../issue-texts';

/** Remedies for score issues. */
export const scoreRemedies: IssueRemedies<'score'> = {
  'score/not-awarded': () => 'Use a scheme whose method is `awarded`, or leave the card out.',
  'score/unknown-criterion': () => 'Correct the id, or add the criterion to the scheme.',
  'score/repeated': () => 'Find out which entry is right and remove the other.',
  'score/over-maximum': () => 'Correct the points, or the most that the scheme gives.',
  'score/bonus-without-cap': () => 'Remove the bonuses, or give the scheme a `bonusCap`.',
  'score/total-rounded': () => 'Nothing need be done: the exact sum counts.',
  'score/total-mismatch': () => 'Look at the source: either a part or the total is misprinted.',
  'score/other-maximum': () => 'Check that the sheet was scored by this scheme.',
  'score/rank-above-points': () =>
    'Compare the points and the rank with the source, and with the scheme.',
};
