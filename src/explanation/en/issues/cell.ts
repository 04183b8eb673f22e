import type { IssueRemedies } from '../../issue-texts';

/** Remedies for cell issues. */
export const cellRemedies: IssueRemedies<'cell'> = {
  'cell/not-plain': () =>
    'Let the reader of the spreadsheet give days as texts or serial numbers, and formulas as their results.',
};
