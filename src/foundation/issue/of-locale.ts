import type { Locale } from '../text/locale';
import { notParsed } from './not-parsed';

/** Gives what belongs to a language. A language without words is an error, never Vietnamese in its place. */
export function ofLocale<Words>(byLocale: Readonly<Record<Locale, Words>>, locale: Locale): Words {
  return Object.prototype.hasOwnProperty.call(byLocale, locale)
    ? byLocale[locale]
    : notParsed(locale, 'locale', 'toLocale');
}
