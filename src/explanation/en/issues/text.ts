import type { IssueRemedies } from '../../issue-texts';

const encodingRemedies = {
  'utf-8': 'Export it again as "CSV UTF-8" from Excel, and open it as UTF-8.',
  tcvn3:
    'Convert it from TCVN3 (ABC) to Unicode with a converter of Vietnamese fonts, such as that of UniKey.',
  vni: 'Convert it from VNI to Unicode with a converter of Vietnamese fonts, such as that of UniKey.',
  lost: 'Go back to the original, and save it as "CSV UTF-8": what was lost cannot be restored.',
};

/** Remedies for text issues. */
export const textRemedies: IssueRemedies<'text'> = {
  'text/confusable-letter': ({ expected }) => `Type ${expected} instead.`,
  'text/mojibake': ({ encoding }) => encodingRemedies[encoding],
  'text/two-spellings': () => 'Keep to one of the two spellings; nothing else depends on it.',
};
