import type { Result } from '../foundation/issue/result';
import { parseJsonWith } from '../foundation/reading/parse-json-with';
import type { ParseOptions } from '../foundation/reading/parse-with';
import type { SubmittedAssessment } from './submitted-assessment';
import { submittedAssessmentPlan } from './submitted-assessment.plan';

/**
 * Reads an assessment from a JSON text, as `parseAssessment` reads what `JSON.parse` gives, at a third of its cost.
 *
 * A key that stands twice in one object is refused: `JSON.parse` keeps the last in silence, other readers the first. A byte
 * order mark before the text is skipped.
 *
 * @param text - the JSON text of one assessment
 * @param options - limits of what is read
 * @returns the assessment; whether it fits its criteria set is for `checkAssessment` to say
 * @issues `json/syntax`, `json/repeated-key`; those of `parseAssessment`
 * @category Assessments
 * @example
 * ```ts
 * import { parseAssessmentJson } from 'model-ward-rules';
 *
 * const parsed = parseAssessmentJson('{ "unitId": "ward-1", "assessmentYear": 2024, }');
 * if (!parsed.ok) for (const issue of parsed.issues) console.log(issue.code, issue.message);
 * // json/syntax The text is not JSON: it has an unexpected "}", line 1, column 47.
 * ```
 */
export function parseAssessmentJson(
  text: string,
  options?: ParseOptions,
): Result<SubmittedAssessment> {
  return parseJsonWith(submittedAssessmentPlan, text, options);
}
