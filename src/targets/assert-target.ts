import { notParsed } from '../foundation/issue/not-parsed';
import { isDayOrAbsent } from '../foundation/value/assert-day';
import { isBound } from '../foundation/value/bound';
import { isCount } from '../foundation/value/is-count';
import { isYear } from '../foundation/value/is-year';
import { isShareOfWhole } from '../foundation/value/percent';
import type { Target, TargetRule } from './target';

/** Throws where a target asks for no number or on no day: what asks for nothing is reached by everybody. */
export function assertTarget(target: Target): void {
  const { rule, fromYear, dueYear, dueOn, decidedBy } = target;
  const isParsed =
    isAsked(rule) &&
    isYear(dueYear) &&
    (fromYear === undefined || isYear(fromYear)) &&
    isDayOrAbsent(dueOn) &&
    isDayOrAbsent(decidedBy);
  if (!isParsed) notParsed(target, 'target', 'parseTarget');
}

function isAsked(rule: TargetRule): boolean {
  switch (rule.kind) {
    case 'share-of-units':
      return isBound(rule.bound) && rule.percent > 0 && isShareOfWhole(rule.percent);
    case 'all-units':
      return true;
    case 'assigned-quota':
    case 'at-least-per-area':
      return rule.unitCount > 0 && isCount(rule.unitCount);
    default:
      return notParsed(rule satisfies never, 'target', 'parseTarget');
  }
}
