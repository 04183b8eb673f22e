import type { AttestedAnswer, QuantityAnswer, ShareAnswer } from '../assessment/answer';
import type { CheckedAnswer, CheckedPartsAnswer } from '../assessment/assessment';
import type { AllOfRequirement, NotApplicableRule, Requirement } from '../criteria-set/requirement';
import type { Judgement, PartFinding } from './finding';
import { judgeAllOf } from './judges/all-of';
import { judgeAttested } from './judges/attested';
import { judgeQuantity } from './judges/quantity';
import { judgeShare } from './judges/share';

interface Asked {
  readonly notApplicable: NotApplicableRule;
  readonly requirement: Requirement;
}

/** Judges what a criterion or a part asks by what was found; the two are known to fit. */
export function judgeRequirement(
  { notApplicable, requirement }: Asked,
  answer: CheckedAnswer | undefined,
): Judgement {
  if (answer === undefined) return { status: 'unknown', reason: 'not-reported' };
  if (answer.kind === 'unknown') return { status: 'unknown', reason: answer.reason };
  if (answer.kind === 'not-applicable') {
    const isReasonMissing = notApplicable === 'with-reason' && answer.reason === undefined;
    return isReasonMissing
      ? { status: 'unknown', reason: 'evidence-missing' }
      : { status: 'not-applicable', reason: 'claimed' };
  }
  switch (requirement.kind) {
    case 'attested':
      return judgeAttested(answer as AttestedAnswer);
    case 'quantity':
      return judgeQuantity(requirement, answer as QuantityAnswer);
    case 'share':
      return judgeShare(requirement, answer as ShareAnswer);
    case 'all-of':
      return judgeAllOf(judgeParts(requirement, answer as CheckedPartsAnswer));
  }
}

function judgeParts(
  { parts }: AllOfRequirement,
  { answers }: CheckedPartsAnswer,
): readonly PartFinding[] {
  return parts.map((part, position) => ({
    partId: part.id,
    ...judgeRequirement(part, answers[position]),
  }));
}
