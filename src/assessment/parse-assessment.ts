import { accepted, type Result } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { hasStrayKeys } from '../foundation/reading/stray-keys';
import type { SubmittedAssessment } from './submitted-assessment';
import { submittedAssessmentPlan } from './submitted-assessment.plan';
import { isWellFormed } from './well-formed';

/**
 * Reads an assessment from unknown input; whether it fits its criteria set is for `checkAssessment` to say.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the assessment, a copy that shares nothing with the input; what a reader of rows accepted is frozen and given back itself
 * @issues every `input/…` code; `number/too-precise`, `date/format`, `date/no-such-day`
 * @category Assessments
 * @example
 * ```ts
 * import { parseAssessment } from 'model-ward-rules';
 *
 * const parsed = parseAssessment({
 *   unitId: 'ward-1',
 *   assesmentYear: 2024,
 *   criteriaSet: { id: 'model-ward-police-20' },
 *   basis: 'confirmed',
 *   results: { kind: 'tally', metCount: 19, criteriaCount: 20 },
 * });
 * if (!parsed.ok) for (const issue of parsed.issues) console.log(issue.message);
 * // The key "assessmentYear" is missing; expected whole number.
 * // The key "assesmentYear" is not allowed here; did you mean "assessmentYear"?
 * ```
 */
export function parseAssessment(
  input: unknown,
  options?: ParseOptions,
): Result<SubmittedAssessment> {
  return options === undefined && !hasStrayKeys() && isWellFormed(input)
    ? accepted(input)
    : parseWith(submittedAssessmentPlan, input, options);
}
