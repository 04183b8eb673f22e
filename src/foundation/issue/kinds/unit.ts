import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the units of a register. */
export interface UnitIssueParams {
  /** A record of a unit ends before it begins, or on the same day. */
  'unit/existence-order': {
    /** The first day. */
    readonly existsFrom: string;
    /** The first day after. */
    readonly endedOn: string;
  };
  /** Two records of one unit are about the same days. */
  'unit/overlap': {
    /** The unit. */
    readonly id: string;
    /** Where the record stands in the list of units, from 0. */
    readonly position: number;
    /** Where the other record stands in it. */
    readonly otherPosition: number;
  };
  /** A unit comes back after days on which it did not stand. */
  'unit/interrupted': {
    /** The unit. */
    readonly id: string;
    /** The day on which it ended. */
    readonly endedOn: string;
    /** The day on which it comes back. */
    readonly existsFrom: string;
  };
  /** Two units have the same official code on one day. */
  'unit/shared-code': {
    /** The code. */
    readonly code: string;
    /** Where the record stands in the list of units, from 0. */
    readonly position: number;
    /** Where the record of the other unit stands in it. */
    readonly otherPosition: number;
  };
  /** A unit ends, and no succession records what became of it. */
  'unit/unexplained-end': {
    /** The unit. */
    readonly id: string;
    /** The day on which it ended. */
    readonly endedOn: string;
  };
  /** A unit names a parent that the register does not have. */
  'unit/unknown-parent': {
    /** The parent. */
    readonly parentId: string;
  };
  /** A parent does not stand on every day of its child. */
  'unit/absent-parent': {
    /** The parent. */
    readonly parentId: string;
    /** Whether the parent begins too late (`from`) or ends too early (`until`). */
    readonly bound: 'from' | 'until';
    /** The day on which the parent begins or ended. */
    readonly day: string;
  };
  /** A parent is of a level that cannot hold its child. */
  'unit/parent-level': {
    /** The level of the child. */
    readonly level: string;
    /** The parent. */
    readonly parentId: string;
    /** The level of the parent. */
    readonly parentLevel: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const unitKinds: IssueKinds<UnitIssueParams> = {
  'unit/existence-order': {
    severity: 'error',
    message: ({ existsFrom, endedOn }) =>
      `The unit must end after it begins, but it begins on ${existsFrom} and ends on ${endedOn}.`,
  },
  'unit/overlap': {
    severity: 'error',
    message: ({ id, position, otherPosition }) =>
      `Unit ${quote(id)} has two records for the same days: units.${otherPosition} and units.${position}.`,
  },
  'unit/interrupted': {
    severity: 'error',
    message: ({ id, endedOn, existsFrom }) =>
      `Unit ${quote(id)} ended on ${endedOn} and reappears on ${existsFrom}.`,
  },
  'unit/shared-code': {
    severity: 'warning',
    message: ({ code, position, otherPosition }) =>
      `Two units have the code ${quote(code)} on the same days: units.${otherPosition} and units.${position}.`,
  },
  'unit/unexplained-end': {
    severity: 'warning',
    message: ({ id, endedOn }) =>
      `Unit ${quote(id)} ends on ${endedOn}, and no succession records what became of it.`,
  },
  'unit/unknown-parent': {
    severity: 'error',
    message: ({ parentId }) => `The parent ${quote(parentId)} is not in the register.`,
  },
  'unit/absent-parent': {
    severity: 'error',
    message: ({ parentId, bound, day }) =>
      bound === 'from'
        ? `The parent ${quote(parentId)} exists only from ${day}, later than the unit.`
        : `The parent ${quote(parentId)} ended on ${day}, earlier than the unit.`,
  },
  'unit/parent-level': {
    severity: 'error',
    message: ({ level, parentId, parentLevel }) =>
      `A unit of level ${level} cannot belong to ${quote(parentId)}, which is of level ${parentLevel}.`,
  },
};

/** Makes an issue of this concept. */
export const unitIssue: IssueMaker<UnitIssueParams> = /* @__PURE__ */ issueMaker(unitKinds);
