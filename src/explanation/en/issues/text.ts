import type { IssueRemedies } from '../../issue-texts';

const encodingRemedies = {
  'utf-8': 'Export it again as "CSV UTF-8" from Excel, and open it as UTF-8.',
  tcvn3:
    'Convert it from TCVN3 (ABC) to Unicode with a converter for Vietnamese fonts, such as UniKey.',
  vni: 'Convert it from VNI to Unicode with a converter for Vietnamese fonts, such as UniKey.',
  lost: 'Go back to the original file and save it as "CSV UTF-8"; lost letters cannot be restored.',
};

/** Remedies for text issues. */
export const textRemedies: IssueRemedies<'text'> = {
  'text/confusable-letter': ({ expected }) => `Type ${expected} instead.`,
  'text/mojibake': ({ encoding }) => encodingRemedies[encoding],
  'text/perhaps-mojibake': () =>
    'Check the name; if it is right, list it in the option vouchedNames.',
  'text/changed-by-spreadsheet': () =>
    'Format the column as text, then type the number of the document again.',
  'text/bare-number': () => 'Write the number with its signs, such as 12/QĐ-BCA.',
  'text/two-spellings': () => 'Choose one of the two spellings; results do not depend on it.',
};
