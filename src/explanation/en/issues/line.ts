import type { IssueRemedies } from '../../issue-texts';

/** Remedies for line issues. */
export const lineRemedies: IssueRemedies<'line'> = {
  'line/not-utf8': () => 'Save the file as UTF-8 and send the line again.',
  'line/too-long': () =>
    'Write one assessment on each line, or raise maxLineBytes if the line is meant to be this long.',
  'line/repeated': () => 'Leave out all of these lines but one; results do not depend on it.',
  'line/contradictory': () =>
    'Keep the line that is right, or give each its stage or the day on which it came on record.',
};
