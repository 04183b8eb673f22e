import { notParsed } from '../foundation/issue/not-parsed';
import { asksNothing as splitsNothing } from '../foundation/value/bound-faults';
import { isCount } from '../foundation/value/is-count';
import { isExactPercent } from '../foundation/value/percent';
import { isMonotone } from './is-monotone';
import type { RecognitionRule } from './recognition-policy';

/** Tells whether a rule, its parts left aside, is met by every result or by none: nobody is eligible by vacuity. */
export function asksNothing(rule: RecognitionRule): boolean {
  switch (rule.kind) {
    case 'all-met':
      return false;
    case 'count-met':
    case 'count-failed':
      return (
        !isMonotone(rule) ||
        !isCount(rule.criteriaCount) ||
        splitsNothing(rule.bound, rule.criteriaCount)
      );
    case 'share-met':
    case 'share-failed':
      return (
        !isMonotone(rule) ||
        !isExactPercent(rule.percent) ||
        splitsNothing(rule.bound, rule.percent, 100)
      );
    case 'must-be-met':
    case 'none-may-fail':
      return rule.criterionIds.length === 0;
    case 'all-of':
    case 'any-of':
      return rule.rules.length === 0;
    default:
      return notParsed(rule satisfies never, 'policy', 'parseRecognitionPolicy');
  }
}

/** Tells whether a rule or one of its parts asks for nothing. */
export function hasEmptyRule(rule: RecognitionRule): boolean {
  return asksNothing(rule) || ('rules' in rule && rule.rules.some(hasEmptyRule));
}
