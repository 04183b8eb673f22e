import type { Unbranded } from '../foundation/reading/unbranded';
import type { Provenance } from '../foundation/value/provenance';
import type { CriteriaSetReference } from './criteria-set';

/**
 * Names one edition of a crosswalk.
 *
 * @category Criteria sets
 */
export interface CrosswalkReference {
  /** Which crosswalk. */
  readonly id: string;
  /** Which edition of it. @range a whole number from 1 */
  readonly revision: number;
}

/**
 * Says, as data, how the criteria of an old set relate to those of a new one, and on what that rests.
 *
 * None is published: the official mapping between the sets of the programme is not public.
 *
 * @category Criteria sets
 */
export interface Crosswalk extends CrosswalkReference {
  /** The old set. */
  readonly from: CriteriaSetReference;
  /** The new set. */
  readonly to: CriteriaSetReference;
  /** What is known, in any order; of two criteria that stand in no pair nothing is known. */
  readonly pairs: readonly CrosswalkPair[];
  /**
   * Results of the old set that contradict each other although no pair shows it: a composition keeps here what clashes in
   * the set between. Absent where there are none.
   */
  readonly contradictions?: readonly ContradictoryResults[];
  /** On what the crosswalk rests. */
  readonly provenance: Provenance;
}

/**
 * Gives a `Crosswalk` as a host writes it for `parseCrosswalk`, with plain strings as ids and days.
 *
 * @category Criteria sets
 */
export type CrosswalkInput = Unbranded<Crosswalk>;

/**
 * Says how one criterion of the old set relates to one of the new.
 *
 * @category Criteria sets
 */
export interface CrosswalkPair {
  /** The criterion of the old set: what the relation speaks of. */
  readonly fromCriterionId: string;
  /** The criterion of the new set. */
  readonly toCriterionId: string;
  /** What the old criterion is to the new one. */
  readonly relation: CriterionRelation;
}

/**
 * Names two old criteria of which the one cannot be met while the other is not.
 *
 * @category Criteria sets
 */
export interface ContradictoryResults {
  /** The old criterion that is met. */
  readonly metCriterionId: string;
  /** The old criterion that is not met. */
  readonly notMetCriterionId: string;
}

/** So many pairs, and so many contradictions, one crosswalk may have. */
export const MAX_PAIRS = 10_000;

/**
 * Says what an old criterion is to a new one, with the words of OSCAL: the same in wording (`equal-to`) or in what it
 * asks (`equivalent-to`), less (`subset-of`), more (`superset-of`), partly the same (`intersects-with`), or nothing.
 *
 * “Old is superset-of new” says that the old one asks all that the new one asks, and perhaps more: who met the old
 * one meets the new one.
 *
 * @category Criteria sets
 */
export type CriterionRelation =
  | 'equal-to'
  | 'equivalent-to'
  | 'subset-of'
  | 'superset-of'
  | 'intersects-with'
  | 'no-relationship';
