import type { ScoreCard } from '../../scoring/score-card';
import type { UnitId } from '../../unit/unit';

/**
 * Holds the points of a ward for a year, for `computeScore`.
 *
 * @category Intake
 */
export interface ScoredUnit {
  /** The ward. */
  readonly unitId: UnitId;
  /** The year. */
  readonly assessmentYear: number;
  /** What was awarded, taken off and given on top; it fits the scheme. */
  readonly card: ScoreCard;
  /**
   * The id of the rank that the sheet prints; absent where it prints none. It is never above what the points give, and may be
   * below: conditions and caps of a cohort are not on the sheet.
   */
  readonly printedRank?: string;
}
