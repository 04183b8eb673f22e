import { listOf } from '../../../foundation/text/list-of';
import { shorten } from '../../../foundation/text/quote';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for answer issues. */
export const answerRemedies: IssueRemedies<'answer'> = {
  'answer/kind-mismatch': ({ expected }) =>
    `Give an answer of kind ${shorten(expected)} or unknown.`,
  'answer/unit-mismatch': ({ expected }) =>
    `Convert it at its source and give it in ${shorten(expected)}.`,
  'answer/never-not-applicable': () => 'Give the result, or answer with unknown.',
  'answer/unknown-rank': ({ known }) =>
    `Give one of: ${listOf(known)}; if the unit has no title, give null.`,
};
