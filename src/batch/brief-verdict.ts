import type { CriteriaMask } from '../criteria-set/criteria-mask';
import type { StatusCounts } from '../evaluation/evaluation';
import type { VerdictOutcome, VerdictReason } from '../recognition/verdict';

/**
 * Says in brief whether a ward's results meet a policy: the outcome, reason and counts of its `Verdict`, and marks in
 * place of lists. `selectMarkedCriteria` gives the lists.
 *
 * @category Batch
 */
export interface BriefVerdict extends StatusCounts {
  /** Whether the results meet the policy. */
  readonly outcome: VerdictOutcome;
  /** Why. */
  readonly reason: VerdictReason;
  /** Marks the criteria that are not met; of a tally those it names. */
  readonly notMet: CriteriaMask;
  /** Marks the criteria of which it is not known. */
  readonly unknown: CriteriaMask;
}
