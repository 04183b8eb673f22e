import { assertEvaluation } from '../evaluation/assert-evaluation';
import type { Evaluation } from '../evaluation/evaluation';
import { notParsed } from '../foundation/issue/not-parsed';
import { isCount } from '../foundation/value/is-count';
import { fitsFindings } from './fits-findings';
import { furtherResultsOf } from './further-results';
import { failedGatesOf, judgeGates, openGatesOf } from './judge-gates';
import { minimalChoices } from './minimal-choices';
import { namePlans } from './name-plans';
import type { PlanOptions, RecognitionPlans } from './recognition-plans';
import type { RecognitionPolicies } from './recognition-policy';
import { selectRecognitionPolicy } from './select-recognition-policy';

const DEFAULT_MAX_PLANS = 20;

/**
 * Selects the least further results that would make a unit eligible.
 *
 * Wherever the best outcome of what is open would be eligible, at least one plan is given. Under a gate of which nothing is
 * known every plan names it; while a gate is not passed there is none.
 *
 * @param evaluation - how each criterion stands, from `evaluateAssessment`
 * @param policies - what makes a unit eligible: a policy, or a list, of which the one in force at the end of the year decides
 * @param options - how many plans to give at most
 * @returns the plans, and why they are not all where they are not
 * @throws {@link InputError} where the number of plans is not such a number
 * @issues `argument/not-parsed` (thrown)
 * @category Recognition
 * @example
 * ```ts
 * import {
 *   checkAssessment,
 *   evaluateAssessment,
 *   orThrow,
 *   plainDate,
 *   selectMinimalPlans,
 * } from 'model-ward-rules';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const evaluation = evaluateAssessment(assessment, { asOf: plainDate('2022-12-31') });
 * const { plans } = selectMinimalPlans(evaluation, allMustBeMet);
 * console.log(plans); // [ { criterionIds: [ 'premises' ], unnamedCount: 0 } ]
 * ```
 */
export function selectMinimalPlans(
  evaluation: Evaluation,
  policies: RecognitionPolicies,
  { maxPlans = DEFAULT_MAX_PLANS }: PlanOptions = {},
): RecognitionPlans {
  assertPlanCount(maxPlans);
  assertEvaluation(evaluation);
  const { findings, assessmentYear } = evaluation;
  const { rule, assessable } = selectRecognitionPolicy(policies, assessmentYear);
  if (!fitsFindings(rule, findings)) return { plans: [], maxPlans };
  const gates = judgeGates(assessable, evaluation);
  const blockedBy = failedGatesOf(gates);
  if (blockedBy.length > 0) return { plans: [], blockedBy, maxPlans };
  const onlyIf = openGatesOf(gates);
  const { classes, most, suffices, hasNeedlessNames } = furtherResultsOf(evaluation, rule);
  if (onlyIf.length === 0 && suffices(most.map(() => 0))) return { plans: [], maxPlans };
  const { choices, isComplete } = minimalChoices(most, suffices);
  const needed = choices.filter((choice) => !hasNeedlessNames(choice));
  const plans = namePlans(needed, classes, findings, maxPlans + 1);
  const ordered = plans.slice(0, maxPlans);
  const given = {
    plans: onlyIf.length === 0 ? ordered : ordered.map((plan) => ({ ...plan, onlyIf })),
    maxPlans,
  };
  if (!isComplete) return { ...given, stoppedBy: 'search-limit' };
  return plans.length > maxPlans ? { ...given, stoppedBy: 'max-plans' } : given;
}

/** Throws where nobody can be given so many plans. */
export function assertPlanCount(maxPlans: number): void {
  if (maxPlans === 0 || !isCount(maxPlans)) {
    notParsed(maxPlans, 'maxPlans', 'the number of plans, from 1');
  }
}
