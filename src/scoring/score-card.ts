/**
 * Holds the points that an assessor awarded, criterion by criterion.
 *
 * @category Scoring
 */
export interface ScoreCard {
  /** What was awarded; a criterion that is not listed may still get anything from 0 to its most. */
  readonly awarded: readonly AwardedPoints[];
  /** What was taken off; together never more than there is. */
  readonly deductions?: readonly PointsEntry[];
  /** What was given on top; together never more than the `bonusCap` of the scheme. */
  readonly bonuses?: readonly PointsEntry[];
  /** The total as it is printed; `checkScoreCard` compares it with the sum. @unit points @range at most three decimals */
  readonly printedTotal?: number;
}

/**
 * Says what was awarded for a criterion.
 *
 * @category Scoring
 */
export interface AwardedPoints {
  /** Which criterion of the set. */
  readonly criterionId: string;
  /** What it got. @unit points @range from 0 to the most that the scheme gives it, at most three decimals */
  readonly points: number;
}

/**
 * Holds a deduction or a bonus.
 *
 * @category Scoring
 */
export interface PointsEntry {
  /** Names what it is for. */
  readonly id: string;
  /** How much. @unit points @range from 0 to 10,000, at most three decimals */
  readonly points: number;
}
