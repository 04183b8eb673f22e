import type { Issue } from '../foundation/issue/issue';
import type { AssessmentInput } from './submitted-assessment';

/**
 * Finds the criterion that an issue of an assessment is about, so that a form can show the issue next to it.
 *
 * @param issue - an issue or warning of `parseAssessment` or `checkAssessment`
 * @param submitted - the assessment that was read or checked
 * @returns the id of the criterion; `undefined` where the issue is about no single criterion
 * @issues none
 * @category Assessments
 * @example
 * ```ts
 * import { criterionOfIssue, parseAssessment, resultsFromStatuses } from 'model-ward-rules';
 *
 * const submitted = {
 *   unitId: 'ward-1',
 *   assessmentYear: 2024,
 *   criteriaSet: { id: 'model-ward-police-20' },
 *   basis: 'confirmed',
 *   results: resultsFromStatuses({ 'criterion-6': 'yes' as 'met' }),
 * } as const;
 *
 * const parsed = parseAssessment(submitted);
 * const issues = parsed.ok ? [] : parsed.issues;
 * console.log(issues.map((issue) => criterionOfIssue(issue, submitted))); // [ 'criterion-6' ]
 * ```
 */
export function criterionOfIssue(
  { path: [part, list, position] }: Issue,
  { results }: AssessmentInput,
): string | undefined {
  if (part !== 'results' || typeof position !== 'number') return undefined;
  if (list === 'answers' && results.kind === 'by-criterion') {
    return results.answers[position]?.criterionId;
  }
  return list === 'unmetCriterionIds' && results.kind === 'tally'
    ? results.unmetCriterionIds?.[position]
    : undefined;
}
