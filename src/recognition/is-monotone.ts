import { notParsed } from '../foundation/issue/not-parsed';
import { isLowerBound, isUpperBound } from '../foundation/value/bound';
import type { RecognitionRule } from './recognition-policy';

/** Tells whether a better result never makes a rule fail, its parts left aside: it bounds from the right side. */
export function isMonotone(rule: RecognitionRule): boolean {
  switch (rule.kind) {
    case 'count-met':
    case 'share-met':
      return isLowerBound(rule.bound);
    case 'count-failed':
    case 'share-failed':
      return isUpperBound(rule.bound);
    case 'all-met':
    case 'must-be-met':
    case 'none-may-fail':
    case 'all-of':
    case 'any-of':
      return true;
    default:
      return notParsed(rule satisfies never, 'policy', 'parseRecognitionPolicy');
  }
}
