/** Everything that is said of successions in one language. */
export interface SuccessionWords {
  readonly and: string;
  readonly sentence: (day: string, event: string, instrument: string | undefined) => string;
  readonly create: (into: string) => string;
  readonly merge: (from: string, into: string) => string;
  readonly mergeInto: (from: string, into: string) => string;
  readonly split: (from: string, into: string) => string;
  readonly splitOff: (from: string, into: string) => string;
  readonly rename: (from: string, into: string) => string;
  readonly transfer: (unit: string, parents: Parents) => string;
  readonly reclassify: (from: string, into: string) => string;
  readonly abolish: (from: string) => string;
}

/** The areas a unit belonged to and belongs to, where it did. */
export interface Parents {
  readonly before: string | undefined;
  readonly after: string | undefined;
}
