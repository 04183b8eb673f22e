import type { Result } from '../../foundation/issue/result';
import { type ParseOptions, parseWith } from '../../foundation/reading/parse-with';
import type { AllocationRequest } from './allocation';
import { allocationRequestPlan } from './allocation.plan';

/**
 * Reads a question for a split of units among areas from unknown input.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the question; whether the split is possible is for `allocateUnits` to say
 * @issues every `input/…` code
 * @category Targets
 * @example
 * ```ts
 * import { parseAllocationRequest } from 'model-ward-rules/planning';
 *
 * const request = parseAllocationRequest({ unitCount: 14, areas: [{ areaId: 'district-1', wieght: 9 }] });
 * console.log(request.ok ? 'read' : request.issues[0]?.message); // The key "weight" is missing; expected whole number.
 * ```
 */
export function parseAllocationRequest(
  input: unknown,
  options?: ParseOptions,
): Result<AllocationRequest> {
  return parseWith(allocationRequestPlan, input, options);
}
