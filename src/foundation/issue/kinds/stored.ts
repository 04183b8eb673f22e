import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a stored result. */
export interface StoredIssueParams {
  /** What was stored does not say what it is, in which shape, and by which version. */
  'stored/no-stamp': {
    /** What was expected. */
    readonly expected: string;
  };
  /** Something else was stored. */
  'stored/other-kind': {
    /** What was stored. */
    readonly kind: string;
    /** What was expected. */
    readonly expected: string;
  };
  /** The shape is newer than the newest that this version of the package reads. */
  'stored/newer-shape': {
    /** What was stored. */
    readonly kind: string;
    /** The shape in which it was stored. */
    readonly shape: number;
    /** The newest shape that this version reads. */
    readonly knownShape: number;
    /** The version of the package that stored it. */
    readonly version: string;
  };
  /** A stored count is not what is stored beside it adds up to. */
  'stored/count-differs': {
    /** The count. */
    readonly stated: number;
    /** What the rest adds up to. */
    readonly counted: number;
  };
  /** The beginning of a stored period, or the lower of two bounds, is after the other. */
  'stored/order-reversed': {
    /** What should come first. */
    readonly first: number | string;
    /** What should come last. */
    readonly last: number | string;
  };
  /** A stored answer contradicts what is stored beside it. */
  'stored/contradiction': {
    /** What it says. */
    readonly stated: string;
    /** Which part of the result contradicts it. */
    readonly part: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const storedKinds: IssueKinds<StoredIssueParams> = {
  'stored/no-stamp': {
    severity: 'error',
    message: ({ expected }) =>
      `This does not say in which shape and by which version it was stored; expected is ${quote(expected)}.`,
  },
  'stored/other-kind': {
    severity: 'error',
    message: ({ kind, expected }) =>
      `What was stored is ${quote(kind)}, but ${quote(expected)} was expected.`,
  },
  'stored/newer-shape': {
    severity: 'error',
    message: ({ kind, shape, knownShape, version }) =>
      `${quote(kind)} was stored in shape ${shape} by version ${quote(version)}; this version reads shapes up to ${knownShape}.`,
  },
  'stored/count-differs': {
    severity: 'error',
    message: ({ stated, counted }) =>
      `The stored count is ${stated}, but what is stored beside it gives ${counted}.`,
  },
  'stored/order-reversed': {
    severity: 'error',
    message: ({ first, last }) =>
      `${quote(String(first))} should not come after ${quote(String(last))}.`,
  },
  'stored/contradiction': {
    severity: 'error',
    message: ({ stated, part }) =>
      `The stored ${quote(stated)} is contradicted by ${quote(part)} beside it.`,
  },
};

/** Makes an issue of this concept. */
export const storedIssue: IssueMaker<StoredIssueParams> = /* @__PURE__ */ issueMaker(storedKinds);
