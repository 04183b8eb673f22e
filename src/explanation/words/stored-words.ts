import type { StoredGround } from '../../foundation/value/stored-comparison';

/** Everything that is said of the difference between two stored results in one language. */
export interface StoredWords {
  readonly answer: Readonly<Record<'changed' | 'same', string>>;
  readonly grounds: Readonly<Record<StoredGround, string>>;
  /** Something named before and after; one of the two may be named nowhere. */
  readonly changed: (what: string, before: string, after: string) => string;
  readonly none: string;
  /** Two versions, and whether they may answer differently. */
  readonly version: (before: string, after: string, promise: string) => string;
  readonly versionMayChange: string;
  readonly versionMayNotChange: string;
  /** What changed of the input, by the names that the host gave it. */
  readonly input: (names: string) => string;
  /** The input must have changed, since nothing else can account for the difference. */
  readonly inputOnly: string;
  readonly inputNotKnown: string;
  /** How many names are left out of a list. */
  readonly further: (count: number) => string;
  readonly damage: string;
}
