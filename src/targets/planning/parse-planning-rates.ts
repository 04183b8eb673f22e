import { type Result, resultOf } from '../../foundation/issue/result';
import { type ParseOptions, parseWith } from '../../foundation/reading/parse-with';
import { rateFaults } from './contradictions';
import type { PlanningRates } from './plan';
import { planningRatesPlan } from './plan.plan';

/**
 * Reads the rates that a host expects from unknown input.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the rates
 * @issues every `input/…` code; `share/part-over-whole`
 * @category Targets
 * @example
 * ```ts
 * import { parsePlanningRates } from 'model-ward-rules/planning';
 *
 * const rates = parsePlanningRates({ success: { part: 5, whole: 4 }, lapse: { part: 1, whole: 8 } });
 * console.log(rates.ok ? 'read' : rates.issues[0]?.code); // share/part-over-whole
 * ```
 */
export function parsePlanningRates(input: unknown, options?: ParseOptions): Result<PlanningRates> {
  const parsed = parseWith(planningRatesPlan, input, options);
  return parsed.ok ? resultOf(parsed.value, rateFaults(parsed.value, [])) : parsed;
}
