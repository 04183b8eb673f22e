import { listOf } from '../../text/list-of';
import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a language. */
export interface LocaleIssueParams {
  /** There are no sentences in this language. */
  'locale/not-available': {
    /** What was given. */
    readonly received: string;
    /** The languages there are. */
    readonly locales: readonly string[];
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const localeKinds: IssueKinds<LocaleIssueParams> = {
  'locale/not-available': {
    severity: 'error',
    message: ({ received, locales }) =>
      `There are no sentences for the locale ${quote(received)}, only for ${listOf(locales)}.`,
  },
};

/** Makes an issue of this concept. */
export const localeIssue: IssueMaker<LocaleIssueParams> = /* @__PURE__ */ issueMaker(localeKinds);
