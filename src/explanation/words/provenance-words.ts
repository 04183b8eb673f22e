import type { Confidence, Origin } from '../../foundation/value/provenance';

/** Everything that is said of where a rule, a date or a number comes from, in one language. */
export interface ProvenanceWords {
  readonly origins: Readonly<Record<Origin, string>>;
  /** The documents something is read from; their names are joined already. */
  readonly readFrom: (sources: string) => string;
  readonly noSource: string;
  readonly codedSource: (id: string) => string;
  readonly furtherSources: (count: number) => string;
  readonly confidences: Readonly<Record<Confidence | 'not-graded', string>>;
  readonly note: (text: string) => string;
}
