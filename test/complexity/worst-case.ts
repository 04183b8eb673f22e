/** The worst input that one public function may get within its limits, at any size. */
export interface WorstCase {
  /** What grows. */
  readonly grows: string;
  /** Makes the input of a size and gives the call, which alone is timed. */
  readonly prepare: (size: number) => () => unknown;
  /** The sizes measured, each ten times the one before; shorter where a limit of the function ends sooner. */
  readonly sizes: readonly number[];
}

/** A list holds at most 100,000 entries. */
const SIZES = [900, 9_000, 90_000];

export const worst = (
  grows: string,
  prepare: WorstCase['prepare'],
  sizes: readonly number[] = SIZES,
): WorstCase => ({ grows, prepare, sizes });

/** Makes so many of something. */
export const times = <Item>(size: number, make: (place: number) => Item): Item[] =>
  Array.from({ length: size }, (_, place) => make(place));
