import type { Rank } from '../criteria-set/requirement';
import type { Unbranded } from '../foundation/reading/unbranded';
import type { LowerBound } from '../foundation/value/bound';
import type { LocalisedText } from '../foundation/value/localised-text';
import type { Provenance } from '../foundation/value/provenance';
import type { RecognitionRule } from '../recognition/recognition-policy';

/**
 * Names one edition of a scoring scheme.
 *
 * @category Scoring
 */
export interface ScoringSchemeReference {
  /** Which scheme. */
  readonly id: string;
  /** Which edition of it. @range a whole number from 1 */
  readonly revision: number;
}

/**
 * Says, as data, how results become a score and a rank, for programmes that give them.
 *
 * A score stands beside the verdict and never decides it. The published results of the model ward programme are met or
 * not met and x of N; no points, weights or ranks are public, so every scheme is the host's own.
 *
 * @category Scoring
 */
export interface ScoringScheme extends ScoringSchemeReference {
  /** What the scheme is called. */
  readonly name: LocalisedText;
  /** How the score is made. */
  readonly method: ScoringMethod;
  /** The ranks, the lowest first; none where the scheme gives a score alone. */
  readonly ranks: readonly ScoringRank[];
  /** On what the scheme rests. */
  readonly provenance: Provenance;
}

/**
 * Gives a `ScoringScheme` as a host writes it for `parseScoringScheme`, with plain strings as ids and days.
 *
 * @category Scoring
 */
export type ScoringSchemeInput = Unbranded<ScoringScheme>;

/**
 * Says how results become a score, from a closed vocabulary. Criteria that do not apply do not count.
 *
 * @category Scoring
 */
export type ScoringMethod = PointsMethod | AwardedMethod | WeightedMethod | ProportionMethod;

/**
 * Adds up the points of the criteria that are met, out of those of the applicable ones.
 *
 * @category Scoring
 */
export interface PointsMethod {
  /** Tells the methods apart. */
  readonly kind: 'points';
  /** The points of each criterion; one that is not listed scores nothing. */
  readonly points: readonly CriterionPoints[];
}

/**
 * Adds up the points that an assessor awarded in part, from a `ScoreCard`. Points and status are two answers: neither is
 * derived from the other.
 *
 * @category Scoring
 */
export interface AwardedMethod {
  /** Tells the methods apart. */
  readonly kind: 'awarded';
  /** The most that each criterion gives. */
  readonly points: readonly CriterionPoints[];
  /** The most that bonuses give together; absent where there are none. @unit points @range at most three decimals */
  readonly bonusCap?: number;
}

/**
 * Gives a criterion its points.
 *
 * @category Scoring
 */
export interface CriterionPoints {
  /** Which criterion of the set. */
  readonly criterionId: string;
  /** What it gives when it is met, or at most where points are awarded. @unit points @range from 0 to 10,000, at most three decimals */
  readonly points: number;
}

/**
 * Takes the weight of the criteria that are met as a share of the weight of the applicable ones.
 *
 * @category Scoring
 */
export interface WeightedMethod {
  /** Tells the methods apart. */
  readonly kind: 'weighted';
  /** The weight of each criterion; one that is not listed weighs nothing. */
  readonly weights: readonly CriterionWeight[];
}

/**
 * Gives a criterion its weight.
 *
 * @category Scoring
 */
export interface CriterionWeight {
  /** Which criterion of the set. */
  readonly criterionId: string;
  /** How much it weighs beside the others. @range from 0 to 10,000, at most three decimals */
  readonly weight: number;
}

/**
 * Takes the number of criteria that are met as a share of the applicable ones.
 *
 * @category Scoring
 */
export interface ProportionMethod {
  /** Tells the methods apart. */
  readonly kind: 'proportion';
}

/**
 * Holds a rank of a scheme, with the score from which on it is given.
 *
 * @category Scoring
 */
export interface ScoringRank extends Rank {
  /** The least score of the rank; above that of the rank before it. */
  readonly cutOff: CutOff;
  /** What must hold beside the cut-off; where one fails, the next lower rank whose own conditions hold is given. */
  readonly conditions?: readonly RankCondition[];
}

/**
 * Says what a rank asks beside its cut-off.
 *
 * @category Scoring
 */
export type RankCondition = RuleCondition | PointsShareCondition;

/**
 * Asks for results, in the words of a recognition policy: criteria met, a share met, no veto.
 *
 * @category Scoring
 */
export interface RuleCondition {
  /** Tells the kinds of condition apart. */
  readonly kind: 'rule';
  /** What must hold of the results. */
  readonly rule: RecognitionRule;
}

/**
 * Asks that each of the criteria was awarded at least a share of the points that it can give.
 *
 * @category Scoring
 */
export interface PointsShareCondition {
  /** Tells the kinds of condition apart. */
  readonly kind: 'points-share';
  /** Which criteria; at least one. */
  readonly criterionIds: readonly string[];
  /** How large a share of its points, inclusive. @unit percent @range from 0.01 to 100, at most two decimals */
  readonly percent: number;
}

/**
 * Says from which score on a rank is given: in points where the scheme adds up points, and else as a share.
 *
 * @category Scoring
 */
export type CutOff = PointsCutOff | ShareCutOff;

/**
 * Holds a cut-off in points.
 *
 * @category Scoring
 */
export interface PointsCutOff {
  /** Tells the kinds of cut-off apart. */
  readonly kind: 'points';
  /** Whether the cut-off itself is enough; `at-least` where absent. */
  readonly bound?: LowerBound;
  /** The cut-off. @unit points @range from 0 to 10^8, at most three decimals */
  readonly points: number;
}

/**
 * Holds a cut-off as a share.
 *
 * @category Scoring
 */
export interface ShareCutOff {
  /** Tells the kinds of cut-off apart. */
  readonly kind: 'share';
  /** Whether the cut-off itself is enough; `at-least` where absent. */
  readonly bound?: LowerBound;
  /** The cut-off. @unit percent @range from 0 to 100, at most two decimals */
  readonly percent: number;
}
