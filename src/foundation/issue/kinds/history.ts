import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the events of a history. */
export interface HistoryIssueParams {
  /** Two events of a history have the same id. */
  'history/repeated-id': {
    /** The id. */
    readonly id: string;
  };
  /** Two events of a history say the same. */
  'history/repeated-event': {
    /** The one. */
    readonly id: string;
    /** The other. */
    readonly otherId: string;
  };
  /** A title is maintained, suspended, reinstated or revoked of which no recognition is on record by then. */
  'history/before-recognition': {
    /** The event. */
    readonly id: string;
    /** What kind of event it is. */
    readonly kind: HistoryEventKind;
    /** When. */
    readonly on: string;
    /** The recognition, where one comes later. */
    readonly recognisedId?: string;
    /** When that was. */
    readonly recognisedOn?: string;
  };
  /** A title is maintained, suspended, reinstated or revoked although an authority had ended it before. */
  'history/after-end': {
    /** The event. */
    readonly id: string;
    /** What kind of event it is. */
    readonly kind: HistoryEventKind;
    /** When. */
    readonly on: string;
    /** The decision that ended the title. */
    readonly endedId: string;
    /** When that was. */
    readonly endedOn: string;
  };
  /** A unit was recognised sooner after it registered than the policy allows. */
  'history/registration-too-late': {
    /** The recognition. */
    readonly id: string;
    /** When that was. */
    readonly on: string;
  };
  /** A unit was recognised, and no registration is on record, though the policy asks for one. */
  'history/registration-not-on-record': {
    /** The recognition. */
    readonly id: string;
    /** When that was. */
    readonly on: string;
  };
  /** Two decisions on one assessment year differ. */
  'history/contradictory-decisions': {
    /** The year. */
    readonly forYear: number;
    /** The decision that gives or keeps the title. */
    readonly keptId: string;
    /** The decision that does not. */
    readonly notKeptId: string;
  };
  /** An event is dated before the assessment year it speaks of. */
  'history/before-its-year': {
    /** The assessment year. */
    readonly forYear: number;
    /** The day of the event. */
    readonly on: string;
  };
  /** The last day that an event sets lies before the event. */
  'history/until-order': {
    /** The day of the event. */
    readonly on: string;
    /** The last day that it sets. */
    readonly until: string;
  };
  /** An event withdraws another that the history does not have. */
  'history/withdraws-unknown': {
    /** The id that is not there. */
    readonly eventId: string;
  };
  /** An event withdraws a withdrawal. */
  'history/withdraws-withdrawal': {
    /** The withdrawal that was to be withdrawn. */
    readonly eventId: string;
  };
}

/**
 * Names what an event of a history is.
 *
 * @category Results and issues
 */
export type HistoryEventKind =
  | 'registered'
  | 'assessed'
  | 'recognised'
  | 're-recognised'
  | 'maintained'
  | 'not-maintained'
  | 'review-deferred'
  | 'suspended'
  | 'reinstated'
  | 'revoked'
  | 'withdrawn';

/** Names two events; a history can be refused for giving two of them one id. */
const both = (id: string, otherId: string): string =>
  id === otherId ? `Two events ${quote(id)}` : `Events ${quote(id)} and ${quote(otherId)}`;

const byOther = (otherId: string, id: string): string =>
  otherId === id ? '' : ` by event ${quote(otherId)}`;

/** How severe each of these issues is, and what is wrong in English. */
export const historyKinds: IssueKinds<HistoryIssueParams> = {
  'history/repeated-id': {
    severity: 'error',
    message: ({ id }) => `The event id ${quote(id)} is used more than once.`,
  },
  'history/repeated-event': {
    severity: 'warning',
    message: ({ id, otherId }) => `${both(otherId, id)} have the same content.`,
  },
  'history/before-recognition': {
    severity: 'error',
    message: ({ id, kind, on, recognisedId, recognisedOn }) =>
      `Event ${quote(id)} (${kind}, ${on}) concerns a title ${recognisedId === undefined ? 'of which no recognition is on record' : `given only${byOther(recognisedId, id)} on ${recognisedOn}`}.`,
  },
  'history/after-end': {
    severity: 'error',
    message: ({ id, kind, on, endedId, endedOn }) =>
      `Event ${quote(id)} (${kind}, ${on}) concerns a title that was ended${byOther(endedId, id)} on ${endedOn}.`,
  },
  'history/registration-too-late': {
    severity: 'error',
    message: ({ id, on }) =>
      `Event ${quote(id)} of ${on} recognises a unit sooner after its registration than the policy allows.`,
  },
  'history/registration-not-on-record': {
    severity: 'warning',
    message: ({ id, on }) =>
      `Event ${quote(id)} of ${on} recognises a unit of which no registration is on record.`,
  },
  'history/contradictory-decisions': {
    severity: 'error',
    message: ({ forYear, keptId, notKeptId }) =>
      `${both(keptId, notKeptId)} contradict each other on ${forYear}.`,
  },
  'history/before-its-year': {
    severity: 'error',
    message: ({ forYear, on }) =>
      `The event of ${on} is about ${forYear}, a year that had not begun.`,
  },
  'history/until-order': {
    severity: 'error',
    message: ({ on, until }) => `The last day (${until}) lies before the day of the event (${on}).`,
  },
  'history/withdraws-unknown': {
    severity: 'error',
    message: ({ eventId }) => `The history has no event ${quote(eventId)} to withdraw.`,
  },
  'history/withdraws-withdrawal': {
    severity: 'error',
    message: ({ eventId }) =>
      `Event ${quote(eventId)} is itself a withdrawal and cannot be withdrawn.`,
  },
};

/** Makes an issue of this concept. */
export const historyIssue: IssueMaker<HistoryIssueParams> =
  /* @__PURE__ */ issueMaker(historyKinds);
