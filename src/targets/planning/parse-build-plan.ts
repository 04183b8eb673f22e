import { type Result, resultOf } from '../../foundation/issue/result';
import { type ParseOptions, parseWith } from '../../foundation/reading/parse-with';
import { contradictionsOf } from './contradictions';
import type { BuildPlan } from './plan';
import { buildPlanPlan } from './plan.plan';

/**
 * Reads a plan of how many units to build from unknown input and checks that its counts agree with each other.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the plan
 * @issues every `input/…` code; `plan/bounds-order`, `plan/over-population`, `share/part-over-whole`
 * @category Targets
 * @example
 * ```ts
 * import { orThrow } from 'model-ward-rules';
 * import { parseBuildPlan } from 'model-ward-rules/planning';
 *
 * // The plan and the rates are this example's own.
 * const plan = orThrow(
 *   parseBuildPlan({
 *     unitCount: 45,
 *     recognised: { least: 5, most: 6 },
 *     firstYear: 2024,
 *     builds: { kind: 'by-year', unitCounts: [6, 8] },
 *     rates: { success: { part: 4, whole: 5 }, lapse: { part: 1, whole: 8 } },
 *   }),
 *   console.warn,
 * );
 * console.log(plan.builds.kind); // by-year
 * ```
 */
export function parseBuildPlan(input: unknown, options?: ParseOptions): Result<BuildPlan> {
  const parsed = parseWith(buildPlanPlan, input, options);
  return parsed.ok ? resultOf(parsed.value, contradictionsOf(parsed.value)) : parsed;
}
