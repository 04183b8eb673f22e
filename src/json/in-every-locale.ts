import { type Locale, locales } from '../foundation/text/locale';
import type { InEveryLocale } from './envelope';

/** Says something in every language. */
export function inEveryLocale<Text>(say: (locale: Locale) => Text): InEveryLocale<Text> {
  return Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as InEveryLocale<Text>;
}
