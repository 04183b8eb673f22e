import type { Assessment } from '../assessment/assessment';
import { faultsOnDay } from '../assessment/faults-on-day';
import { parseAssessment } from '../assessment/parse-assessment';
import { parseAssessmentJson } from '../assessment/parse-assessment-json';
import type { SubmittedAssessment } from '../assessment/submitted-assessment';
import type { CriteriaSet } from '../criteria-set/criteria-set';
import { assertCriteriaSets } from '../criteria-set/select-criteria-set';
import { checkAssessment } from '../evaluation/check-assessment';
import { evaluateAssessment } from '../evaluation/evaluate-assessment';
import type { Evaluation } from '../evaluation/evaluation';
import { type Result, refusedFor, resultOf } from '../foundation/issue/result';
import type { InputLimits } from '../foundation/reading/snapshot';
import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import { checkGateAnswers } from './check-gate-answers';
import { decideEligibility } from './decide-eligibility';
import type { DecisiveUnknowns } from './decisive-unknowns';
import type { RecognitionPlans } from './recognition-plans';
import type { RecognitionPolicies } from './recognition-policy';
import { selectDecisiveUnknowns } from './select-decisive-unknowns';
import { assertPlanCount, selectMinimalPlans } from './select-minimal-plans';
import { assertPolicies } from './select-recognition-policy';
import type { Verdict } from './verdict';

/**
 * Says by what an assessment is judged, and on which day.
 *
 * @category Recognition
 */
export interface JudgeOptions {
  /** The sets the host knows, such as `criteriaSetCatalogue`; the assessment names the one it was made against. */
  readonly criteriaSets: readonly CriteriaSet[];
  /** What makes a unit eligible, such as `allMustBeMet`; or a list, of which the one in force at the end of the year decides. */
  readonly policy: RecognitionPolicies;
  /**
   * The day asked about: it decides which evidence has expired, and whether the assessment can speak. One that is withdrawn by then,
   * or confirms a year that has not begun, is refused; one that came on record later gets a warning.
   */
  readonly asOf: PlainDate;
  /** How many plans to give at most; 20 where absent. @range a whole number from 1 */
  readonly maxPlans?: number;
  /** Limits of what is read that replace the default ones. */
  readonly limits?: Partial<InputLimits>;
}

/**
 * Holds all that can be said of one assessment.
 *
 * @category Recognition
 */
export interface JudgedAssessment {
  /** The assessment, bound to its criteria set. */
  readonly assessment: Assessment;
  /** How each criterion came out. */
  readonly evaluation: Evaluation;
  /** Whether the results meet the policy, and what is in the way. */
  readonly verdict: Verdict;
  /** The unknown gates and criteria that can still change the verdict. */
  readonly decisiveUnknowns: DecisiveUnknowns;
  /** The least further results that would make the unit eligible. */
  readonly plans: RecognitionPlans;
}

/**
 * Judges one assessment in one call: reads it, checks it against its criteria set, evaluates and decides it, and finds
 * what is missing.
 *
 * It is the same as the steps one by one, with the warnings of all of them: `parseAssessment` or `parseAssessmentJson`,
 * `checkAssessment`, `checkGateAnswers`, `evaluateAssessment`, `decideEligibility`, `selectDecisiveUnknowns` and
 * `selectMinimalPlans`.
 *
 * @param input - a text is read as JSON; anything else as what `JSON.parse` gives, such as a body that was parsed already
 * @param options - by what to judge, and the day asked about
 * @returns the judgement with every warning; or every issue of the first step that refused
 * @throws {@link InputError} where an option did not come from the function that makes it, whatever the input is
 * @issues `argument/not-parsed` (thrown), for options that did not come from the functions that make them; `assessment/withdrawn`, `assessment/year-not-begun`, `assessment/on-record-later` (warning); those of
 *   `parseAssessment`, `parseAssessmentJson`, `checkAssessment` and `checkGateAnswers`
 * @category Recognition
 * @example
 * ```ts
 * import { judgeAssessment, plainDate } from 'model-ward-rules';
 * import { allMustBeMet, criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * const json = `{
 *   "unitId": "ward-1",
 *   "assessmentYear": 2022,
 *   "criteriaSet": { "id": "model-ward-police-22" },
 *   "basis": "confirmed",
 *   "results": { "kind": "tally", "metCount": 21, "criteriaCount": 22 }
 * }`;
 * const judged = judgeAssessment(json, {
 *   criteriaSets: criteriaSetCatalogue,
 *   policy: allMustBeMet,
 *   asOf: plainDate('2022-12-31'),
 * });
 * if (judged.ok) {
 *   console.log(judged.value.verdict.outcome); // not-eligible
 *   console.log(judged.value.plans.plans); // [ { criterionIds: [], unnamedCount: 1 } ]
 *   console.log(judged.warnings.length); // 0
 * }
 * ```
 */
export function judgeAssessment(input: unknown, options: JudgeOptions): Result<JudgedAssessment> {
  assertOptions(options);
  const { limits = {} } = options;
  const submitted =
    typeof input === 'string'
      ? parseAssessmentJson(input, { limits })
      : parseAssessment(input, { limits });
  return judgeSubmitted(submitted, options);
}

/** Before the input is looked at: a service that was set up wrongly is not to look healthy while all that it gets is faulty. */
function assertOptions(options: JudgeOptions): void {
  assertDay(options?.asOf, 'asOf');
  const { criteriaSets, policy, maxPlans } = options;
  assertCriteriaSets(criteriaSets);
  assertPolicies(policy);
  if (maxPlans !== undefined) assertPlanCount(maxPlans);
}

/** Judges what was read of an assessment, with the warnings of reading it. */
export function judgeSubmitted(
  submitted: Result<SubmittedAssessment>,
  options: JudgeOptions,
): Result<JudgedAssessment> {
  if (!submitted.ok) return submitted;
  const checked = checkAssessment(submitted.value, options.criteriaSets);
  if (!checked.ok) return checked;
  const gated = checkGateAnswers(checked.value, options.policy);
  if (!gated.ok) return gated;
  const faults = faultsOnDay(gated.value, options.asOf);
  if (faults.some(({ severity }) => severity === 'error')) return refusedFor(faults);
  return resultOf(judge(gated.value, options), [
    ...submitted.warnings,
    ...checked.warnings,
    ...gated.warnings,
    ...faults,
  ]);
}

function judge(assessment: Assessment, options: JudgeOptions): JudgedAssessment {
  const { policy } = options;
  const evaluation = evaluateAssessment(assessment, options);
  return {
    assessment,
    evaluation,
    verdict: decideEligibility(evaluation, policy),
    decisiveUnknowns: selectDecisiveUnknowns(evaluation, policy),
    plans: selectMinimalPlans(evaluation, policy, options),
  };
}
