import type { Issue } from '../foundation/issue/issue';
import { policyIssue } from '../foundation/issue/kinds/policy';
import { asksNothing } from './asks-nothing';
import { isMonotone } from './is-monotone';
import { MAX_NAMING_RULES, namingRulesOf } from './judge-rule';
import type { RecognitionRule } from './recognition-policy';

type Path = Issue['path'];

/** Finds what is wrong with a rule whatever the criteria are. */
export function ruleFaults(rule: RecognitionRule, path: Path): readonly Issue[] {
  return [...tooManyLists(rule, path), ...faultsWithin(rule, path)];
}

function tooManyLists(rule: RecognitionRule, path: Path): readonly Issue[] {
  const listCount = namingRulesOf(rule).length;
  if (listCount <= MAX_NAMING_RULES) return [];
  return [policyIssue('policy/too-many-lists', path, { listCount, maximum: MAX_NAMING_RULES })];
}

function faultsWithin(rule: RecognitionRule, path: Path): readonly Issue[] {
  const own = ownFaults(rule, path);
  if (own.length > 0 || !('rules' in rule)) return own;
  return rule.rules.flatMap((part, index) => faultsWithin(part, [...path, 'rules', index]));
}

/** Finds what is wrong with a rule, its parts left aside: it bounds from the wrong side, or asks for nothing. */
export function ownFaults(rule: RecognitionRule, path: Path): readonly Issue[] {
  if ('bound' in rule && !isMonotone(rule)) {
    const { kind, bound } = rule;
    return [policyIssue('policy/not-monotone', [...path, 'bound'], { kind, bound })];
  }
  return asksNothing(rule) ? [policyIssue('policy/asks-nothing', path, {})] : [];
}
