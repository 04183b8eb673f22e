import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { Issue } from '../foundation/issue/issue';
import { policyIssue } from '../foundation/issue/kinds/policy';
import { notParsed } from '../foundation/issue/not-parsed';
import { type Result, resultOf } from '../foundation/issue/result';
import { leastMet, mostFailing } from './counts-asked-for';
import type { RecognitionPolicy, RecognitionRule } from './recognition-policy';
import { ownFaults } from './rule-faults';

/**
 * Checks that a policy can be applied to a criteria set.
 *
 * `decideEligibility` needs no such check: it answers `undetermined` where a policy names a criterion that the
 * set does not have. This function says so beforehand, and where.
 *
 * @param policy - the policy
 * @param criteriaSet - the set it is to be applied to
 * @returns the same policy, when it suits the set
 * @issues `policy/unknown-criterion`, `policy/over-count`, `policy/asks-nothing`, `policy/not-monotone`;
 *   `input/too-many-issues`
 * @category Recognition
 * @example
 * ```ts
 * import { checkRecognitionPolicy } from 'model-ward-rules';
 * import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * console.log(checkRecognitionPolicy(allMustBeMet, modelWardPolice20).ok); // true
 * ```
 */
export function checkRecognitionPolicy(
  policy: RecognitionPolicy,
  criteriaSet: CriteriaSet,
): Result<RecognitionPolicy> {
  return resultOf(policy, ruleFaultsOf(policy.rule, criteriaSet, ['rule']));
}

/** Finds where a rule asks for what the set does not have. */
export function ruleFaultsOf(
  rule: RecognitionRule,
  criteriaSet: CriteriaSet,
  path: Issue['path'],
): readonly Issue[] {
  const misfits = misfitsOf(rule, criteriaSet, path);
  const own = ownFaults(rule, path);
  return own.length > 0 ? own : misfits;
}

/** What of a rule that is right in itself the set cannot give. */
function misfitsOf(
  rule: RecognitionRule,
  criteriaSet: CriteriaSet,
  path: Issue['path'],
): readonly Issue[] {
  switch (rule.kind) {
    case 'all-met':
    case 'share-met':
    case 'share-failed':
      return [];
    case 'count-failed':
      return mostFailing(rule) < criteriaSet.criteria.length
        ? []
        : [policyIssue('policy/asks-nothing', path, {})];
    case 'count-met':
      return overCount(leastMet(rule), criteriaSet, [...path, 'criteriaCount']);
    case 'must-be-met':
    case 'none-may-fail':
      return unknownCriteria(rule.criterionIds, criteriaSet, [...path, 'criterionIds']);
    case 'all-of':
    case 'any-of':
      return rule.rules.flatMap((part, index) =>
        ruleFaultsOf(part, criteriaSet, [...path, 'rules', index]),
      );
    default:
      return notParsed(rule satisfies never, 'policy', 'parseRecognitionPolicy');
  }
}

function overCount(
  required: number,
  { id, criteria }: CriteriaSet,
  path: Issue['path'],
): readonly Issue[] {
  if (required <= criteria.length) return [];
  const params = { required, criteriaCount: criteria.length, criteriaSetId: id };
  return [policyIssue('policy/over-count', path, params)];
}

function unknownCriteria(
  criterionIds: readonly string[],
  { id: criteriaSetId, criteria }: CriteriaSet,
  path: Issue['path'],
): readonly Issue[] {
  const known = new Set(criteria.map(({ id }) => id));
  return criterionIds.flatMap((id, index) =>
    known.has(id)
      ? []
      : [policyIssue('policy/unknown-criterion', [...path, index], { id, criteriaSetId })],
  );
}
