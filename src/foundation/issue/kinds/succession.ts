import { quote } from '../../text/quote';
import { soMany } from '../../text/so-many';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the successions of a register. */
export interface SuccessionIssueParams {
  /** A succession has another number of units on a side than its kind has. */
  'succession/unit-count': {
    /** The kind. */
    readonly kind: string;
    /** How many units it starts from. */
    readonly fromCount: number;
    /** How many units it leads to. */
    readonly intoCount: number;
  };
  /** A succession names a unit twice on one side. */
  'succession/repeated-unit': {
    /** The unit. */
    readonly id: string;
  };
  /** A succession names a unit that the register does not have. */
  'succession/unknown-unit': {
    /** The unit. */
    readonly id: string;
  };
  /** A succession starts from a unit that did not stand on its eve. */
  'succession/not-there-before': {
    /** The unit. */
    readonly id: string;
    /** The day of the succession. */
    readonly on: string;
  };
  /** A succession leads to a unit that does not stand on its day. */
  'succession/not-there-after': {
    /** The unit. */
    readonly id: string;
    /** The day of the succession. */
    readonly on: string;
  };
  /** A succession leads to a unit that stood before, and none of that day carries the unit on. */
  'succession/unit-already-existed': {
    /** The unit. */
    readonly id: string;
    /** The day of the succession. */
    readonly on: string;
  };
  /** A succession starts from a unit that goes on, and none of that day carries the unit on. */
  'succession/unit-continues': {
    /** The unit. */
    readonly id: string;
    /** The day of the succession. */
    readonly on: string;
  };
  /** A change of name, parent or level leaves it as it was. */
  'succession/no-change': {
    /** The kind of change. */
    readonly kind: string;
    /** The unit. */
    readonly id: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const successionKinds: IssueKinds<SuccessionIssueParams> = {
  'succession/unit-count': {
    severity: 'error',
    message: ({ kind, fromCount, intoCount }) =>
      `A succession of kind ${kind} does not lead from ${fromCount} to ${soMany(intoCount, 'unit')}.`,
  },
  'succession/repeated-unit': {
    severity: 'error',
    message: ({ id }) => `Unit ${quote(id)} appears twice on one side of the succession.`,
  },
  'succession/unknown-unit': {
    severity: 'error',
    message: ({ id }) => `The register has no unit ${quote(id)}.`,
  },
  'succession/not-there-before': {
    severity: 'error',
    message: ({ id, on }) => `Unit ${quote(id)} did not exist on the day before ${on}.`,
  },
  'succession/not-there-after': {
    severity: 'error',
    message: ({ id, on }) => `Unit ${quote(id)} does not exist on ${on}.`,
  },
  'succession/unit-already-existed': {
    severity: 'error',
    message: ({ id, on }) =>
      `Unit ${quote(id)} already existed before ${on}, and no succession of that day continues it.`,
  },
  'succession/unit-continues': {
    severity: 'error',
    message: ({ id, on }) =>
      `Unit ${quote(id)} continues to exist after ${on}, but no succession of that day continues it.`,
  },
  'succession/no-change': {
    severity: 'error',
    message: ({ kind, id }) => `A succession of kind ${kind} leaves unit ${quote(id)} unchanged.`,
  },
};

/** Makes an issue of this concept. */
export const successionIssue: IssueMaker<SuccessionIssueParams> =
  /* @__PURE__ */ issueMaker(successionKinds);
