/**
 * A second program for scores and cohorts, written from the contract alone. It counts in thousandths as BigInt, and where
 * something is open it tries every whole value that it can take.
 */

export interface OracleItem {
  readonly id: string;
  readonly maximum: string;
  /** Absent where nothing was awarded yet. */
  readonly awarded?: string;
}

export interface OracleCard {
  readonly items: readonly OracleItem[];
  readonly deductions: readonly string[];
  readonly bonuses: readonly string[];
  readonly bonusCap: string;
}

/** Reads "13.75" as 13750n. */
export function thousandths(text: string): bigint {
  const [whole = '0', decimals = ''] = text.split('.');
  return BigInt(whole) * 1000n + BigInt(decimals.padEnd(3, '0'));
}

const total = (numbers: readonly bigint[]): bigint => numbers.reduce((a, b) => a + b, 0n);

/** The sum, where every item that was not awarded gives nothing, or all that it can. */
export function sumAt(end: 'worst' | 'best', card: OracleCard): bigint {
  const awarded = card.items.map(({ awarded: given, maximum }) => {
    if (given !== undefined) return thousandths(given);
    return end === 'best' ? thousandths(maximum) : 0n;
  });
  const bonus = total(card.bonuses.map(thousandths));
  const cap = thousandths(card.bonusCap);
  const sum =
    total(awarded) + (bonus < cap ? bonus : cap) - total(card.deductions.map(thousandths));
  return sum > 0n ? sum : 0n;
}

/** Rounds half up to so many decimals, by the digit that follows them. */
export function roundHalfUp(amount: bigint, decimals: number): bigint {
  const step = 10n ** BigInt(3 - decimals);
  const rest = amount % step;
  return rest * 2n >= step ? amount - rest + step : amount - rest;
}

/** How a printed total relates to a sum that is known. */
export function printedTotal(printed: string, sum: bigint): 'equal' | 'rounded' | 'mismatch' {
  if (thousandths(printed) === sum) return 'equal';
  const decimals = printed.split('.')[1]?.length ?? 0;
  return thousandths(printed) === roundHalfUp(sum, decimals) ? 'rounded' : 'mismatch';
}

export interface OracleMember {
  readonly id: string;
  /** Whole points, from the least to the most. */
  readonly least: number;
  readonly most: number;
}

export interface OracleCohort {
  /** The cut-offs of the ranks, the lowest first; a rank is its place. */
  readonly cutOffs: readonly number[];
  /** In the order in which they act. */
  readonly caps: readonly OracleCap[];
  readonly members: readonly OracleMember[];
}

export interface OracleCap {
  /** The place of the rank that is capped, and of the one that its percentage is of. */
  readonly rank: number;
  readonly base: number;
  readonly percent: number;
  readonly of: 'that-rank' | 'that-rank-or-better';
  readonly tied: 'all-yield' | 'all-stay';
}

/** The places of the ranks that each member can end at; -1 stands for none. */
export function ranksPossible(cohort: OracleCohort): ReadonlyMap<string, ReadonlySet<number>> {
  const possible = new Map(cohort.members.map(({ id }) => [id, new Set<number>()]));
  for (const points of everyOutcome(cohort.members)) {
    ranksOf(cohort, points).forEach((rank, at) => {
      possible.get((cohort.members[at] as OracleMember).id)?.add(rank);
    });
  }
  return possible;
}

function* everyOutcome(members: readonly OracleMember[]): Generator<readonly number[]> {
  const [first, ...others] = members;
  if (first === undefined) {
    yield [];
    return;
  }
  for (let points = first.least; points <= first.most; points += 1) {
    for (const rest of everyOutcome(others)) yield [points, ...rest];
  }
}

function ranksOf({ cutOffs, caps }: OracleCohort, points: readonly number[]): readonly number[] {
  const own = points.map((one) => cutOffs.filter((cutOff) => cutOff <= one).length - 1);
  return caps.reduce<readonly number[]>((ranks, cap) => capped(ranks, points, cap), own);
}

/** Tries every number that may stay, the greatest first. */
function capped(
  earned: readonly number[],
  points: readonly number[],
  { rank: limited, base, percent, of, tied }: OracleCap,
): readonly number[] {
  const rivals = earned.flatMap((rank, at) => (rank === limited ? [at] : []));
  rivals.sort((a, b) => (points[b] as number) - (points[a] as number));
  const after = (staying: number): readonly number[] =>
    earned.map((rank, at) => (rivals.indexOf(at) >= staying ? rank - 1 : rank));
  let staying = rivals.length;
  for (; staying > 0; staying -= 1) {
    const counted = after(staying).filter((rank) =>
      of === 'that-rank' ? rank === base : rank >= base,
    );
    if (staying * 100 <= Math.floor((percent * counted.length) / 100) * 100) break;
  }
  const scoreAt = (place: number): number => points[rivals[place] as number] as number;
  const splits =
    staying > 0 && staying < rivals.length && scoreAt(staying - 1) === scoreAt(staying);
  if (splits && tied === 'all-yield') {
    const last = scoreAt(staying);
    staying = rivals.filter((at) => (points[at] as number) > last).length;
  }
  if (splits && tied === 'all-stay') {
    const last = scoreAt(staying);
    staying = rivals.filter((at) => (points[at] as number) >= last).length;
  }
  return after(staying);
}
