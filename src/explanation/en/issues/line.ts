import type { IssueRemedies } from '../../issue-texts';

/** Remedies for line issues. */
export const lineRemedies: IssueRemedies<'line'> = {
  'line/not-utf8': () => 'Save the file as UTF-8 and send the line again.',
  'line/too-long': () =>
    'Write one assessment on each line, or raise maxLineBytes if the line is meant to be this long.',
};
