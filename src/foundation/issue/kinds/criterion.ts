import { listOf } from '../../text/list-of';
import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the answers to criteria. */
export interface CriterionIssueParams {
  /** The criteria set has no criterion of that id. */
  'criterion/unknown': {
    /** The id. */
    readonly id: string;
    /** The criteria set. */
    readonly criteriaSetId: string;
    /** The given sets that do have it, as `id@revision`. */
    readonly foundIn: readonly string[];
  };
  /** A criterion is given twice with the same content. */
  'criterion/repeated': {
    /** The id. */
    readonly id: string;
  };
  /** A criterion is answered twice with different content. */
  'criterion/contradictory': {
    /** The id. */
    readonly id: string;
  };
  /** Criteria of the set have no answer. */
  'criterion/unanswered': {
    /** Their ids, in the order of the set. */
    readonly ids: readonly string[];
  };
  /** More criteria are answered than the set has: most likely another set is meant. */
  'criterion/count-mismatch': {
    /** How many criteria are answered. */
    readonly received: number;
    /** How many criteria the set has. */
    readonly expected: number;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const criterionKinds: IssueKinds<CriterionIssueParams> = {
  'criterion/unknown': {
    severity: 'error',
    message: ({ id, criteriaSetId, foundIn }) =>
      `Criteria set ${quote(criteriaSetId)} has no criterion ${quote(id)}${foundIn.length === 0 ? '' : `; these sets have it: ${listOf(foundIn)}`}.`,
  },
  'criterion/repeated': {
    severity: 'warning',
    message: ({ id }) =>
      `Criterion ${quote(id)} is given twice with the same content; it counts once.`,
  },
  'criterion/contradictory': {
    severity: 'error',
    message: ({ id }) => `Criterion ${quote(id)} is answered twice with different content.`,
  },
  'criterion/unanswered': {
    severity: 'warning',
    message: ({ ids }) => `These criteria have no answer and count as unknown: ${listOf(ids)}.`,
  },
  'criterion/count-mismatch': {
    severity: 'error',
    message: ({ received, expected, criteriaSetId }) =>
      `${received} criteria are answered, but criteria set ${quote(criteriaSetId)} has ${expected}.`,
  },
};

/** Makes an issue of this concept. */
export const criterionIssue: IssueMaker<CriterionIssueParams> =
  /* @__PURE__ */ issueMaker(criterionKinds);
