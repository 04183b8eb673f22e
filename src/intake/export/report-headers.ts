import type { Locale } from '../../foundation/text/locale';
import type { ReportHeaders } from './report-field';
import { reportHeadersEn } from './report-headers.en';
import { reportHeadersVi } from './report-headers.vi';

/** The headers of the tables of a report. */
export const reportHeaders: Readonly<Record<Locale, ReportHeaders>> = {
  vi: reportHeadersVi,
  en: reportHeadersEn,
};
