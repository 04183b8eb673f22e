import type { Locale } from '../text/locale';

/**
 * Holds a text in Vietnamese, the language of the programme, and in other languages where somebody translated it.
 *
 * @category Criteria sets
 */
export interface LocalisedText extends Readonly<Partial<Record<Locale, string>>> {
  /** The Vietnamese text. */
  readonly vi: string;
  /** The English text. */
  readonly en?: string;
}
