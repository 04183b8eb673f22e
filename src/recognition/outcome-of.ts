import { notParsed } from '../foundation/issue/not-parsed';
import type { VerdictOutcome, VerdictReason } from './verdict';

/** Each reason belongs to one outcome. */
export function outcomeOf(reason: VerdictReason): VerdictOutcome {
  switch (reason) {
    case 'rule-met':
      return 'eligible';
    case 'rule-not-met':
      return 'not-eligible';
    case 'unknown-gates':
    case 'gate-answers-do-not-fit':
    case 'unknown-criteria':
    case 'no-applicable-criteria':
    case 'policy-does-not-fit':
      return 'undetermined';
    case 'gate-failed':
      return 'not-assessed';
    default:
      return notParsed(reason satisfies never, 'verdict', 'decideEligibility');
  }
}
