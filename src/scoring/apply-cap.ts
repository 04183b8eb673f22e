import { inHundredths, WHOLE_IN_HUNDREDTHS } from '../foundation/value/percent';
import type { UnitId } from '../unit/unit';
import type { End } from './award-points';
import type { RankCap } from './cohort';
import { sumOf } from './weights';

/** A unit of a cohort while its rank is found. Ranks are places on the ladder, the lowest 0; -1 stands for none. */
export interface Contender {
  readonly unitId: UnitId;
  /** In whole thousandths. */
  readonly least: number;
  readonly most: number;
  /** The ranks it may have at either end, the lowest first. */
  readonly earned: Readonly<Record<End, readonly number[]>>;
  readonly yielded?: number;
  readonly tiedWith: readonly UnitId[];
}

/** A cap with its ranks as places on the ladder. */
export interface PlacedCap extends Pick<RankCap, 'percent' | 'of'> {
  readonly rank: number;
  readonly base: number;
  /** From which score on a unit can have the rank. */
  readonly cutOff: number;
  /** Whether units at the last place with equal scores all stay; else they all yield. */
  readonly tiesStay: boolean;
}

/** The rank that a unit has at an end. */
export const rankAt = ({ earned }: Contender, end: End): number => highestOf(earned[end]);

const highestOf = (ranks: readonly number[]): number => ranks[ranks.length - 1] ?? -1;

/**
 * Lets units yield until no more have the capped rank than may. A unit keeps it if, with all that are not behind it, there is
 * room: e units have room where e is at most the percentage of the base that is left once the others have yielded. What each
 * other unit adds to that is independent of the rest, so the worst and the best over the others are found one by one.
 */
export function applyCap(contenders: readonly Contender[], cap: PlacedCap): readonly Contender[] {
  return contenders.map((one) => {
    const isCertain = rankAt(one, 'least') === cap.rank;
    const staysAtBest = hasRoom(one, contenders, cap, 'most');
    const staysAtWorst = !isCertain || hasRoom(one, contenders, cap, 'least');
    const without = (ranks: readonly number[]): readonly number[] =>
      ranks.filter((rank) => rank !== cap.rank);
    const { least, most } = one.earned;
    return {
      ...one,
      earned: {
        least: staysAtWorst ? least : without(least),
        most: staysAtBest ? most : without(most),
      },
      ...(isCertain && !staysAtBest ? { yielded: cap.rank } : {}),
      tiedWith: [...one.tiedWith, ...tiedAtLimit(one, contenders, cap)],
    };
  });
}

/** Whether a unit at one end of its own score has room, when the others turn out as badly, or as well, as they can. */
function hasRoom(
  one: Contender,
  contenders: readonly Contender[],
  cap: PlacedCap,
  end: End,
): boolean {
  const pick = end === 'least' ? Math.min : Math.max;
  const rooms = contenders
    .filter((other) => other !== one)
    .map((other) =>
      waysOf(other, one[end], cap)
        .map((way) => roomOf(way, cap))
        .reduce((a, b) => pick(a, b)),
    );
  return sumOf([roomOf('not-behind', cap), ...rooms]) >= 0;
}

/** What another unit is to one that has the capped rank. */
type Way = 'not-behind' | 'counted' | 'elsewhere';

/**
 * What a unit adds to the room, in hundredths of a percent: e units have room where e is at most the percentage of the base.
 * One that is not behind is among the e; a base of one rank alone does not count it.
 */
function roomOf(way: Way, { percent, of }: PlacedCap): number {
  const share = inHundredths(percent);
  const rooms: Readonly<Record<Way, number>> = {
    'not-behind': (of === 'that-rank-or-better' ? share : 0) - WHOLE_IN_HUNDREDTHS,
    counted: share,
    elsewhere: 0,
  };
  return rooms[way];
}

/** Lists what another unit can be to one with so many points at the capped rank. */
function waysOf(other: Contender, points: number, cap: PlacedCap): readonly Way[] {
  const least = rankAt(other, 'least');
  const possible = [least, ...other.earned.most.filter((rank) => rank > least)];
  return possible.flatMap((rank) =>
    rank === cap.rank ? waysAtRank(other, points, cap) : [wayAtOther(rank, cap)],
  );
}

/** One that is behind yields before, to the next lower rank that it has earned. */
function waysAtRank(other: Contender, points: number, cap: PlacedCap): readonly Way[] {
  const lowest = Math.max(other.least, cap.cutOff);
  const ways: Way[] = [];
  if (other.most > points || (!cap.tiesStay && other.most === points)) ways.push('not-behind');
  if (lowest < points || (cap.tiesStay && lowest === points)) {
    for (const ranks of [other.earned.least, other.earned.most]) {
      ways.push(wayAtOther(highestOf(ranks.filter((rank) => rank < cap.rank)), cap));
    }
  }
  return ways;
}

function wayAtOther(rank: number, { base, of }: PlacedCap): Way {
  const isCounted = of === 'that-rank' ? rank === base : rank >= base;
  return isCounted ? 'counted' : 'elsewhere';
}

/** The units of equal score of which some would have had room, and all together have not. */
function tiedAtLimit(
  one: Contender,
  contenders: readonly Contender[],
  cap: PlacedCap,
): readonly UnitId[] {
  if (rankAt(one, 'least') !== cap.rank || one.least !== one.most) return [];
  const tied = contenders.filter(
    (other) =>
      other !== one &&
      rankAt(other, 'least') === cap.rank &&
      other.least === one.least &&
      other.most === one.most,
  );
  const someFit = hasRoom(one, contenders, { ...cap, tiesStay: true }, 'most');
  const allFit = hasRoom(one, contenders, { ...cap, tiesStay: false }, 'least');
  return someFit && !allFit ? tied.map(({ unitId }) => unitId) : [];
}
