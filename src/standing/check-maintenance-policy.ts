import type { CriteriaSet } from '../criteria-set/criteria-set';
import { type Result, resultOf } from '../foundation/issue/result';
import { ruleFaultsOf } from '../recognition/check-recognition-policy';
import type { MaintenancePolicy } from './maintenance-policy';

/**
 * Checks that the rules of a maintenance policy can be applied to a criteria set.
 *
 * @param policy - the policy
 * @param criteriaSet - the set that reviews are made by
 * @returns the same policy, when it suits the set
 * @issues `policy/unknown-criterion`, `policy/over-count`, `policy/asks-nothing`, `policy/not-monotone`;
 *   `input/too-many-issues`
 * @category Standing
 * @example
 * ```ts
 * import { checkMaintenancePolicy } from 'model-ward-rules';
 * import { maintenanceNotPublished, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * console.log(checkMaintenancePolicy(maintenanceNotPublished, modelWardPolice20).ok); // true
 * ```
 */
export function checkMaintenancePolicy(
  policy: MaintenancePolicy,
  criteriaSet: CriteriaSet,
): Result<MaintenancePolicy> {
  const { maintainedWhen, steps = [] } = policy;
  return resultOf(policy, [
    ...ruleFaultsOf(maintainedWhen, criteriaSet, ['maintainedWhen']),
    ...steps.flatMap(({ when }, index) =>
      ruleFaultsOf(when, criteriaSet, ['steps', index, 'when']),
    ),
  ]);
}
