import { listOf } from '../../../text/list-of';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with a line of a file. */
export interface LineIssueParams {
  /** A line of a file is not written in UTF-8. */
  'line/not-utf8': {
    /** The first byte of the line that does not fit. @range a whole number from 1 */
    readonly byteNumber: number;
  };
  /** A line of a file is longer than may be read. */
  'line/too-long': {
    /** How long a line may be. @unit bytes */
    readonly maximum: number;
  };
  /** Lines say the same of one unit, for one year, set, basis, stage and day of record. */
  'line/repeated': {
    /** All of the lines. */
    readonly lineNumbers: readonly number[];
  };
  /** Lines differ on one unit, for one year, set, basis, stage and day of record. */
  'line/contradictory': {
    /** All of the lines. */
    readonly lineNumbers: readonly number[];
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const lineKinds: IssueKinds<LineIssueParams> = {
  'line/not-utf8': {
    severity: 'error',
    message: ({ byteNumber }) => `The line is not valid UTF-8 at byte ${byteNumber}.`,
  },
  'line/too-long': {
    severity: 'error',
    message: ({ maximum }) => `The line is longer than ${maximum} bytes.`,
  },
  'line/repeated': {
    severity: 'warning',
    message: ({ lineNumbers }) => `Lines ${listOf(lineNumbers)} say the same of one unit.`,
  },
  'line/contradictory': {
    severity: 'error',
    message: ({ lineNumbers }) => `Lines ${listOf(lineNumbers)} contradict each other.`,
  },
};

/** Makes an issue of this concept. */
export const lineIssue: IssueMaker<LineIssueParams> = /* @__PURE__ */ issueMaker(lineKinds);
