import { listOf } from '../../../foundation/text/list-of';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for answer issues. */
export const answerRemedies: IssueRemedies<'answer'> = {
  'answer/kind-mismatch': ({ expected }) => `Answer with ${expected}, or with unknown.`,
  'answer/unit-mismatch': ({ expected }) => `Convert it at its source and give it in ${expected}.`,
  'answer/never-not-applicable': () => 'Give the result, or answer with unknown.',
  'answer/unknown-rank': ({ known }) =>
    `Give one of: ${listOf(known)}; where no title is held, give null.`,
};
