import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { contradictionsOf } from './contradictions';
import type { CriteriaSet } from './criteria-set';
import { criteriaSetPlan } from './criteria-set.plan';

/**
 * Reads a criteria set from unknown input and checks that its parts agree with each other.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the criteria set, a copy that shares nothing with the input
 * @issues every `input/…` code; `number/too-precise`, `percent/too-precise`, `percent/perhaps-a-fraction` (warning),
 *   `date/format`, `date/no-such-day`; `criteria-set/repeated-id`, `criteria-set/repeated-number`,
 *   `criteria-set/unknown-group`, `criteria-set/over-part-count`, `criteria-set/unknown-rank`, `bound/asks-nothing`,
 *   `criteria-set/in-force-order`
 * @category Criteria sets
 * @example
 * ```ts
 * import { orThrow, parseCriteriaSet } from 'model-ward-rules';
 *
 * const criteriaSet = orThrow(
 *   parseCriteriaSet({
 *     id: 'city-standard',
 *     revision: 1,
 *     name: { vi: 'Bộ tiêu chí của thành phố' },
 *     status: 'official',
 *     groups: [],
 *     criteria: [
 *       {
 *         id: 'floor-area',
 *         notApplicable: 'never',
 *         requirement: { kind: 'quantity', bound: 'at-least', amount: 150, unit: 'square-metre' },
 *       },
 *     ],
 *     provenance: { origin: 'host', sources: [] },
 *   }),
 *   console.warn,
 * );
 * console.log(criteriaSet.criteria.length); // 1
 * ```
 */
export function parseCriteriaSet(input: unknown, options?: ParseOptions): Result<CriteriaSet> {
  const parsed = parseWith(criteriaSetPlan, input, options);
  return parsed.ok ? resultOf(parsed.value, contradictionsOf(parsed.value)) : parsed;
}
