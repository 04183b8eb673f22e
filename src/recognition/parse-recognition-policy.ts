import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { perhapsFractions } from '../foundation/value/perhaps-fractions';
import { gateFaults } from './gate-faults';
import type { RecognitionPolicy } from './recognition-policy';
import { recognitionPolicyPlan } from './recognition-policy.plan';
import { ruleFaults } from './rule-faults';

/**
 * Reads a recognition policy from unknown input.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the policy; whether it suits a criteria set is for `checkRecognitionPolicy` to say
 * @issues every `input/…` code; `percent/too-precise`, `percent/perhaps-a-fraction` (warning), `number/too-precise`;
 *   `policy/too-many-lists`, `policy/not-monotone`, `policy/asks-nothing`, `policy/repeated-gate`; `criteria-set/repeated-id`,
 *   `criteria-set/over-part-count`, `criteria-set/unknown-rank`, `bound/asks-nothing` of what a gate asks
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
 *         { kind: 'count-met', bound: 'at-least', criteriaCount: 18 },
 *         { kind: 'must-be-met', criterionIds: ['criterion-6'] },
 *       ],
 *     },
 *     provenance: { origin: 'host', sources: [] },
 *   }),
 *   console.warn,
 * );
 * console.log(policy.rule.kind); // all-of
 * ```
 */
export function parseRecognitionPolicy(
  input: unknown,
  options?: ParseOptions,
): Result<RecognitionPolicy> {
  const parsed = parseWith(recognitionPolicyPlan, input, options);
  if (!parsed.ok) return parsed;
  const policy = parsed.value;
  return resultOf(policy, [
    ...ruleFaults(policy.rule, ['rule']),
    ...gateFaults(policy.assessable ?? [], ['assessable']),
    ...perhapsFractions(policy, []),
  ]);
}
