import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import type { Target } from './target';
import { targetPlan } from './target.plan';
import { targetContradictions } from './target-contradictions';

/**
 * Reads a target from unknown input.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the target; a share below 1 % is named in a warning: 30 % is written 30, not 0.3
 * @issues every `input/…` code; `date/format`, `date/no-such-day`; `percent/too-precise`,
 *   `percent/perhaps-a-fraction` (warning); `target/due-year-mismatch`,
 *   `target/period-order`, `target/decided-before-due`, `bound/asks-nothing`
 * @category Targets
 * @example
 * ```ts
 * import { orThrow, parseTarget } from 'model-ward-rules';
 *
 * const target = orThrow(
 *   parseTarget({
 *     id: 'our-quota-2026',
 *     revision: 1,
 *     name: { vi: 'Chỉ tiêu giao năm 2026' },
 *     level: 'province',
 *     rule: { kind: 'assigned-quota', unitCount: 4 },
 *     dueYear: 2026,
 *     provenance: { origin: 'host', sources: [] },
 *   }),
 *   console.warn,
 * );
 * console.log(target.rule.kind); // assigned-quota
 * ```
 */
export function parseTarget(input: unknown, options?: ParseOptions): Result<Target> {
  const parsed = parseWith(targetPlan, input, options);
  return parsed.ok ? resultOf(parsed.value, targetContradictions(parsed.value, [])) : parsed;
}
