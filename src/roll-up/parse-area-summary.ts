import type { Result } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import type { AreaSummary } from './area-summary';
import { areaSummaryPlan } from './area-summary.plan';
import { checkAreaSummary } from './check-area-summary';

/**
 * Reads the summary of an area from unknown input and checks that it is possible: no part counts more units than its whole.
 *
 * @param input - anything, such as a stored summary
 * @param options - limits of what is read
 * @returns the summary
 * @issues every `input/…` code; `summary/over-population`, `summary/part-over-whole`, `summary/classes-over-all`,
 *   `summary/no-years`, `summary/years-order`
 * @category Roll-up
 * @example
 * ```ts
 * import { emptySummary, parseAreaSummary } from 'model-ward-rules';
 *
 * const parsed = parseAreaSummary({ ...emptySummary, years: { from: 2024, to: 2024 }, unitCount: 10, recognisedCount: 12 });
 * console.log(parsed.ok ? 'fits' : parsed.issues[0]?.code); // summary/over-population
 * ```
 */
export function parseAreaSummary(input: unknown, options?: ParseOptions): Result<AreaSummary> {
  const parsed = parseWith(areaSummaryPlan, input, options);
  return parsed.ok ? checkAreaSummary(parsed.value) : parsed;
}
