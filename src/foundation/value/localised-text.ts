/**
 * Holds a text in Vietnamese, the language of the programme, and in English where somebody translated it.
 *
 * @category Criteria sets
 */
export interface LocalisedText {
  /** The Vietnamese text. */
  readonly vi: string;
  /** The English text, where there is one. */
  readonly en?: string;
}
