import type { Asker } from '../criteria-set/is-judgeable';
import type { Evaluation } from '../evaluation/evaluation';
import { notParsed } from '../foundation/issue/not-parsed';
import { assertRule } from '../recognition/assert-rule';
import { decideEligibility } from '../recognition/decide-eligibility';
import type { RecognitionRule } from '../recognition/recognition-policy';
import type { Verdict, VerdictReason } from '../recognition/verdict';
import type { Consequence, MaintenanceRules } from './maintenance-policy';
import { policyCalendar } from './policy-calendar';

/**
 * Says what a policy makes of the results of a yearly review. Only a recorded decision changes a standing.
 *
 * @category Standing
 */
export interface MaintenanceDecision {
  /**
   * Whether the title is maintained, what follows where it is not, that it is open, or that the title is not reviewed: a
   * review that ends `not-assessed` is no decision, and the year stays pending with the event `review-deferred`.
   */
  readonly outcome:
    | 'maintain'
    | Exclude<Consequence['kind'], 'no-published-rule'>
    | 'undetermined'
    | 'not-assessed';
  /** Why. */
  readonly reason: VerdictReason | 'no-published-rule';
  /** How long there is for repair, where the title is suspended; absent where no last day is set. @unit days */
  readonly repairDays?: number;
  /** The verdict on the rule that maintains the title, with its gaps. */
  readonly verdict: Verdict;
}

/**
 * Decides what follows from a yearly review under a policy.
 *
 * The review may be made by another criteria set than the recognition was.
 *
 * @param evaluation - how every criterion stands in the review
 * @param rules - what maintains a title, and what follows where it is not maintained: a policy, or a list, of which the one in force
 *   at the end of the year under review decides
 * @returns what follows; `undetermined` where unknown criteria can still lead to something else, and where the
 *   policy says that no rule is public
 * @issues none: what could be wrong was said by `parseMaintenancePolicy` and `checkMaintenancePolicy`
 * @category Standing
 * @example
 * ```ts
 * import { checkAssessment, decideMaintenance, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { khueTrung202403, maintenanceNotPublished, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const assessment = orThrow(checkAssessment(khueTrung202403.assessment, [modelWardPolice20]), console.warn);
 * const asOf = plainDate('2024-12-31');
 * const decision = decideMaintenance(evaluateAssessment(assessment, { asOf }), maintenanceNotPublished);
 * console.log(decision.outcome, decision.reason); // undetermined no-published-rule
 * ```
 */
export function decideMaintenance(
  evaluation: Evaluation,
  rules: MaintenanceRules,
): MaintenanceDecision {
  const policy = policyCalendar(rules).policyForYear(evaluation.assessmentYear);
  const judge = (rule: RecognitionRule): Verdict => {
    assertRule(rule, ofRules);
    return decideEligibility(evaluation, { ...policy, rule });
  };
  const verdict = judge(policy.maintainedWhen);
  if (verdict.outcome === 'eligible') return { outcome: 'maintain', reason: 'rule-met', verdict };
  const { outcome, reason } = verdict;
  if (outcome === 'not-assessed') return { outcome, reason, verdict };
  if (reason !== 'rule-not-met') return { outcome: 'undetermined', reason, verdict };
  for (const { when, consequence } of policy.steps ?? []) {
    const step = judge(when);
    if (step.outcome === 'eligible') return following(consequence, 'rule-not-met', verdict);
    if (step.reason !== 'rule-not-met') {
      return { outcome: 'undetermined', reason: step.reason, verdict };
    }
  }
  return following(policy.onNotMaintained, 'rule-not-met', verdict);
}

const ofRules: Asker = { parameter: 'rules', firstCall: 'parseMaintenancePolicy' };

function following(
  consequence: Consequence,
  reason: VerdictReason,
  verdict: Verdict,
): MaintenanceDecision {
  switch (consequence.kind) {
    case 'no-published-rule':
      return { outcome: 'undetermined', reason: 'no-published-rule', verdict };
    case 'suspend': {
      const { repairDays } = consequence;
      return {
        outcome: 'suspend',
        reason,
        ...(repairDays === undefined ? {} : { repairDays }),
        verdict,
      };
    }
    case 'keep-with-warning':
    case 'lapse':
    case 'revoke':
      return { outcome: consequence.kind, reason, verdict };
    default:
      return notParsed(consequence satisfies never, 'rules', 'parseMaintenancePolicy');
  }
}
