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
  /** A title is maintained, suspended, revoked or given anew before it was given. */
  'history/before-recognition': {
    /** The event. */
    readonly id: string;
    /** What it says. */
    readonly kind: TitleEventKind;
    /** When. */
    readonly on: string;
    /** The recognition, where one comes later. */
    readonly recognisedId?: string;
    /** When that was. */
    readonly recognisedOn?: string;
  };
  /** A title is maintained, suspended or revoked although it was revoked before. */
  'history/after-revocation': {
    /** The event. */
    readonly id: string;
    /** What it says. */
    readonly kind: TitleEventKind;
    /** When. */
    readonly on: string;
    /** The revocation. */
    readonly revokedId: string;
    /** When that was. */
    readonly revokedOn: string;
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
  /** A suspension ends before it begins. */
  'history/until-order': {
    /** The day of the suspension. */
    readonly on: string;
    /** Its last day. */
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
 * Names what a decision does to a title.
 *
 * @category Results and issues
 */
export type TitleEventKind =
  | 'recognised'
  | 're-recognised'
  | 'maintained'
  | 'not-maintained'
  | 'suspended'
  | 'revoked';

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
      `Event ${quote(id)} (${kind}, ${on}) concerns a title ${recognisedId === undefined ? 'that was never given' : `given only${byOther(recognisedId, id)} on ${recognisedOn}`}.`,
  },
  'history/after-revocation': {
    severity: 'error',
    message: ({ id, kind, on, revokedId, revokedOn }) =>
      `Event ${quote(id)} (${kind}, ${on}) concerns a title that was revoked${byOther(revokedId, id)} on ${revokedOn}.`,
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
    message: ({ on, until }) => `The suspension ends (${until}) before it begins (${on}).`,
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
