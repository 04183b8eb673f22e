import type { IssueRemedies } from '../../issue-texts';

/** Remedies for summary issues. */
export const summaryRemedies: IssueRemedies<'summary'> = {
  'summary/over-population': () => 'Check the number of units, and that none is counted twice.',
  'summary/part-over-whole': () =>
    'Check the counts of maintained, inherited and recognised titles.',
  'summary/classes-over-all': () => 'Count every unit once: as kept, as new, or as neither.',
  'summary/no-years': () => 'Give the years, such as { from: 2024, to: 2024 }.',
  'summary/years-order': () => 'Give the first year as “from” and the last one as “to”.',
  'summary/different-years': () =>
    'Add summaries of the same years only; count several years from the records of the units.',
};
