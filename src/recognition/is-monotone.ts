import { notParsed } from '../foundation/issue/not-parsed';
import { isLowerBound, isUpperBound } from '../foundation/value/bound';
import type {
  CountFailedRule,
  CountMetRule,
  ShareFailedRule,
  ShareMetRule,
} from './recognition-policy';

/** A rule that bounds a number or a share. */
type BoundingRule = CountMetRule | ShareMetRule | CountFailedRule | ShareFailedRule;

/** Tells whether a better result never makes a rule fail: it bounds from the right side. */
export function isMonotone(rule: BoundingRule): boolean {
  switch (rule.kind) {
    case 'count-met':
    case 'share-met':
      return isLowerBound(rule.bound);
    case 'count-failed':
    case 'share-failed':
      return isUpperBound(rule.bound);
    default:
      return notParsed(rule satisfies never, 'policy', 'parseRecognitionPolicy');
  }
}
