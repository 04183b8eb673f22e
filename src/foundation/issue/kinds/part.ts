import { listOf } from '../../text/list-of';
import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the answers to parts of a requirement. */
export interface PartIssueParams {
  /** The requirement has no part of that id. */
  'part/unknown': {
    /** The id. */
    readonly id: string;
    /** The parts that the requirement has. */
    readonly known: readonly string[];
  };
  /** A part is answered twice with the same content. */
  'part/repeated': {
    /** The id. */
    readonly id: string;
  };
  /** A part is answered twice with different content. */
  'part/contradictory': {
    /** The id. */
    readonly id: string;
  };
  /** Parts of a requirement have no answer. */
  'part/unanswered': {
    /** Their ids, in the order of the requirement. */
    readonly ids: readonly string[];
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const partKinds: IssueKinds<PartIssueParams> = {
  'part/unknown': {
    severity: 'error',
    message: ({ id, known }) =>
      `The requirement has no part ${quote(id)}; its parts: ${listOf(known)}.`,
  },
  'part/repeated': {
    severity: 'warning',
    message: ({ id }) =>
      `Part ${quote(id)} is answered twice with the same content; it counts once.`,
  },
  'part/contradictory': {
    severity: 'error',
    message: ({ id }) => `Part ${quote(id)} is answered twice with different content.`,
  },
  'part/unanswered': {
    severity: 'warning',
    message: ({ ids }) => `These parts have no answer and count as unknown: ${listOf(ids)}.`,
  },
};

/** Makes an issue of this concept. */
export const partIssue: IssueMaker<PartIssueParams> = /* @__PURE__ */ issueMaker(partKinds);
