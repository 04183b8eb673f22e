import type { CriteriaSetReference } from '../criteria-set/criteria-set';
import type { CrosswalkReference } from '../criteria-set/crosswalk';
import type { Evaluation } from './evaluation';

/**
 * Holds results under an old criteria set as far as they hold under a new one.
 *
 * @category Evaluation
 */
export interface CarriedOver {
  /** How each criterion of the new set stands; what the old results do not prove is unknown. */
  readonly evaluation: Evaluation;
  /** The old set. */
  readonly from: CriteriaSetReference;
  /** The edition of the crosswalk. */
  readonly crosswalk: CrosswalkReference;
  /** How far the crosswalk reaches. */
  readonly coverage: CrosswalkCoverage;
}

/**
 * Says how far a crosswalk reaches in the two sets.
 *
 * @category Evaluation
 */
export interface CrosswalkCoverage {
  /** How far in the old set. */
  readonly from: SetCoverage;
  /** How far in the new set. */
  readonly to: SetCoverage;
}

/**
 * Says which criteria of a set a crosswalk relates to those of the other, whatever that proves.
 *
 * @category Evaluation
 */
export interface SetCoverage {
  /** How many stand in a pair with another relation than `no-relationship`. */
  readonly mappedCount: number;
  /** How many do not. */
  readonly unmappedCount: number;
  /** Those that do, in the order of the set. */
  readonly mappedCriterionIds: readonly string[];
  /** Those that do not, in the order of the set. */
  readonly unmappedCriterionIds: readonly string[];
}
