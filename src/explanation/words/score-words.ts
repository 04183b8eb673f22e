import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import type { NoScoreReason } from '../../scoring/score';

/** Two ends of something that may be open. */
export interface Ends {
  readonly least: string;
  readonly most: string;
}

/** Everything that is said of scores in one language. */
export interface ScoreWords {
  readonly score: Readonly<Record<AssessmentBasis, (amount: string) => string>>;
  readonly points: (points: Ends, maximum: Ends) => string;
  /** `bonus` and `deducted` are empty where there are none. */
  readonly awarded: (points: string, bonus: string, deducted: string) => string;
  readonly withheld: (rank: string, conditions: string) => string;
  readonly ruleCondition: string;
  readonly pointsShareCondition: (percent: string) => string;
  readonly share: (share: Ends) => string;
  readonly counted: (part: Ends, whole: string, share: Ends) => string;
  readonly rank: (rank: Ends) => string;
  readonly rankOrNone: (most: string) => string;
  readonly noRank: string;
  readonly mayNotApply: string;
  readonly noScore: Readonly<Record<NoScoreReason, string>>;
}
