import { ofLocale } from '../foundation/issue/of-locale';
import type { Locale } from '../foundation/text/locale';
import { wordsEn } from './en/words';
import { wordsVi } from './vi/words';
import type { Words } from './words/words';

const wordsByLocale: Readonly<Record<Locale, Words>> = { vi: wordsVi, en: wordsEn };

/** Gives everything that is said in a language. */
export function wordsOf(locale: Locale): Words {
  return ofLocale(wordsByLocale, locale);
}
