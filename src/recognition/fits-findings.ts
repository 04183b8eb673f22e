import type { Finding } from '../evaluation/finding';
import { hasEmptyRule } from './asks-nothing';
import { MAX_NAMING_RULES, namingRulesOf } from './judge-rule';
import type { RecognitionRule } from './recognition-policy';

/** Tells whether a rule can be judged on the criteria of an evaluation. */
export function fitsFindings(
  rule: RecognitionRule,
  findings: readonly Pick<Finding, 'criterionId'>[],
): boolean {
  if (hasEmptyRule(rule)) return false;
  const naming = namingRulesOf(rule);
  if (naming.length > MAX_NAMING_RULES) return false;
  const named = naming.flatMap(({ criterionIds }) => criterionIds);
  return named.every((id) => findings.some(({ criterionId }) => criterionId === id));
}
