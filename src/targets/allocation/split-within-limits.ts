/** A claim to a part of what is split: in proportion to its weight, within its limits. */
export interface Claim {
  readonly id: string;
  /** Over 0, unless the limits are equal. */
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

/** What is left to split, in proportion to the weights alone, among claims that are not held at a limit. */
interface Pool {
  readonly count: number;
  readonly claims: readonly Claim[];
}

/** How many of a count go to whom. */
type Parts = ReadonlyMap<string, number>;

/**
 * Splits a count so that every claim gets the same multiple of its weight, save those held at a limit; then rounds the
 * largest remainders up, of equal ones that of the lowest id first. The limits must leave room for the count.
 */
export function splitWithinLimits(count: number, claims: readonly Claim[]): Parts {
  const fixed = claims.filter(({ least, most }) => least === most);
  return splitOf({ count, claims }, atLeast(fixed));
}

/** Holds claims at a limit, then those which that drives beyond theirs, until the rest fits. */
function splitOf({ count, claims }: Pool, held: Parts): Parts {
  const pool = {
    count: count - totalOf([...held.values()]),
    claims: claims.filter(({ id }) => !held.has(id)),
  };
  const beyond = beyondLimits(pool);
  const rest = beyond.size === 0 ? roundedOf(pool) : splitOf(pool, beyond);
  return new Map([...held, ...rest]);
}

/**
 * Finds claims whose proportional part lies beyond a limit. Where more is lacking below than exceeds above, the common
 * multiple has to fall, so that who is below stays below; and the other way round.
 */
function beyondLimits({ count, claims }: Pool): Parts {
  const whole = totalOf(claims.map(({ weight }) => weight));
  const below = claims.filter(({ weight, least }) => count * weight < least * whole);
  const above = claims.filter(({ weight, most }) => count * weight > most * whole);
  const lacking = totalOf(below.map(({ weight, least }) => least * whole - count * weight));
  const exceeding = totalOf(above.map(({ weight, most }) => count * weight - most * whole));
  return lacking > exceeding ? atLeast(below) : atMost(above);
}

const atLeast = (claims: readonly Claim[]): Parts =>
  new Map(claims.map(({ id, least }) => [id, least]));

const atMost = (claims: readonly Claim[]): Parts =>
  new Map(claims.map(({ id, most }) => [id, most]));

function roundedOf({ count, claims }: Pool): Parts {
  const whole = totalOf(claims.map(({ weight }) => weight));
  const parts = claims.map(({ id, weight }) => {
    const remainder = (count * weight) % whole;
    return { id, remainder, floor: (count * weight - remainder) / whole };
  });
  const leftCount = count - totalOf(parts.map(({ floor }) => floor));
  const largestFirst = parts.sort((a, b) => b.remainder - a.remainder || (a.id < b.id ? -1 : 1));
  return new Map(
    largestFirst.map(({ id, floor }, place) => [id, place < leftCount ? floor + 1 : floor]),
  );
}

function totalOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
