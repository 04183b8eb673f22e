import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a JSON text. */
export interface JsonIssueParams {
  /** A text is not JSON. */
  'json/syntax': {
    /** The line in which it goes wrong. @range a whole number from 1 */
    readonly line: number;
    /** The place in that line, in UTF-16 code units. @range a whole number from 1 */
    readonly column: number;
    /** The sign that does not fit there; absent where the text ends too early. */
    readonly found?: string;
  };
  /** A key stands twice in one object of a JSON text, of which readers keep one or the other. */
  'json/repeated-key': {
    /** The key. */
    readonly key: string;
    /** The line in which it stands for the second time. @range a whole number from 1 */
    readonly line: number;
    /** The place in that line, in UTF-16 code units. @range a whole number from 1 */
    readonly column: number;
  };
  /** A request names published data that the package does not hold. */
  'json/unknown-published': {
    /** What the request names. */
    readonly received: string;
    /** What it could name. */
    readonly known: readonly string[];
  };
  /** A request met a limit of the host, or a fault of this package. */
  'json/not-answered': Readonly<Record<string, never>>;
}

/** How severe each of these issues is, and what is wrong in English. */
export const jsonKinds: IssueKinds<JsonIssueParams> = {
  'json/syntax': {
    severity: 'error',
    message: ({ line, column, found }) =>
      `The text is not JSON: it ${found === undefined ? 'ends too soon' : `has an unexpected ${quote(found)}`}, line ${line}, column ${column}.`,
  },
  'json/repeated-key': {
    severity: 'error',
    message: ({ key, line, column }) =>
      `The key ${quote(key)} stands twice in one object, the second time in line ${line}, column ${column}.`,
  },
  'json/unknown-published': {
    severity: 'error',
    message: ({ received, known }) =>
      `The package holds no published ${quote(received)}; it holds ${known.map(quote).join(', ')}.`,
  },
  'json/not-answered': {
    severity: 'error',
    message: () =>
      'The request could not be answered: a limit of the host, or a fault of the package.',
  },
};

/** Makes an issue of this concept. */
export const jsonIssue: IssueMaker<JsonIssueParams> = /* @__PURE__ */ issueMaker(jsonKinds);
