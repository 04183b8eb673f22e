import type { IssueRemedies } from '../../issue-texts';

/** Remedies for tally issues. */
export const tallyRemedies: IssueRemedies<'tally'> = {
  'tally/denominator-mismatch': () => 'Check against which criteria set the assessment was made.',
  'tally/over-count': () => 'Check the two counts; they may be the wrong way round.',
  'tally/too-many-unmet': () => 'Compare the count with the list of unmet criteria.',
  'tally/format': () =>
    'Write the number of criteria met, a slash and the number of all, in a cell formatted as text.',
  'tally/word-for-unit': ({ criteriaCount }) =>
    `Write the number here, such as ${criteriaCount}/${criteriaCount}; where it is only expected, write "Dự kiến" in the column "Loại kết quả", or give the option basis.`,
  'tally/blank': ({ criteriaCount }) =>
    `Write the number of criteria met when it is known, such as ${criteriaCount}/${criteriaCount}.`,
  'tally/looks-like-date': () =>
    'Format the column as text first, then type the tallies again, without leading zeros.',
};
