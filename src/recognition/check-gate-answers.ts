import type { SubmittedAssessment } from '../assessment/submitted-assessment';
import { type Result, resultOf } from '../foundation/issue/result';
import { placeGateAnswers } from './place-gate-answers';
import type { RecognitionPolicies } from './recognition-policy';
import { selectRecognitionPolicy } from './select-recognition-policy';

/**
 * Checks that the answers of an assessment for gates fit the gates of a policy.
 *
 * `decideEligibility` needs no such check: an answer that does not fit its gate leaves the verdict `undetermined`. This
 * function says so beforehand, and where.
 *
 * @typeParam Assessed - whatever has answers for gates
 * @param assessment - a submitted or checked assessment
 * @param policies - the policy whose gates were answered, or a list, of which the one in force at the end of the year counts
 * @returns the same assessment; gates without an answer are listed in a warning and count as unknown
 * @issues `input/wrong-type`, `input/not-finite`, `input/out-of-range`, `number/too-precise` for numbers given by hand;
 *   `gate/unknown`, `gate/repeated` (warning), `gate/contradictory`, `gate/unanswered` (warning); `part/unknown`,
 *   `part/repeated` (warning), `part/contradictory`, `part/unanswered` (warning); `answer/kind-mismatch`,
 *   `answer/unit-mismatch`, `answer/unknown-rank`, `answer/never-not-applicable`; `evidence/order`,
 *   `override/no-change`; `share/part-over-whole`, `share/whole-is-zero`,
 *   `share/bounds-order`; `input/too-many-issues`
 * @category Recognition
 * @example
 * ```ts
 * import { checkGateAnswers, orThrow, parseAssessment } from 'model-ward-rules';
 * import { allMustBeMet } from 'model-ward-rules/published';
 *
 * // Made up: a unit is assessed after nine months of activity.
 * const requirement = { kind: 'quantity', bound: 'at-least', amount: 9, unit: 'month' } as const;
 * const policy = { ...allMustBeMet, id: 'example', assessable: [{ id: 'months-active', requirement }] };
 * const assessment = orThrow(
 *   parseAssessment({
 *     unitId: 'ward-1',
 *     assessmentYear: 2024,
 *     criteriaSet: { id: 'model-ward-police-20' },
 *     basis: 'confirmed',
 *     results: { kind: 'tally', metCount: 20, criteriaCount: 20 },
 *     gateAnswers: [{ gateId: 'months-active', answer: { kind: 'attested', status: 'met' } }],
 *   }),
 *   console.warn,
 * );
 * const checked = checkGateAnswers(assessment, policy);
 * console.log(checked.ok ? 'fits' : checked.issues[0]?.code); // answer/kind-mismatch
 * ```
 */
export function checkGateAnswers<
  Assessed extends Pick<SubmittedAssessment, 'assessmentYear' | 'gateAnswers'>,
>(assessment: Assessed, policies: RecognitionPolicies): Result<Assessed> {
  const { assessmentYear } = assessment;
  const { assessable = [] } = selectRecognitionPolicy(policies, assessmentYear);
  const { issues } = placeGateAnswers(assessable, assessment.gateAnswers ?? []);
  return resultOf(assessment, issues);
}
