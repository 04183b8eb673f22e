/** Draws numbers that look like chance and are the same for the same seed on every machine. */
export interface Chance {
  /** Whether something befalls that so many of a hundred meet. */
  readonly hits: (percent: number) => boolean;
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
}

/** Mulberry32, a generator of 32 bits that fits into four lines. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) % limit;
  };
  return { below, hits: (percent) => below(100) < percent };
}
