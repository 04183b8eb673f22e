import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with a text or a name. */
export interface TextIssueParams {
  /** A cell or a name holds a letter that only looks like the Vietnamese one. */
  'text/confusable-letter': {
    /** The text, as it was given. */
    readonly received: string;
    /** The letter that stands there, such as "Ð" (U+00D0). */
    readonly found: string;
    /** The letter that is meant, such as "Đ" (U+0110). */
    readonly expected: string;
  };
  /** A text cannot be read: its letters come from another encoding, or were lost. */
  'text/mojibake': {
    /** The text, as it was given. */
    readonly received: string;
    /**
     * What is suspected: UTF-8 that was read as another encoding, the fonts of TCVN3 (ABC) or VNI, or letters that were
     * lost when a file was saved.
     */
    readonly encoding: 'utf-8' | 'tcvn3' | 'vni' | 'lost';
  };
  /** The name of a unit has one sign of a wrong encoding, which a real name may have too. */
  'text/perhaps-mojibake': {
    /** The text, as it was given. */
    readonly received: string;
  };
  /** The number of a document is now a day or another number: a spreadsheet has changed it. */
  'text/changed-by-spreadsheet': {
    /** What stands there. */
    readonly received: string;
  };
  /** The number of a document has nothing but digits. */
  'text/bare-number': {
    /** What stands there. */
    readonly received: string;
  };
  /** One name is spelt in two ways. */
  'text/two-spellings': {
    /** The later spelling. */
    readonly received: string;
    /** The spelling that came first. */
    readonly other: string;
  };
}

const encodingFaults = {
  'utf-8': 'it is UTF-8 that was read as another encoding',
  tcvn3: 'it seems to be written for TCVN3 (ABC) fonts',
  vni: 'it seems to be written for VNI fonts',
  lost: 'letters were lost when it was saved',
};

/** How severe each of these issues is, and what is wrong in English. */
export const textKinds: IssueKinds<TextIssueParams> = {
  'text/confusable-letter': {
    severity: 'error',
    message: ({ received, found, expected }) =>
      `${quote(received)} contains the letter ${found}, which only looks like ${expected}.`,
  },
  'text/mojibake': {
    severity: 'error',
    message: ({ received, encoding }) =>
      `${quote(received)} cannot be read as Vietnamese: ${encodingFaults[encoding]}.`,
  },
  'text/perhaps-mojibake': {
    severity: 'warning',
    message: ({ received }) =>
      `${quote(received)} may be in a wrong encoding; it was taken as it is.`,
  },
  'text/changed-by-spreadsheet': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} may be the number of a document that a spreadsheet has turned into a day or another number.`,
  },
  'text/bare-number': {
    severity: 'warning',
    message: ({ received }) => `${quote(received)} is a bare number where a document is named.`,
  },
  'text/two-spellings': {
    severity: 'warning',
    message: ({ received, other }) => `${quote(received)} is also spelt ${quote(other)}.`,
  },
};

/** Makes an issue of this concept. */
export const textIssue: IssueMaker<TextIssueParams> = /* @__PURE__ */ issueMaker(textKinds);
