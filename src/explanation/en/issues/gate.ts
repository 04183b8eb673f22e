import { listOf } from '../../../foundation/text/list-of';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for gate issues. */
export const gateRemedies: IssueRemedies<'gate'> = {
  'gate/unknown': ({ known }) =>
    known.length === 0
      ? 'Remove the answer: this policy asks no gates.'
      : `Use one of the gates: ${listOf(known)}.`,
  'gate/repeated': () => 'It counts once; remove the second entry.',
  'gate/contradictory': () => 'Find out which answer is right and remove the other.',
  'gate/unanswered': () => 'Add the answers once they are known.',
};
