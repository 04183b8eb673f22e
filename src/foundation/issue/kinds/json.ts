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
}

/** How severe each of these issues is, and what is wrong in English. */
export const jsonKinds: IssueKinds<JsonIssueParams> = {
  'json/syntax': {
    severity: 'error',
    message: ({ line, column, found }) =>
      `The text is not JSON: it ${found === undefined ? 'ends too soon' : `has an unexpected ${quote(found)}`}, line ${line}, column ${column}.`,
  },
};

/** Makes an issue of this concept. */
export const jsonIssue: IssueMaker<JsonIssueParams> = /* @__PURE__ */ issueMaker(jsonKinds);
