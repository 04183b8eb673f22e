import type { CriteriaMask } from '../criteria-set/criteria-mask';
import type { RecognitionPolicy } from '../recognition/recognition-policy';
import type { CompiledCriteria } from './compiled-criteria';

/**
 * Holds a criteria set and a policy made ready for many assessments: tables of masks and counts, as plain data.
 *
 * Only `compileRecognition` makes one.
 *
 * @category Batch
 */
export interface CompiledRecognition {
  /** The set that the assessments must be judged by. */
  readonly criteria: CompiledCriteria;
  /** The policy as it was given. */
  readonly policy: RecognitionPolicy;
  /** The rule of the policy as tables; absent where the policy does not fit the set. */
  readonly rule?: CompiledRule;
  /** The lists of criteria that the policy names, in the order in which they stand. */
  readonly namedLists: readonly NamedList[];
}

/**
 * Holds a rule as a table, or as rules that are.
 *
 * @category Batch
 */
export type CompiledRule = LeastMetTable | UnbrokenList | CompiledAllOf | CompiledAnyOf;

/**
 * Holds rules that only count: together they ask for a number of criteria met, which depends on how many apply.
 *
 * @category Batch
 */
export interface LeastMetTable {
  /** Tells the kinds of compiled rule apart. */
  readonly kind: 'least-met';
  /**
   * How many must be met, by the number of criteria that apply: one place for each number from 0 to all. One more
   * than apply stands where no number is enough. @unit criteria
   */
  readonly leastMetCounts: Uint16Array;
}

/**
 * Asks that a list of named criteria is not broken.
 *
 * @category Batch
 */
export interface UnbrokenList {
  /** Tells the kinds of compiled rule apart. */
  readonly kind: 'unbroken';
  /** The bit of the list: that of its place in `namedLists`. */
  readonly bit: number;
}

/**
 * Asks that several compiled rules hold together.
 *
 * @category Batch
 */
export interface CompiledAllOf {
  /** Tells the kinds of compiled rule apart. */
  readonly kind: 'all-of';
  /** The rules. */
  readonly rules: readonly CompiledRule[];
}

/**
 * Asks that one of several compiled rules holds.
 *
 * @category Batch
 */
export interface CompiledAnyOf {
  /** Tells the kinds of compiled rule apart. */
  readonly kind: 'any-of';
  /** The rules. */
  readonly rules: readonly CompiledRule[];
}

/**
 * Holds a list of named criteria as masks over the set.
 *
 * @category Batch
 */
export interface NamedList {
  /** The criteria that break the list when they are not met. */
  readonly brokenByFailing: CriteriaMask;
  /** The criteria that break the list when they do not apply. */
  readonly brokenByWaiving: CriteriaMask;
}
