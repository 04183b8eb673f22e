import type { AttestedAnswer, QuantityAnswer, ShareAnswer } from '../assessment/answer';
import type { CheckedAnswer, CheckedPartsAnswer } from '../assessment/assessment';
import type { AllOfRequirement, NotApplicableRule, Requirement } from '../criteria-set/requirement';
import type { UnknownReason } from './criterion-status';
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
export function judgeRequirement(asked: Asked, answer: CheckedAnswer | undefined): Judgement {
  const { notApplicable, requirement } = asked;
  if (answer === undefined) return unknown(asked, 'not-reported');
  if (answer.kind === 'unknown') return unknown(asked, answer.reason);
  if (answer.kind === 'not-applicable') {
    const isReasonMissing = notApplicable === 'with-reason' && answer.reason === undefined;
    return isReasonMissing
      ? unknown(asked, 'evidence-missing')
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

function unknown(asked: Asked, reason: UnknownReason): Judgement {
  return { status: 'unknown', reason, mayNotApply: mayNotApply(asked) };
}

/** A requirement falls away with its last part, even where it may not be waived as a whole. */
function mayNotApply({ notApplicable, requirement }: Asked): boolean {
  if (notApplicable !== 'never') return true;
  return requirement.kind === 'all-of' && requirement.parts.every(mayNotApply);
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
