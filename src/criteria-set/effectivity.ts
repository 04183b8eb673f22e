import type { PlainDate } from '../foundation/value/plain-date';
import type { CriteriaSet, CriteriaSetReference } from './criteria-set';

/**
 * Says whether a criteria set is in force on a day, and why.
 *
 * @category Criteria sets
 */
export interface Effectivity {
  /** Which edition. */
  readonly criteriaSet: CriteriaSetReference;
  /** Whether it was issued for a trial or for good; a provisional set is in force like any other. */
  readonly status: CriteriaSet['status'];
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** Whether the set is in force on that day. */
  readonly outcome: EffectivityOutcome;
  /** Why. */
  readonly reason: EffectivityReason;
  /** The first day it is in force; absent where that day is not known. */
  readonly inForceFrom?: PlainDate;
  /** The last day it is in force; absent where there is none or it is not known. */
  readonly inForceUntil?: PlainDate;
  /** The given sets that replace it and on which the reason rests, by id and revision; empty where it rests on none. */
  readonly replacedBy: readonly CriteriaSetReference[];
}

/**
 * Gives the four answers: a set whose days are not known well enough is never said to be in force.
 *
 * @category Criteria sets
 */
export type EffectivityOutcome = 'in-force' | 'pending' | 'ended' | 'unknown';

/**
 * Says why a set is in force or not: it has started; it has, and what replaces it has not; it has not; its last day
 * has passed; what replaces it has started; its first day is not known; or that of what replaces it is not.
 *
 * @category Criteria sets
 */
export type EffectivityReason =
  | 'started'
  | 'replacement-not-started'
  | 'not-started'
  | 'past-last-day'
  | 'replaced'
  | 'start-not-known'
  | 'replacement-start-not-known';
