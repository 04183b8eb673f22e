import type { Locale } from '../../foundation/text/locale';
import type { ReportWords } from './report-words';
import { reportWordsEn } from './report-words.en';
import { reportWordsVi } from './report-words.vi';

/** The words of a report, by language. */
export const reportWords: Readonly<Record<Locale, ReportWords>> = {
  vi: reportWordsVi,
  en: reportWordsEn,
};
