import type { CriteriaMask } from '../criteria-set/criteria-mask';
import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { Finding } from '../evaluation/finding';

/**
 * Holds a criteria set made ready for many assessments, as plain data.
 *
 * @category Batch
 */
export interface CompiledCriteria {
  /** The set. */
  readonly criteriaSet: CriteriaSet;
  /** Marks every criterion of the set. */
  readonly full: CriteriaMask;
  /** Marks the criteria that may prove not applicable while there is no answer. */
  readonly waivable: CriteriaMask;
  /** For each criterion of the set, in its order, the findings that are the same in every assessment. */
  readonly plainFindings: readonly PlainFindings[];
}

/**
 * Holds the findings of a criterion that rest on no more than the assessor's word, or on nothing.
 *
 * @category Batch
 */
export interface PlainFindings {
  /** Where it is attested as met; no assessment has it where the criterion asks for more than a word. */
  readonly met: Finding;
  /** Where it is attested as not met; no assessment has it where the criterion asks for more than a word. */
  readonly notMet: Finding;
  /** Where there is no answer. */
  readonly unanswered: Finding;
}
