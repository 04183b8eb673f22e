import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { CriteriaSetReference } from '../criteria-set/criteria-set';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Origin } from '../foundation/value/provenance';
import type { Share } from '../foundation/value/share';
import type { UnitId } from '../unit/unit';
import type { RankCondition, ScoringSchemeReference } from './scoring-scheme';

/**
 * Says what a unit scores under a scheme, as plain data that can be stored; it stands beside the verdict and never
 * decides it.
 *
 * @category Scoring
 */
export type Score = PointsScore | AwardedScore | ShareScore | NoScore;

/**
 * Names what a score is about and on what it rests.
 *
 * @category Scoring
 */
export interface ScoreBase {
  /** The unit that was assessed. */
  readonly unitId: UnitId;
  /** The year the assessment is for. */
  readonly assessmentYear: number;
  /** Whether this rests on confirmed or only on projected results. */
  readonly basis: AssessmentBasis;
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** The edition of the criteria set the unit was judged by. */
  readonly criteriaSet: CriteriaSetReference;
  /** The edition of the scheme, and on what it rests. */
  readonly scheme: ScoringSchemeReference & {
    /** Whether the scheme is published, inferred from practice, or the host's own. */
    readonly origin: Origin;
  };
}

/**
 * Holds a score and a rank, or how far they are open while criteria are unknown.
 *
 * @category Scoring
 */
export interface ScoredBase extends ScoreBase {
  /** The rank. */
  readonly rank: RankBounds;
  /** The ranks whose cut-off is reached and whose conditions hold, the lowest first, at the least and at the most. */
  readonly earnedRanks: EarnedRanks;
  /** The ranks above, whose cut-off may be reached, but of which a condition fails for certain; the lowest first. */
  readonly withheldRanks: readonly WithheldRank[];
  /** Whether perhaps none of the criteria that score applies, in which case there is no score after all. */
  readonly mayNotApply: boolean;
}

/**
 * Holds a score in points. Each bound is reached by some outcome of the unknown criteria.
 *
 * @category Scoring
 */
export interface PointsScore extends ScoredBase {
  /** Tells the kinds of score apart. */
  readonly kind: 'points';
  /** The points of the criteria that are met. */
  readonly points: PointsBounds;
  /** The points of the applicable criteria, which is the most that could be scored. */
  readonly maximumPoints: PointsBounds;
}

/**
 * Holds a score in points that were awarded in part. Each bound is reached by some outcome of what was not awarded yet.
 *
 * @category Scoring
 */
export interface AwardedScore extends ScoredBase {
  /** Tells the kinds of score apart. */
  readonly kind: 'awarded';
  /** The points awarded with the bonuses, less the deductions, never below 0. */
  readonly points: PointsBounds;
  /** The points of all criteria, without any bonus. @unit points */
  readonly maximumPoints: number;
  /** What was given on top, up to the `bonusCap`. @unit points */
  readonly bonusPoints: number;
  /** What is to be taken off. @unit points */
  readonly deductedPoints: number;
}

/**
 * Holds a score as a share. Each bound is reached by some outcome of the unknown criteria.
 *
 * @category Scoring
 */
export interface ShareScore extends ScoredBase {
  /** Tells the kinds of score apart. */
  readonly kind: 'weighted' | 'proportion';
  /** The share that is met: of criteria under `proportion`, of thousandths of a weight under `weighted`. */
  readonly share: ShareBounds;
}

/**
 * Says that there is no score, and why: none of the criteria that score applies, the scheme names a criterion that the set
 * does not have, or the score card does not fit the scheme. It is not 0 and not 0 %.
 *
 * @category Scoring
 */
export interface NoScore extends ScoreBase {
  /** Tells the kinds of score apart. */
  readonly kind: 'none';
  /** Why. */
  readonly reason: NoScoreReason;
}

/**
 * Says why there is no score.
 *
 * @category Scoring
 */
export type NoScoreReason =
  | 'no-applicable-criteria'
  | 'scheme-does-not-fit'
  | 'score-card-does-not-fit';

/**
 * Bounds a number of points; the two are equal where nothing is open.
 *
 * @category Scoring
 */
export interface PointsBounds {
  /** At least so many. @unit points @range at most three decimals */
  readonly least: number;
  /** At most so many. @unit points @range at most three decimals */
  readonly most: number;
}

/**
 * Bounds a share; the two are equal where nothing is open.
 *
 * @category Scoring
 */
export interface ShareBounds {
  /** At least this share. */
  readonly least: Share;
  /** At most this share. */
  readonly most: Share;
}

/**
 * Bounds a rank; the two are equal where the rank is settled, though perhaps not the score.
 *
 * @category Scoring
 */
export interface RankBounds {
  /** The id of the lowest rank that may be given; `null` for none. */
  readonly least: string | null;
  /** The id of the highest rank that may be given; `null` for none. */
  readonly most: string | null;
}

/**
 * Lists the ranks that are earned at the least and at the most.
 *
 * @category Scoring
 */
export interface EarnedRanks {
  /** The ids of the ranks that are earned whatever turns out. */
  readonly least: readonly string[];
  /** The ids of the ranks that may be earned. */
  readonly most: readonly string[];
}

/**
 * Names a rank that is not given although its cut-off may be reached, and the conditions that fail.
 *
 * @category Scoring
 */
export interface WithheldRank {
  /** The id of the rank. */
  readonly rankId: string;
  /** The conditions that fail for certain; at least one. */
  readonly failed: readonly RankCondition[];
}
