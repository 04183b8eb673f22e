import type { IssueRemedies } from '../../issue-texts';

/** Remedies for issues of sheets. */
export const sheetRemedies: IssueRemedies<'sheet'> = {
  'sheet/heading-row': () => 'Nothing to do, unless the row is about a single unit.',
  'sheet/footer-row': () => 'Nothing to do, unless the row is about a single unit.',
  'sheet/contradicting-text': ({ says }) =>
    says === 'another-year' || says === 'another-set'
      ? 'Correct the text or the options, or say with the option sections that the heading gives the year.'
      : 'Correct the text, give the rows as projected, or leave out what is not established.',
  'sheet/noteworthy-text': () => 'Read the text, and leave the row out if it should not count.',
  'sheet/sum-differs': () =>
    'Compare the parts with their source, and look for a row that is missing or stands there twice.',
  'sheet/share-differs': () => 'Correct the counts or the share, whichever is wrong.',
  'sheet/repeated-area': () =>
    'Keep one row for each area, and no area together with those within it; name sums as totals.',
};
