import { listOf } from '../../text/list-of';
import { quote, shorten } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with one answer. */
export interface AnswerIssueParams {
  /** An answer is of another kind than its requirement takes. */
  'answer/kind-mismatch': {
    /** The kind that the requirement takes. */
    readonly expected: string;
    /** The kind of the answer. */
    readonly received: string;
  };
  /** An answer is in another unit than its requirement; nothing is converted. */
  'answer/unit-mismatch': {
    /** The unit of the requirement. */
    readonly expected: string;
    /** The unit of the answer. */
    readonly received: string;
  };
  /** A criterion that always applies is answered as not applicable. */
  'answer/never-not-applicable': Record<never, never>;
  /** An answer names a rank that the ladder does not have. */
  'answer/unknown-rank': {
    /** The id of the rank. */
    readonly rank: string;
    /** The ranks of the ladder, the lowest first. */
    readonly known: readonly string[];
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const answerKinds: IssueKinds<AnswerIssueParams> = {
  'answer/kind-mismatch': {
    severity: 'error',
    message: ({ expected, received }) =>
      `The requirement takes an answer of kind ${shorten(expected)}; received ${shorten(received)}.`,
  },
  'answer/unit-mismatch': {
    severity: 'error',
    message: ({ expected, received }) =>
      `The requirement is measured in ${shorten(expected)}; the answer is in ${shorten(received)}.`,
  },
  'answer/never-not-applicable': {
    severity: 'error',
    message: () => 'This criterion always applies; it cannot be answered as not applicable.',
  },
  'answer/unknown-rank': {
    severity: 'error',
    message: ({ rank, known }) =>
      `The ladder has no rank ${quote(rank)}; its ranks: ${listOf(known)}.`,
  },
};

/** Makes an issue of this concept. */
export const answerIssue: IssueMaker<AnswerIssueParams> = /* @__PURE__ */ issueMaker(answerKinds);
