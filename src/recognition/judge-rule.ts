import { allOf, type CriterionStatus } from '../evaluation/criterion-status';
import type { Evaluation, StatusCounts } from '../evaluation/evaluation';
import type { Finding } from '../evaluation/finding';
import { compareShare } from '../foundation/share';
import type { AllRulesRule, RecognitionRule } from './recognition-policy';

/** A rule that is not made of others. */
export type PlainRule = Exclude<RecognitionRule, AllRulesRule>;

/**
 * Takes a rule apart into rules that must hold together. Lists of criteria that must be met become one list:
 * of a tally two lists may each be possible and yet not both.
 */
export function plainRulesOf(rule: RecognitionRule): readonly PlainRule[] {
  const rules = flatten(rule);
  const criterionIds = rules.flatMap((part) =>
    part.kind === 'must-be-met' ? part.criterionIds : [],
  );
  const others = rules.filter((part) => part.kind !== 'must-be-met');
  return criterionIds.length === 0 ? others : [...others, { kind: 'must-be-met', criterionIds }];
}

function flatten(rule: RecognitionRule): readonly PlainRule[] {
  return rule.kind === 'all-of' ? rule.rules.flatMap(flatten) : [rule];
}

/**
 * Says whether a rule holds whatever the unknown criteria turn out to be (`met`), whatever happens not
 * (`not-met`), or as the case may be (`unknown`). A criterion turned out not applicable never does worse than
 * one not met nor better than one met, so those two extremes decide.
 */
export function judgeRule(rule: PlainRule, { counts, findings }: Evaluation): CriterionStatus {
  const { metCount, notMetCount, unknownCount } = counts;
  const whole = metCount + notMetCount + unknownCount;
  const between = (isReached: (count: number) => boolean): CriterionStatus =>
    isReached(metCount) ? 'met' : isReached(metCount + unknownCount) ? 'unknown' : 'not-met';
  switch (rule.kind) {
    case 'all-met':
      return between((count) => count === whole);
    case 'at-least-met':
      return between((count) => count >= Math.min(rule.criteriaCount, whole));
    case 'share-met':
      return between((part) => compareShare({ part, whole }, rule.basisPoints) >= 0);
    case 'must-be-met':
      return judgeMustBeMet(new Set(rule.criterionIds), counts, findings);
  }
}

function judgeMustBeMet(
  criterionIds: ReadonlySet<string>,
  counts: StatusCounts,
  findings: readonly Finding[],
): CriterionStatus {
  const named = findings.filter(({ criterionId }) => criterionIds.has(criterionId));
  const unknownCount = named.filter(({ status }) => status === 'unknown').length;
  // Criteria left open by a tally cannot be met in greater number than the tally says.
  const isTally = counts.unknownCount === 0;
  if (isTally && unknownCount > counts.metCount) return 'not-met';
  const status = allOf(named.map((finding) => finding.status));
  return status === 'not-applicable' ? 'met' : status;
}
