import type { Issue } from '../foundation/issue/issue';
import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { perhapsFractions } from '../foundation/value/perhaps-fractions';
import { gateFaults } from './gate-faults';
import type { RecognitionPolicy, RecognitionPolicyInForce } from './recognition-policy';
import { recognitionPoliciesPlan, recognitionPolicyPlan } from './recognition-policy.plan';
import { ruleFaults } from './rule-faults';
import { timeFaultsOf } from './time-faults';

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
  return resultOf(parsed.value, policyFaultsOf(parsed.value, []));
}

/**
 * Reads a list of recognition policies that followed each other: one for the years before all others, without `from`, and each of
 * the others with its first day.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the list, which every function that asks for recognition policies takes
 * @issues every `input/…` code; `date/format`, `date/no-such-day`; `percent/too-precise`, `percent/perhaps-a-fraction` (warning),
 *   `number/too-precise`; `policy/too-many-lists`, `policy/not-monotone`, `policy/asks-nothing`, `policy/repeated-gate`;
 *   `criteria-set/repeated-id`, `criteria-set/over-part-count`, `criteria-set/unknown-rank`, `bound/asks-nothing` of what a gate asks;
 *   `policy/gap`, `policy/overlap`
 * @category Recognition
 * @example
 * ```ts
 * import { parseRecognitionPolicies } from 'model-ward-rules';
 * import { allMustBeMet } from 'model-ward-rules/published';
 *
 * const ours = { ...allMustBeMet, id: 'our-rule', rule: { kind: 'count-met', bound: 'at-least', criteriaCount: 18 } };
 * const rows = [{ policy: allMustBeMet }, { from: '2027-01-01', policy: ours }];
 * console.log(parseRecognitionPolicies(rows).ok); // true
 * const gap = parseRecognitionPolicies(rows.slice(1));
 * console.log(gap.ok ? '' : gap.issues[0]?.code); // policy/gap
 * ```
 */
export function parseRecognitionPolicies(
  input: unknown,
  options?: ParseOptions,
): Result<readonly RecognitionPolicyInForce[]> {
  const parsed = parseWith(recognitionPoliciesPlan, input, options);
  if (!parsed.ok) return parsed;
  return resultOf(parsed.value, [
    ...parsed.value.flatMap(({ policy }, index) => policyFaultsOf(policy, [index, 'policy'])),
    ...timeFaultsOf(parsed.value),
  ]);
}

function policyFaultsOf(policy: RecognitionPolicy, path: Issue['path']): readonly Issue[] {
  return [
    ...ruleFaults(policy.rule, [...path, 'rule']),
    ...gateFaults(policy.assessable ?? [], [...path, 'assessable']),
    ...perhapsFractions(policy, path),
  ];
}
