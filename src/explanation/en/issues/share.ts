import type { IssueRemedies } from '../../issue-texts';

/** Remedies for share issues. */
export const shareRemedies: IssueRemedies<'share'> = {
  'share/part-over-whole': () => 'Check the two counts; they may be swapped.',
  'share/bounds-order': () => 'Check the two bounds; they may be swapped.',
  'share/whole-is-zero': () =>
    'If there is nothing to count, answer with not-applicable or unknown.',
  'share/format': () =>
    'Write the part, a slash and the whole, in a cell formatted as text, since a spreadsheet may turn it into a day.',
};
