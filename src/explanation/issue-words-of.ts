import { ofLocale } from '../foundation/issue/of-locale';
import type { Locale } from '../foundation/text/locale';
import { issueWordsEn } from './en/issues';
import type { IssueWords } from './issue-texts';
import { issueWordsVi } from './vi/issues';

const issueWordsByLocale: Readonly<Record<Locale, IssueWords>> = {
  vi: issueWordsVi,
  en: issueWordsEn,
};

/** Gives how issues are explained in a language; apart from all other words, which need not be loaded for it. */
export function issueWordsOf(locale: Locale): IssueWords {
  return ofLocale(issueWordsByLocale, locale);
}
