import type {
  AttestedAnswer,
  ChangeAnswer,
  OccurrencesAnswer,
  QuantityAnswer,
  ShareAnswer,
  TitleAnswer,
} from '../assessment/answer';
import type { CheckedAnswer, CheckedEntry, CheckedPartsAnswer } from '../assessment/assessment';
import type { Evidence } from '../assessment/evidence';
import type { NotApplicableRule, PartsRequirement, Requirement } from '../criteria-set/requirement';
import type { PlainDate } from '../foundation/value/plain-date';
import { assertFits } from './assert-fits';
import type { UnknownReason } from './criterion-status';
import { isOrMayBeWaived, type Judgement, type PartFinding } from './finding';
import { judgeAllOf } from './judges/all-of';
import { judgeAnyOf } from './judges/any-of';
import { judgeAtLeast } from './judges/at-least';
import { judgeAttested } from './judges/attested';
import { judgeChange } from './judges/change';
import { judgeNoneOccurred } from './judges/none-occurred';
import { judgeQuantity } from './judges/quantity';
import { judgeShare } from './judges/share';
import { judgeTitleHeld } from './judges/title-held';

/** Something that asks: a criterion, or a part of one. */
interface Asked {
  readonly notApplicable: NotApplicableRule;
  readonly requirement: Requirement;
}

/** Judges what a criterion or a part asks by what was found; the two are known to fit. */
export function judgeEntry(
  asked: Asked,
  entry: CheckedEntry | undefined,
  asOf: PlainDate,
): Judgement {
  if (entry === undefined) return unknownBecause(asked, 'not-reported');
  const { answer, evidence } = entry;
  if (answer.kind === 'unknown') return unknownBecause(asked, answer.reason);
  if (hasExpired(evidence, asOf)) return unknownBecause(asked, 'evidence-expired');
  if (answer.kind === 'not-applicable') {
    const isReasonMissing = asked.notApplicable === 'with-reason' && answer.reason === undefined;
    return isReasonMissing
      ? unknownBecause(asked, 'evidence-missing')
      : { status: 'not-applicable', reason: 'claimed' };
  }
  const judged = judgeRequirement(asked.requirement, answer, asOf);
  if (judged.status !== 'unknown') return judged;
  const isLeftToParts = judged.parts?.every(isOrMayBeWaived) ?? false;
  return { ...judged, mayNotApply: asked.notApplicable !== 'never' || isLeftToParts };
}

function hasExpired(evidence: readonly Evidence[] | undefined, asOf: PlainDate): boolean {
  // Asked so that what cannot be compared has expired.
  return evidence?.some(({ validUntil = asOf }) => !(asOf <= validUntil)) ?? false;
}

/** Says of what is asked that it is not known, and whether it may yet prove not to apply. */
export function unknownBecause(asked: Asked, reason: UnknownReason): Judgement {
  return { status: 'unknown', reason, mayNotApply: mayNotApply(asked) };
}

/** If every part may be not applicable, so may the whole, even where it may not be waived as a whole. */
export function mayNotApply({ notApplicable, requirement }: Asked): boolean {
  if (notApplicable !== 'never') return true;
  return 'parts' in requirement && requirement.parts.every(mayNotApply);
}

function judgeRequirement(
  requirement: Requirement,
  answer: CheckedAnswer,
  asOf: PlainDate,
): Judgement {
  assertFits(requirement, answer);
  const judge = judges[requirement.kind] as Judge<Requirement, CheckedAnswer>;
  return judge(requirement, answer, asOf);
}

type Judge<Asking, Answered> = (
  requirement: Asking,
  answer: Answered,
  asOf: PlainDate,
) => Judgement;

/** A judge for each kind of requirement; each gets the kind of answer that fits, which was asserted. */
const judges: {
  readonly [Kind in Requirement['kind']]: Judge<Extract<Requirement, { kind: Kind }>, never>;
} = {
  attested: (_, answer: AttestedAnswer) => judgeAttested(answer),
  quantity: (requirement, answer: QuantityAnswer) => judgeQuantity(requirement, answer),
  share: (requirement, answer: ShareAnswer) => judgeShare(requirement, answer),
  'none-occurred': (requirement, answer: OccurrencesAnswer) =>
    judgeNoneOccurred(requirement, answer),
  change: (requirement, answer: ChangeAnswer) => judgeChange(requirement, answer),
  'title-held': (requirement, answer: TitleAnswer) => judgeTitleHeld(requirement, answer),
  'all-of': (requirement, answer: CheckedPartsAnswer, asOf) =>
    judgeAllOf(judgeParts(requirement, answer, asOf)),
  'any-of': (requirement, answer: CheckedPartsAnswer, asOf) =>
    judgeAnyOf(judgeParts(requirement, answer, asOf)),
  'at-least': (requirement, answer: CheckedPartsAnswer, asOf) =>
    judgeAtLeast(requirement, judgeParts(requirement, answer, asOf)),
};

function judgeParts(
  { parts }: PartsRequirement,
  { entries }: CheckedPartsAnswer,
  asOf: PlainDate,
): readonly PartFinding[] {
  return parts.map((part, position) => ({
    partId: part.id,
    ...judgeEntry(part, entries[position], asOf),
  }));
}
