import type { CriteriaMask } from '../criteria-set/criteria-mask';
import type { StatusCounts } from '../evaluation/evaluation';
import type {
  EligibleVerdict,
  NotAssessedVerdict,
  NotEligibleVerdict,
  UndeterminedVerdict,
} from '../recognition/verdict';

/**
 * Says in brief whether a unit's results meet a policy: the outcome, reason and counts of its `Verdict`, and marks in
 * place of lists. `selectMarkedCriteria` gives the lists. Comparing `outcome` narrows the reason.
 *
 * @category Batch
 */
export type BriefVerdict = BriefCounts &
  (
    | Pick<EligibleVerdict, 'outcome' | 'reason'>
    | Pick<NotEligibleVerdict, 'outcome' | 'reason'>
    | Pick<UndeterminedVerdict, 'outcome' | 'reason'>
    | Pick<NotAssessedVerdict, 'outcome' | 'reason'>
  );

/**
 * Counts the criteria of a brief verdict by status, and marks those that are not met or not known.
 *
 * @category Batch
 */
export interface BriefCounts extends StatusCounts {
  /** Marks the criteria that are not met; of a tally those it names. */
  readonly notMet: CriteriaMask;
  /** Marks the criteria of which it is not known. */
  readonly unknown: CriteriaMask;
}
