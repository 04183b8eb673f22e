import type { VerdictOutcome, VerdictReason } from './verdict';

/** Each reason belongs to one outcome. */
export function outcomeOf(reason: VerdictReason): VerdictOutcome {
  if (reason === 'rule-met') return 'eligible';
  return reason === 'rule-not-met' ? 'not-eligible' : 'undetermined';
}
