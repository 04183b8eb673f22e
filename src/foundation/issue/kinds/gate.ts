import { listOf } from '../../text/list-of';
import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the answers for the gates of a policy. */
export interface GateIssueParams {
  /** The policy has no gate of that id. */
  'gate/unknown': {
    /** The id. */
    readonly id: string;
    /** The gates that the policy has. */
    readonly known: readonly string[];
  };
  /** A gate is answered twice with the same content. */
  'gate/repeated': {
    /** The id. */
    readonly id: string;
  };
  /** A gate is answered twice with different content. */
  'gate/contradictory': {
    /** The id. */
    readonly id: string;
  };
  /** Gates of a policy have no answer. */
  'gate/unanswered': {
    /** Their ids, in the order of the policy. */
    readonly ids: readonly string[];
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const gateKinds: IssueKinds<GateIssueParams> = {
  'gate/unknown': {
    severity: 'error',
    message: ({ id, known }) =>
      `The policy has no gate ${quote(id)}; its gates: ${known.length === 0 ? 'none' : listOf(known)}.`,
  },
  'gate/repeated': {
    severity: 'warning',
    message: ({ id }) =>
      `Gate ${quote(id)} is answered twice with the same content; it counts once.`,
  },
  'gate/contradictory': {
    severity: 'error',
    message: ({ id }) => `Gate ${quote(id)} is answered twice with different content.`,
  },
  'gate/unanswered': {
    severity: 'warning',
    message: ({ ids }) => `These gates have no answer and count as unknown: ${listOf(ids)}.`,
  },
};

/** Makes an issue of this concept. */
export const gateIssue: IssueMaker<GateIssueParams> = /* @__PURE__ */ issueMaker(gateKinds);
