import type { AttestedAnswer } from './answer';
import type { CriterionResults } from './submitted-assessment';

/**
 * Makes results by criterion of what a form collects: one status for each criterion.
 *
 * @param statuses - the status of each criterion by its id; a criterion left `undefined` is left out and so is unknown
 * @returns results for `AssessmentInput`; `parseAssessment` and `checkAssessment` find what is wrong with them
 * @issues none
 * @category Assessments
 * @example
 * ```ts
 * import { resultsFromStatuses } from 'model-ward-rules';
 *
 * const results = resultsFromStatuses({ 'criterion-6': 'met', 'criterion-7': undefined });
 * console.log(results.answers.map(({ criterionId }) => criterionId)); // [ 'criterion-6' ]
 * ```
 */
export function resultsFromStatuses(
  statuses: Readonly<Record<string, AttestedAnswer['status'] | undefined>>,
): CriterionResults {
  const answers = Object.entries(statuses).flatMap(([criterionId, status]) =>
    status === undefined ? [] : [{ criterionId, answer: { kind: 'attested', status } as const }],
  );
  return { kind: 'by-criterion', answers };
}
