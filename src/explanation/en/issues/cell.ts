import type { IssueRemedies } from '../../issue-texts';

/** Remedies for cell issues. */
export const cellRemedies: IssueRemedies<'cell'> = {
  'cell/not-plain': () =>
    'Set the spreadsheet reader to return days as texts or serial numbers, and formulas as their results.',
  'cell/spreadsheet-error': () => 'Repair the formula in the spreadsheet, or type the value.',
};
