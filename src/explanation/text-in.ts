import type { Locale } from '../foundation/text/locale';
import type { LocalisedText } from '../foundation/value/localised-text';

/** Gives a text in the language where it was translated, and else in Vietnamese. */
export function textIn(text: LocalisedText, locale: Locale): string {
  return text[locale] ?? text.vi;
}
