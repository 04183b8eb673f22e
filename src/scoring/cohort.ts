import type { UnitId } from '../unit/unit';
import type { AwardedScore, PointsScore, RankBounds } from './score';
import type { ScoringScheme } from './scoring-scheme';

/**
 * Holds units that are ranked beside each other: how many may have a rank depends on how many have another.
 *
 * @category Scoring
 */
export interface ScoredCohort {
  /** Names the cohort, such as the protection teams of a commune. */
  readonly id: string;
  /** The scheme of all its scores, with the ladder of ranks. */
  readonly scheme: ScoringScheme;
  /** The units with their scores; each once. */
  readonly members: readonly CohortMember[];
  /** How many may have which rank; at most one for a rank. */
  readonly caps: readonly RankCap[];
}

/**
 * Holds a unit of a cohort.
 *
 * @category Scoring
 */
export interface CohortMember {
  /** What the unit scored, from `computeScore`. */
  readonly score: PointsScore | AwardedScore;
  /** The unit whose rank this one must not exceed, such as the team of a leader; it belongs to another cohort. */
  readonly limitedBy?: UnitId;
}

/**
 * Caps how many units may have a rank, as a percentage of how many have another.
 *
 * @category Scoring
 */
export interface RankCap {
  /** The id of the rank that is capped. */
  readonly rank: string;
  /** How many may have it at most, rounded down. @unit percent @range from 0.01 to 100, at most two decimals */
  readonly percent: number;
  /** The id of the rank that the percentage is of; the next lower one where absent. */
  readonly base?: string;
  /** Whether the percentage is of the units with that rank alone, or of those with that rank or a better one. */
  readonly of: 'that-rank' | 'that-rank-or-better';
  /** What becomes of units at the last place with equal scores: all yield where absent. */
  readonly ties?: 'all-yield' | 'all-stay';
}

/**
 * Holds the ranks of a cohort after its caps.
 *
 * @category Scoring
 */
export interface RankedCohort {
  /** The cohort. */
  readonly id: string;
  /** The units, in the order given. */
  readonly members: readonly RankedMember[];
}

/**
 * Holds the rank of a unit within its cohort.
 *
 * @category Scoring
 */
export interface RankedMember {
  /** The unit. */
  readonly unitId: UnitId;
  /** The rank after limits and caps; open where the scores are. */
  readonly rank: RankBounds;
  /** The rank by its own score. */
  readonly ownRank: RankBounds;
  /** The rank whose cap made it yield for certain; absent where none did. */
  readonly yielded?: string;
  /** The units with an equal score that share its place at the limit of a cap; empty where there are none. */
  readonly tiedWith: readonly UnitId[];
}
