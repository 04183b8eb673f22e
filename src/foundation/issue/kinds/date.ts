import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a day. */
export interface DateIssueParams {
  /** A day is not written as yyyy-MM-dd. */
  'date/format': {
    /** What was given. */
    readonly received: string;
  };
  /** A day is written well but is not in the calendar. */
  'date/no-such-day': {
    /** What was given. */
    readonly received: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const dateKinds: IssueKinds<DateIssueParams> = {
  'date/format': {
    severity: 'error',
    message: ({ received }) =>
      `Expected a day written as yyyy-MM-dd, such as 2024-12-18; received ${quote(received)}.`,
  },
  'date/no-such-day': {
    severity: 'error',
    message: ({ received }) => `${quote(received)} is not a day in the calendar.`,
  },
};

/** Makes an issue of this concept. */
export const dateIssue: IssueMaker<DateIssueParams> = /* @__PURE__ */ issueMaker(dateKinds);
