import { explainIssue, explainRemedy } from '../explanation/explain-issue';
import type { Issue } from '../foundation/issue/issue';
import type { ToldIssue } from './envelope';
import { inEveryLocale } from './in-every-locale';

/** Adds the sentences to an issue. */
export function toldIssue(issue: Issue): ToldIssue {
  return {
    ...issue,
    problem: inEveryLocale((locale) => explainIssue(issue, locale)),
    remedy: inEveryLocale((locale) => explainRemedy(issue, locale)),
  };
}
