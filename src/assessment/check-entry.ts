import type {
  NotApplicableRule,
  PartsRequirement,
  Requirement,
  TitleHeldRequirement,
} from '../criteria-set/requirement';
import type { Issue } from '../foundation/issue/issue';
import { answerIssue } from '../foundation/issue/kinds/answer';
import { evidenceIssue } from '../foundation/issue/kinds/evidence';
import { overrideIssue } from '../foundation/issue/kinds/override';
import { partIssue } from '../foundation/issue/kinds/part';
import { notParsed } from '../foundation/issue/not-parsed';
import type { UnitOfMeasure } from '../foundation/value/unit-of-measure';
import type { Answer, PartsAnswer } from './answer';
import { answerKinds } from './answer-kinds';
import { assertGivenDay } from './assert-given-day';
import type { CheckedAnswer, CheckedEntry } from './assessment';
import { attestedMet, attestedNotMet } from './attested-entry';
import { checkAmount, checkCount } from './check-number';
import { checkShare } from './check-share';
import { partEntryIssues } from './entry-issues';
import type { Evidence, Override } from './evidence';
import { ownAnswer } from './own-answer';
import { type GivenEntry, placeEntries } from './place-entries';

/** Something that asks: a criterion, or a part of one. */
interface Asked {
  readonly notApplicable: NotApplicableRule;
  readonly requirement: Requirement;
}

/** Checks that an answer fits what is asked, and that its evidence and override make sense. */
export function checkEntry(
  asked: Asked,
  { answer, evidence, override }: GivenEntry,
  issues: Issue[],
): CheckedEntry {
  if (evidence !== undefined) checkEvidence(evidence, issues);
  if (override !== undefined) checkOverride(override, issues);
  const checked = checkAnswer(asked, answer, issues);
  if (checked.kind === 'attested' && evidence === undefined && override === undefined) {
    return checked.status === 'met' ? attestedMet : attestedNotMet;
  }
  const own = ownAnswer(checked);
  return Object.freeze(
    evidence === undefined && override === undefined
      ? { answer: own }
      : {
          answer: own,
          ...(evidence === undefined ? {} : { evidence }),
          ...(override === undefined ? {} : { override }),
        },
  );
}

function checkEvidence(evidence: readonly Evidence[], issues: Issue[]): void {
  evidence.forEach(({ collectedOn, validUntil }, index) => {
    assertGivenDay(collectedOn);
    assertGivenDay(validUntil);
    if (collectedOn === undefined || validUntil === undefined || collectedOn <= validUntil) return;
    issues.push(evidenceIssue('evidence/order', ['evidence', index], { collectedOn, validUntil }));
  });
}

function checkOverride({ statusBefore, statusAfter, decidedOn }: Override, issues: Issue[]): void {
  assertGivenDay(decidedOn);
  if (statusBefore !== statusAfter) return;
  issues.push(overrideIssue('override/no-change', ['override'], { status: statusAfter }));
}

function checkAnswer(asked: Asked, answer: Answer, issues: Issue[]): CheckedAnswer {
  const { requirement } = asked;
  if (answer.kind === 'unknown') return answer;
  if (answer.kind === 'not-applicable') {
    if (asked.notApplicable === 'never') {
      issues.push(answerIssue('answer/never-not-applicable', ['answer'], {}));
    }
    return answer;
  }
  const expected = answerKinds[requirement.kind];
  if (answer.kind !== expected) {
    const params = { expected, received: answer.kind };
    issues.push(answerIssue('answer/kind-mismatch', ['answer', 'kind'], params));
  }
  switch (answer.kind) {
    case 'attested':
      return answer;
    case 'quantity':
      checkAmount(answer.amount, ['answer', 'amount'], issues);
      checkUnit(requirement, answer.unit, issues);
      return answer;
    case 'change':
      checkAmount(answer.before, ['answer', 'before'], issues);
      checkAmount(answer.after, ['answer', 'after'], issues);
      checkUnit(requirement, answer.unit, issues);
      return answer;
    case 'share':
      checkShare(answer, ['answer'], issues);
      return answer;
    case 'occurrences':
      checkCount(answer.occurrenceCount, ['answer', 'occurrenceCount'], issues);
      checkShare(answer.coverage, ['answer', 'coverage'], issues);
      return answer;
    case 'title':
      checkRank(requirement, answer.rank, issues);
      return answer;
    case 'parts':
      return {
        kind: 'parts',
        entries: 'parts' in requirement ? checkParts(requirement, answer, issues) : [],
      };
    default:
      return notParsed(answer satisfies never, 'submitted', 'parseAssessment');
  }
}

function checkUnit(requirement: Requirement, received: UnitOfMeasure, issues: Issue[]): void {
  if (!('unit' in requirement) || requirement.unit === received) return;
  const params = { expected: requirement.unit, received };
  issues.push(answerIssue('answer/unit-mismatch', ['answer', 'unit'], params));
}

function checkRank(requirement: Requirement, rank: string | null, issues: Issue[]): void {
  if (requirement.kind !== 'title-held' || rank === null) return;
  const known = ranksOf(requirement);
  if (known.includes(rank)) return;
  issues.push(answerIssue('answer/unknown-rank', ['answer', 'rank'], { rank, known }));
}

const ranksOf = ({ ladder }: TitleHeldRequirement): readonly string[] => ladder.map(({ id }) => id);

function checkParts(
  { parts }: PartsRequirement,
  answer: PartsAnswer,
  issues: Issue[],
): readonly (CheckedEntry | undefined)[] {
  const known = parts.map(({ id }) => id);
  return placeEntries(parts, answer.parts, {
    entryIssues: partEntryIssues,
    path: ['answer', 'parts'],
    idKey: 'partId',
    unknown: (id, at) => [partIssue('part/unknown', at, { id, known })],
    check: checkEntry,
    issues,
  });
}
