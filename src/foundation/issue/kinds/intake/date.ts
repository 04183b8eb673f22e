import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with a day as it is written in a cell. */
export interface IntakeDateIssueParams {
  /** Day, month and year stand in another order, or between other marks, than was declared. */
  'date/undeclared-format': {
    /** What was given. */
    readonly received: string;
    /** The format that was declared, where one was. */
    readonly dateFormat?: string;
  };
  /** A number stands where a day belongs, and nothing says from when it counts. */
  'date/undeclared-epoch': {
    /** The number. */
    readonly received: number;
  };
  /** A number is not the serial number of a day. */
  'date/serial-out-of-range': {
    /** The number. */
    readonly received: number;
    /** The first serial number that is read. */
    readonly first: number;
    /** The serial number of the last day of the calendar. */
    readonly last: number;
  };
  /** The year of a day has two digits. */
  'date/two-digit-year': {
    /** What was given. */
    readonly received: string;
  };
  /** A year, a quarter, a month or a week stands where a day belongs. */
  'date/incomplete': {
    /** What was given. */
    readonly received: string;
  };
  /** A day has a time or a zone with it. */
  'date/with-time': {
    /** What was given. */
    readonly received: string;
  };
  /** A day is later than the day of the table. */
  'date/future': {
    /** The day. */
    readonly received: string;
    /** The day of the table. */
    readonly asOf: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const intakeDateKinds: IssueKinds<IntakeDateIssueParams> = {
  'date/undeclared-format': {
    severity: 'error',
    message: ({ received, dateFormat }) =>
      dateFormat === undefined
        ? `${quote(received)} is not written as yyyy-MM-dd, and no other format was declared.`
        : `${quote(received)} is not written as ${dateFormat}, the declared format.`,
  },
  'date/undeclared-epoch': {
    severity: 'error',
    message: ({ received }) =>
      `${received} may be the serial number of a day, but its first day was not declared.`,
  },
  'date/serial-out-of-range': {
    severity: 'error',
    message: ({ received, first, last }) =>
      `${received} is not read as a day: serial numbers run from ${first} to ${last}.`,
  },
  'date/two-digit-year': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} has a two-digit year, so the century is not known.`,
  },
  'date/incomplete': {
    severity: 'error',
    message: ({ received }) => `${quote(received)} is not a single day.`,
  },
  'date/with-time': {
    severity: 'error',
    message: ({ received }) => `${quote(received)} has a time or a time zone; a day has neither.`,
  },
  'date/future': {
    severity: 'error',
    message: ({ received, asOf }) => `${received} is after ${asOf}, the day of the table.`,
  },
};

/** Makes an issue of this concept. */
export const intakeDateIssue: IssueMaker<IntakeDateIssueParams> =
  /* @__PURE__ */ issueMaker(intakeDateKinds);
