import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a roadmap. */
export interface RoadmapIssueParams {
  /** Two steps of a roadmap have the same target. */
  'roadmap/repeated-step': {
    /** The target. */
    readonly id: string;
  };
  /** A step of a roadmap is set for another level. */
  'roadmap/other-level': {
    /** The target of the step. */
    readonly id: string;
    /** Its level. */
    readonly level: string;
    /** The level of the roadmap. */
    readonly expected: string;
  };
  /** A step of a roadmap is not due later than the step before it. */
  'roadmap/step-order': {
    /** The target of the step. */
    readonly id: string;
    /** Its due day. */
    readonly dueOn: string;
    /** The target of the step before. */
    readonly idBefore: string;
    /** The due day of that. */
    readonly dueBefore: string;
  };
  /** A step of a roadmap asks for less than an earlier one. */
  'roadmap/lower-than-earlier-step': {
    /** The target of the step. */
    readonly id: string;
    /** The target of the earlier step. */
    readonly idBefore: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const roadmapKinds: IssueKinds<RoadmapIssueParams> = {
  'roadmap/repeated-step': {
    severity: 'error',
    message: ({ id }) => `The roadmap contains target ${quote(id)} more than once.`,
  },
  'roadmap/other-level': {
    severity: 'error',
    message: ({ id, level, expected }) =>
      `Step ${quote(id)} is set for level ${quote(level)}, but the roadmap is for level ${quote(expected)}.`,
  },
  'roadmap/step-order': {
    severity: 'error',
    message: ({ id, dueOn, idBefore, dueBefore }) =>
      `Step ${quote(id)} is due on ${dueOn}, not after step ${quote(idBefore)}, due on ${dueBefore}.`,
  },
  'roadmap/lower-than-earlier-step': {
    severity: 'warning',
    message: ({ id, idBefore }) =>
      `Step ${quote(id)} requires less than the earlier step ${quote(idBefore)}.`,
  },
};

/** Makes an issue of this concept. */
export const roadmapIssue: IssueMaker<RoadmapIssueParams> =
  /* @__PURE__ */ issueMaker(roadmapKinds);
