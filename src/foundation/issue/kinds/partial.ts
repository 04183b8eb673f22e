import { quote, shorten } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with partial results. */
export interface PartialIssueParams {
  /** Partial results that are to be united answer different questions, or speak of different files. */
  'partial/other-identity': {
    /** In what they differ. */
    readonly field: string;
  };
  /** Two partial results of the same bytes do not say the same. */
  'partial/other-content': {
    /** The first byte. */
    readonly from: number;
    /** The byte after the last. */
    readonly until: number;
  };
  /** Two partial results cover some bytes both, and not all. */
  'partial/overlap': {
    /** The first byte of one. */
    readonly from: number;
    /** The byte after its last. */
    readonly until: number;
    /** The first byte of the other. */
    readonly otherFrom: number;
    /** The byte after its last. */
    readonly otherUntil: number;
  };
  /** The bytes given do not fit the range, or the length of the file. */
  'partial/bytes-differ': {
    /** Where the bytes must reach. @unit bytes from the beginning of the file */
    readonly expected: number;
    /** Where they end. @unit bytes from the beginning of the file */
    readonly received: number;
  };
  /** A stored partial result contradicts itself: no counting gives it. */
  'partial/impossible': {
    /** What does not fit: its ranges, its counts or its keys. */
    readonly fault: PartialFault;
  };
}

/**
 * Names what of a stored partial result contradicts the rest.
 *
 * @category Results and issues
 */
export type PartialFault = 'ranges' | 'counts' | 'keys';

/** How severe each of these issues is, and what is wrong in English. */
export const partialKinds: IssueKinds<PartialIssueParams> = {
  'partial/other-identity': {
    severity: 'error',
    message: ({ field }) =>
      `The partial results do not belong together: they differ in ${quote(field)}.`,
  },
  'partial/other-content': {
    severity: 'error',
    message: ({ from, until }) =>
      `Two partial results of the bytes from ${from} to before ${until} differ.`,
  },
  'partial/overlap': {
    severity: 'error',
    message: ({ from, until, otherFrom, otherUntil }) =>
      `The bytes from ${from} to before ${until} and those from ${otherFrom} to before ${otherUntil} overlap.`,
  },
  'partial/bytes-differ': {
    severity: 'error',
    message: ({ expected, received }) =>
      `The bytes end at ${received}, but they must reach ${expected}.`,
  },
  'partial/impossible': {
    severity: 'error',
    message: ({ fault }) =>
      `No counting gives this partial result: its ${shorten(fault)} do not fit the rest.`,
  },
};

/** Makes an issue of this concept. */
export const partialIssue: IssueMaker<PartialIssueParams> =
  /* @__PURE__ */ issueMaker(partialKinds);
