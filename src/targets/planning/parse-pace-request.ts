import { type Result, resultOf } from '../../foundation/issue/result';
import { type ParseOptions, parseWith } from '../../foundation/reading/parse-with';
import { contradictionsOf } from './contradictions';
import type { PaceRequest } from './pace';
import { paceRequestPlan } from './plan.plan';

/**
 * Reads a question for the pace from unknown input and checks that its counts agree with each other. More may be due
 * than there are units, and the due year may be over: that is for `computePace` to answer.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the question
 * @issues every `input/…` code; `plan/bounds-order`, `plan/over-population`, `share/part-over-whole`
 * @category Targets
 * @example
 * ```ts
 * import { parsePaceRequest } from 'model-ward-rules/planning';
 *
 * const request = parsePaceRequest({
 *   unitCount: 45,
 *   recognised: { least: 50, most: 50 },
 *   dueCount: 14,
 *   firstYear: 2023,
 *   dueYear: 2025,
 *   rates: { success: { part: 4, whole: 5 }, lapse: { part: 1, whole: 8 } },
 * });
 * console.log(request.ok ? 'read' : request.issues[0]?.code); // plan/over-population
 * ```
 */
export function parsePaceRequest(input: unknown, options?: ParseOptions): Result<PaceRequest> {
  const parsed = parseWith(paceRequestPlan, input, options);
  return parsed.ok ? resultOf(parsed.value, contradictionsOf(parsed.value)) : parsed;
}
