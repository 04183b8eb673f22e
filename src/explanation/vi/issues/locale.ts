import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of locale issues. */
export const localeTexts: IssueTexts<'locale'> = {
  'locale/not-available': {
    problem: ({ received, locales }) =>
      `Chưa có câu chữ cho ngôn ngữ ${quote(received)}, chỉ có ${listOf(locales)}.`,
    remedy: ({ locales }) => `Chọn một trong các ngôn ngữ: ${listOf(locales)}.`,
  },
};
