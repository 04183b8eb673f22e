import type { CriteriaSet, CriteriaSetReference, Criterion } from './criteria-set';

/**
 * Says how one criteria set differs from another, as plain data.
 *
 * @category Criteria sets
 */
export interface CriteriaSetChanges {
  /** The edition before. */
  readonly before: CriteriaSetReference;
  /** The edition after. */
  readonly after: CriteriaSetReference;
  /** What differs of the sets themselves, in the order of the fields of `CriteriaSet`. */
  readonly fields: readonly CriteriaSetField[];
  /** Whether the criteria that both have stand in another order. */
  readonly isReordered: boolean;
  /** Every criterion, in the order of the set after, then those that only the set before has. */
  readonly criteria: readonly CriterionChange[];
}

/**
 * Names what can differ between two criteria sets besides their ids and their criteria.
 *
 * @category Criteria sets
 */
export type CriteriaSetField = Exclude<keyof CriteriaSet, 'id' | 'revision' | 'criteria'>;

/**
 * Names what can differ between two criteria of one id.
 *
 * @category Criteria sets
 */
export type CriterionField = Exclude<keyof Criterion, 'id'>;

/**
 * Says how a criterion differs between two criteria sets.
 *
 * @category Criteria sets
 */
export type CriterionChange = AddedCriterion | RemovedCriterion | ChangedCriterion | SameCriterion;

/**
 * Holds a criterion that only the set after has.
 *
 * @category Criteria sets
 */
export interface AddedCriterion {
  /** Tells the kinds of change apart. */
  readonly kind: 'added';
  /** Which criterion. */
  readonly criterionId: string;
  /** The criterion. */
  readonly after: Criterion;
}

/**
 * Holds a criterion that only the set before has.
 *
 * @category Criteria sets
 */
export interface RemovedCriterion {
  /** Tells the kinds of change apart. */
  readonly kind: 'removed';
  /** Which criterion. */
  readonly criterionId: string;
  /** The criterion. */
  readonly before: Criterion;
}

/**
 * Holds a criterion that both sets have, with differences.
 *
 * @category Criteria sets
 */
export interface ChangedCriterion {
  /** Tells the kinds of change apart. */
  readonly kind: 'changed';
  /** Which criterion. */
  readonly criterionId: string;
  /** What differs, in the order of the fields of `Criterion`. */
  readonly fields: readonly CriterionField[];
  /** The criterion as it was. */
  readonly before: Criterion;
  /** The criterion as it became. */
  readonly after: Criterion;
}

/**
 * Names a criterion that both sets have in the same form.
 *
 * @category Criteria sets
 */
export interface SameCriterion {
  /** Tells the kinds of change apart. */
  readonly kind: 'same';
  /** Which criterion. */
  readonly criterionId: string;
}
