import type { LocalisedText } from './localised-text';

/**
 * Says where a rule comes from: `published` in a source, `inferred` from published practice, or the `host`'s own.
 *
 * @category Criteria sets
 */
export type Origin = 'published' | 'inferred' | 'host';

/**
 * Grades how far a source can be relied on for what is taken from it.
 *
 * @category Criteria sets
 */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * Says on what a date, a number or a rule rests.
 *
 * @category Criteria sets
 */
export interface Provenance {
  /** Where it comes from. */
  readonly origin: Origin;
  /** How far it can be relied on; absent for a host's own rule. */
  readonly confidence?: Confidence;
  /** Ids of the documents it rests on; the published ones are listed in `sources`. */
  readonly sources: readonly string[];
  /** What a reader must know besides. */
  readonly note?: LocalisedText;
}
