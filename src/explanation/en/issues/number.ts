import type { IssueRemedies } from '../../issue-texts';

/** Remedies for number issues. */
export const numberRemedies: IssueRemedies<'number'> = {
  'number/too-precise': ({ decimals }) =>
    `Round it at its source to at most ${decimals} decimal places.`,
  'number/format': () =>
    'Leave out signs, units, words and ranges; if the separators are those of another language, declare it with numberLocale.',
  'number/ambiguous-separator': () =>
    'Declare the language of the numbers with the option numberLocale: vi or en.',
};
