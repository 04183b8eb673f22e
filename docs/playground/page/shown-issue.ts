import type { Issue } from 'model-ward-rules';
import { explainIssue, explainRemedy, type Locale } from 'model-ward-rules/explanation';

/** Says what is wrong with something typed, and what to do about it. */
export interface ShownIssue {
  readonly problem: string;
  readonly remedy: string;
}

/** Puts an issue into the words of a language. */
export function shownIssue(issue: Issue, locale: Locale): ShownIssue {
  return { problem: explainIssue(issue, locale), remedy: explainRemedy(issue, locale) };
}
