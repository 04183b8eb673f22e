import { notParsed } from '../foundation/issue/not-parsed';
import { isBound } from '../foundation/value/bound';
import { isShareWithin } from '../foundation/value/share';
import { leastMet, mostFailing } from './counts-asked-for';
import type { RecognitionRule } from './recognition-policy';

/** Results in which nothing is open: how many are met and not met, and which named lists are broken. */
export interface Totals {
  readonly metCount: number;
  readonly notMetCount: number;
  /** A bit for each rule that names criteria, in the order of `namingRulesOf`; set where the rule is broken. */
  readonly broken: number;
}

/** A rule that names criteria. */
export type NamingRule = Extract<RecognitionRule, { readonly criterionIds: unknown }>;

/** Whether a rule is broken where a criterion that it names does not apply. */
export const isBrokenByWaiving: Readonly<Record<NamingRule['kind'], boolean>> = {
  'must-be-met': true,
  'none-may-fail': false,
};

/** How many rules of one policy may name criteria: each is a bit, and all their combinations are tried. */
export const MAX_NAMING_RULES = 12;

/** Lists the rules that name criteria, in the order in which they stand. */
export function namingRulesOf(rule: RecognitionRule): readonly NamingRule[] {
  if ('rules' in rule) return rule.rules.flatMap(namingRulesOf);
  return 'criterionIds' in rule ? [rule] : [];
}

/** Judges a rule on results in which nothing is open. */
export type RuleJudge = (totals: Totals) => boolean;

/** Makes the judge of a rule; the rules that name criteria are looked up in their common list. */
export function judgeOf(rule: RecognitionRule, naming: readonly NamingRule[]): RuleJudge {
  if ('bound' in rule && !isBound(rule.bound)) {
    return notParsed(rule, 'policy', 'parseRecognitionPolicy');
  }
  switch (rule.kind) {
    case 'all-met':
      return ({ notMetCount }) => notMetCount === 0;
    case 'count-met': {
      const least = leastMet(rule);
      return ({ metCount, notMetCount }) => notMetCount === 0 || metCount >= least;
    }
    case 'count-failed': {
      const most = mostFailing(rule);
      return ({ notMetCount }) => notMetCount <= most;
    }
    case 'share-met':
      return ({ metCount: part, notMetCount }) =>
        isShareWithin({ part, whole: part + notMetCount }, rule);
    case 'share-failed':
      return ({ metCount, notMetCount: part }) =>
        isShareWithin({ part, whole: part + metCount }, rule);
    case 'must-be-met':
    case 'none-may-fail': {
      const bit = 1 << naming.indexOf(rule);
      return ({ broken }) => (broken & bit) === 0;
    }
    case 'all-of': {
      const judges = rule.rules.map((part) => judgeOf(part, naming));
      return (totals) => judges.every((judge) => judge(totals));
    }
    case 'any-of': {
      const judges = rule.rules.map((part) => judgeOf(part, naming));
      return (totals) => judges.some((judge) => judge(totals));
    }
    default:
      return notParsed(rule satisfies never, 'policy', 'parseRecognitionPolicy');
  }
}
