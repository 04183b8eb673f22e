import type { IssueRemedies } from '../../issue-texts';

/** Remedies for tally issues. */
export const tallyRemedies: IssueRemedies<'tally'> = {
  'tally/denominator-mismatch': () => 'Check against which criteria set the assessment was made.',
  'tally/over-count': () => 'Check the two counts; they may be swapped.',
  'tally/too-many-unmet': () => 'Compare the count with the list of criteria that are not met.',
  'tally/format': () =>
    'Write the number of criteria met, a slash and the number of all criteria, in a cell formatted as text.',
  'tally/word-for-unit': ({ criteriaCount }) =>
    `Write the number here, such as ${criteriaCount}/${criteriaCount}; if it is only projected, write "Dự kiến" in the column "Loại kết quả", or use the option basis.`,
  'tally/blank': ({ criteriaCount }) =>
    `Write the number of criteria met once it is known, such as ${criteriaCount}/${criteriaCount}.`,
  'tally/looks-like-date': () =>
    'Format the column as text first, then type the tallies again, without leading zeros.',
};
