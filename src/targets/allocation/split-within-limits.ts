import { compareTexts } from '../../foundation/text/text-order';

/** A claim to a part of what is split: in proportion to its weight, within its limits. */
export interface Claim {
  readonly id: string;
  /** Over 0, unless the limits are equal. */
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

/** How many of a count go to whom, and who competed on equal terms for the last of it. */
export interface Split {
  readonly parts: Parts;
  /** The claims whose equal remainders were more than there was left to give; none where all got what they were due. */
  readonly tiedIds: readonly string[];
}

/** What is left to split, in proportion to the weights alone, among claims that are not held at a limit. */
interface Pool {
  readonly count: number;
  readonly claims: readonly Claim[];
}

/** How many of a count go to whom. */
export type Parts = ReadonlyMap<string, number>;

/**
 * Splits a count so that every claim gets the same multiple of its weight, save those held at a limit; then rounds the
 * largest remainders up, of equal ones that of the lowest id first. The limits must leave room for the count.
 * Products of counts and weights pass 2^53, so they are whole numbers of any size.
 */
export function splitWithinLimits(count: number, claims: readonly Claim[]): Split {
  const fixed = claims.filter(({ least, most }) => least === most);
  return splitOf({ count, claims }, atLeast(fixed));
}

/** Holds claims at a limit, then those which that drives beyond theirs, until the rest fits. */
function splitOf({ count, claims }: Pool, held: Parts): Split {
  const pool = {
    count: count - totalOf([...held.values()]),
    claims: claims.filter(({ id }) => !held.has(id)),
  };
  const beyond = beyondLimits(pool);
  const { parts, tiedIds } = beyond.size === 0 ? roundedOf(pool) : splitOf(pool, beyond);
  return { parts: new Map([...held, ...parts]), tiedIds };
}

/**
 * Finds claims whose proportional part lies beyond a limit. Where more is lacking below than exceeds above, the common
 * multiple has to fall, so that who is below stays below; and the other way round.
 */
function beyondLimits({ count, claims }: Pool): Parts {
  const whole = weightOf(claims);
  /** How much the weight of a claim asks for over a limit, in parts of the whole. */
  const over = ({ weight }: Claim, limit: number): bigint =>
    BigInt(count) * BigInt(weight) - BigInt(limit) * whole;
  const below = claims.filter((claim) => over(claim, claim.least) < 0n);
  const above = claims.filter(
    (claim) => claim.most !== Number.POSITIVE_INFINITY && over(claim, claim.most) > 0n,
  );
  const lacking = below.reduce((sum, claim) => sum - over(claim, claim.least), 0n);
  const exceeding = above.reduce((sum, claim) => sum + over(claim, claim.most), 0n);
  return lacking > exceeding ? atLeast(below) : atMost(above);
}

const atLeast = (claims: readonly Claim[]): Parts =>
  new Map(claims.map(({ id, least }) => [id, least]));

const atMost = (claims: readonly Claim[]): Parts =>
  new Map(claims.map(({ id, most }) => [id, most]));

function roundedOf({ count, claims }: Pool): Split {
  const whole = weightOf(claims);
  const parts = claims.map(({ id, weight }) => {
    const product = BigInt(count) * BigInt(weight);
    return { id, remainder: product % whole, floor: Number(product / whole) };
  });
  const leftCount = count - totalOf(parts.map(({ floor }) => floor));
  const largestFirst = parts.sort(
    (a, b) => compareSizes(b.remainder, a.remainder) || compareTexts(a.id, b.id),
  );
  return {
    parts: new Map(
      largestFirst.map(({ id, floor }, place) => [id, place < leftCount ? floor + 1 : floor]),
    ),
    tiedIds: tiedAround(leftCount, largestFirst),
  };
}

interface Remainder {
  readonly id: string;
  readonly remainder: bigint;
}

/** Where the last that gets one more and the first that does not are equal, all that are equal to them tied. */
function tiedAround(leftCount: number, largestFirst: readonly Remainder[]): readonly string[] {
  const last = largestFirst[leftCount - 1];
  const next = largestFirst[leftCount];
  if (last === undefined || last.remainder !== next?.remainder) return [];
  return largestFirst.filter(({ remainder }) => remainder === last.remainder).map(({ id }) => id);
}

function weightOf(claims: readonly Claim[]): bigint {
  return claims.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
}

function totalOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

const compareSizes = (a: bigint, b: bigint): number => (a < b ? -1 : Number(a > b));
