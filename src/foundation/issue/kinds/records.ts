import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with recognition records beside their register. */
export interface RecordsIssueParams {
  /** Two histories are of one unit. */
  'records/repeated-history': {
    /** The unit. */
    readonly unitId: string;
  };
  /** A history is of a unit that the register does not have. */
  'records/unknown-unit': {
    /** The unit. */
    readonly unitId: string;
  };
  /** An event is dated on a day on which its unit does not exist. */
  'records/outside-existence': {
    /** The unit. */
    readonly unitId: string;
    /** The event. */
    readonly id: string;
    /** The day of the event. */
    readonly on: string;
  };
  /** A title is decided on although the unit is no unit on that day. */
  'records/level-holds-no-title': {
    /** The unit. */
    readonly unitId: string;
    /** The event. */
    readonly id: string;
    /** The day of the event. */
    readonly on: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const recordsKinds: IssueKinds<RecordsIssueParams> = {
  'records/repeated-history': {
    severity: 'error',
    message: ({ unitId }) => `Unit ${quote(unitId)} has more than one history.`,
  },
  'records/unknown-unit': {
    severity: 'error',
    message: ({ unitId }) => `The register has no unit ${quote(unitId)}.`,
  },
  'records/outside-existence': {
    severity: 'error',
    message: ({ unitId, id, on }) =>
      `Event ${quote(id)} is dated ${on}, when unit ${quote(unitId)} does not exist.`,
  },
  'records/level-holds-no-title': {
    severity: 'error',
    message: ({ unitId, id, on }) =>
      `Event ${quote(id)} of ${on} decides on a title, but on that day unit ${quote(unitId)} is of a level that holds no title.`,
  },
};

/** Makes an issue of this concept. */
export const recordsIssue: IssueMaker<RecordsIssueParams> =
  /* @__PURE__ */ issueMaker(recordsKinds);
