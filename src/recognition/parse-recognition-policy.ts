import { type ParseOptions, parseWith } from '../foundation/parse-with';
import type { Result } from '../foundation/result';
import type { RecognitionPolicy } from './recognition-policy';
import { recognitionPolicySchema } from './recognition-policy.schema';

/**
 * Reads a recognition policy from unknown input.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the policy; whether it suits a criteria set is for `checkRecognitionPolicy` to say
 * @issues every `input/…` code
 * @category Recognition
 * @example
 * ```ts
 * import { orThrow, parseRecognitionPolicy } from 'model-ward-rules';
 *
 * const policy = orThrow(
 *   parseRecognitionPolicy({
 *     id: 'our-rule',
 *     revision: 1,
 *     name: { vi: 'Ít nhất 18 tiêu chí, bắt buộc có trụ sở' },
 *     rule: {
 *       kind: 'all-of',
 *       rules: [
 *         { kind: 'at-least-met', criteriaCount: 18 },
 *         { kind: 'must-be-met', criterionIds: ['criterion-6'] },
 *       ],
 *     },
 *     provenance: { basis: 'host', sources: [] },
 *   }),
 * );
 * console.log(policy.rule.kind); // all-of
 * ```
 */
export function parseRecognitionPolicy(
  input: unknown,
  options?: ParseOptions,
): Result<RecognitionPolicy> {
  return parseWith(recognitionPolicySchema, input, options);
}
