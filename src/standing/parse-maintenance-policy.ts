import type { Issue } from '../foundation/issue/issue';
import { maintenanceIssue } from '../foundation/issue/kinds/maintenance';
import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { contentText } from '../foundation/text/content-text';
import { perhapsFractions } from '../foundation/value/perhaps-fractions';
import { gateFaults } from '../recognition/gate-faults';
import type { RecognitionRule } from '../recognition/recognition-policy';
import { ruleFaults } from '../recognition/rule-faults';
import { timeFaultsOf } from '../recognition/time-faults';
import type { MaintenancePolicy, MaintenancePolicyInForce } from './maintenance-policy';
import { maintenancePoliciesPlan, maintenancePolicyPlan } from './maintenance-policy.plan';

/**
 * Reads a maintenance policy from unknown input.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the policy; whether it suits a criteria set is for `checkMaintenancePolicy` to say
 * @issues every `input/…` code; `percent/too-precise`, `percent/perhaps-a-fraction` (warning);
 *   `number/too-precise`; `policy/too-many-lists`, `policy/not-monotone`, `policy/asks-nothing`, `policy/repeated-gate`,
 *   `maintenance/repeated-consequence`; `criteria-set/repeated-id`, `criteria-set/over-part-count`,
 *   `criteria-set/unknown-rank`, `bound/asks-nothing` of what a gate asks
 * @category Standing
 * @example
 * ```ts
 * import { orThrow, parseMaintenancePolicy } from 'model-ward-rules';
 *
 * const policy = orThrow(
 *   parseMaintenancePolicy({
 *     id: 'our-consequences',
 *     revision: 1,
 *     name: { vi: 'Quy định của địa phương (ví dụ)' },
 *     maintainedWhen: { kind: 'all-met' },
 *     steps: [{ when: { kind: 'count-failed', bound: 'at-most', criteriaCount: 2 }, consequence: { kind: 'suspend', repairDays: 90 } }],
 *     onNotMaintained: { kind: 'revoke' },
 *     yearlyReview: { decisionMonths: 6, onMissed: { kind: 'keep-with-warning' } },
 *     onUnrepaired: { kind: 'lapse' },
 *     successor: 'all',
 *     provenance: { origin: 'host', sources: [] },
 *   }),
 *   console.warn,
 * );
 * console.log(policy.onNotMaintained.kind); // revoke
 * ```
 */
export function parseMaintenancePolicy(
  input: unknown,
  options?: ParseOptions,
): Result<MaintenancePolicy> {
  const parsed = parseWith(maintenancePolicyPlan, input, options);
  if (!parsed.ok) return parsed;
  return resultOf(parsed.value, policyFaultsOf(parsed.value, []));
}

/**
 * Reads a list of maintenance policies that followed each other: one for the days before all others, without `from`, and each of
 * the others with its first day.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the list, which every function that asks for maintenance rules takes
 * @issues every `input/…` code; `date/format`, `date/no-such-day`; `policy/too-many-lists`, `policy/not-monotone`,
 *   `policy/asks-nothing`, `policy/repeated-gate`, `maintenance/repeated-consequence`; `percent/too-precise`,
 *   `percent/perhaps-a-fraction`; `number/too-precise`; `criteria-set/repeated-id`, `criteria-set/over-part-count`,
 *   `criteria-set/unknown-rank`, `bound/asks-nothing` of what a gate asks; `policy/gap`, `policy/overlap`
 * @category Standing
 * @example
 * ```ts
 * import { parseMaintenancePolicies } from 'model-ward-rules';
 * import { maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * const ours = { ...maintenanceNotPublished, id: 'our-rules', onNotMaintained: { kind: 'lapse' } };
 * const rows = [{ policy: maintenanceNotPublished }, { from: '2027-01-01', policy: ours }];
 * console.log(parseMaintenancePolicies(rows).ok); // true
 * const gap = parseMaintenancePolicies(rows.slice(1));
 * console.log(gap.ok ? '' : gap.issues[0]?.code); // policy/gap
 * ```
 */
export function parseMaintenancePolicies(
  input: unknown,
  options?: ParseOptions,
): Result<readonly MaintenancePolicyInForce[]> {
  const parsed = parseWith(maintenancePoliciesPlan, input, options);
  if (!parsed.ok) return parsed;
  return resultOf(parsed.value, [
    ...parsed.value.flatMap(({ policy }, index) => policyFaultsOf(policy, [index, 'policy'])),
    ...timeFaultsOf(parsed.value),
  ]);
}

function policyFaultsOf(policy: MaintenancePolicy, path: Issue['path']): readonly Issue[] {
  return [
    ...ladderOf(policy).flatMap((rung) => ruleFaults(rung.rule, [...path, ...rung.path])),
    ...repeatedConsequences(policy, path),
    ...gateFaults(policy.assessable ?? [], [...path, 'assessable']),
    ...perhapsFractions(policy, path),
  ];
}

/** A rule of the ladder, with where it stands. */
interface Rung {
  readonly rule: RecognitionRule;
  readonly path: Issue['path'];
}

function ladderOf({ maintainedWhen, steps = [] }: MaintenancePolicy): readonly Rung[] {
  return [
    { rule: maintainedWhen, path: ['maintainedWhen'] },
    ...steps.map(({ when }, index) => ({ rule: when, path: ['steps', index, 'when'] })),
  ];
}

/** Two steps with one consequence would leave open what is decided: results between them lead to the same. */
function repeatedConsequences(
  { steps = [], onNotMaintained }: MaintenancePolicy,
  policyPath: Issue['path'],
): readonly Issue[] {
  const seen = new Set([contentText(onNotMaintained)]);
  return steps.flatMap(({ consequence }, index) => {
    const text = contentText(consequence);
    if (seen.has(text)) {
      const path = [...policyPath, 'steps', index, 'consequence'];
      return [
        maintenanceIssue('maintenance/repeated-consequence', path, {
          consequence: consequence.kind,
        }),
      ];
    }
    seen.add(text);
    return [];
  });
}
