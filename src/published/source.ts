/**
 * Names a document or article from which a published fact is taken.
 *
 * @category Published data
 */
export interface Source {
  /** Identifies the source; cited in the `sources` of every published fact. */
  readonly id: string;
  /** Who published it. */
  readonly publisher: string;
  /** What it is about, in our own words. */
  readonly title: string;
  /** Its headline as published, where it is known word for word. */
  readonly headline?: string;
  /** When it was published, as exactly as is known: `yyyy`, `yyyy-MM` or `yyyy-MM-dd`. */
  readonly publishedOn?: string;
  /** Where it is found: its full address, or its site and what to look for there. */
  readonly locator: string;
  /** The day on which it was last seen there; absent where no day was noted. */
  readonly seenOn?: string;
  /** How near it is to the authority. */
  readonly kind: 'official-text' | 'official-news' | 'news' | 'commentary' | 'data-set';
  /** What a reader must know besides. */
  readonly note?: string;
}
