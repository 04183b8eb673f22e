import { listOf } from '../../../foundation/text/list-of';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for part issues. */
export const partRemedies: IssueRemedies<'part'> = {
  'part/unknown': ({ known }) => `Use one of the parts: ${listOf(known)}.`,
  'part/repeated': () => 'It counts once; remove the second entry.',
  'part/contradictory': () => 'Find out which answer is right and remove the other.',
  'part/unanswered': () => 'Add the answers once they are known.',
};
